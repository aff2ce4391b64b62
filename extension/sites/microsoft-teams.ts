import { defineSite } from './define-site.ts';

/** Alerts are left alone: Teams puts chat and device messages in them. Who waits to be let in can hang up, too. */
export const microsoftTeams = defineSite({
  id: 'microsoft-teams',
  kind: 'call',
  hosts: ['teams.microsoft.com', 'teams.live.com', 'teams.cloud.microsoft'],
  path: /^\//,
  // Chat, calendar and calls share one page, and calls alone have stable markers: nothing to watch in between.
  canary: ['[data-tid]', '[id]'],
  phases: [
    { phase: 'ended', any: ['#calling-retry-screen-title', '[data-tid="calling-retry-cancelbutton"]'] },
    {
      phase: 'waiting',
      any: [
        '[data-tid="calling-lobby-screen"]',
        '[data-tid="lobby-screen"]',
        '[data-tid="lobby-screen-title"]',
        '#lobby-screen',
      ],
    },
    {
      phase: 'in-call',
      any: [
        '#hangup-button',
        '[data-tid="hangup-main-btn"]',
        '[data-tid="hangup-leave-button"]',
        '[data-tid="hangup-end-meeting-button"]',
      ],
    },
    { phase: 'lobby', any: ['#prejoin-join-button', '[data-tid="prejoin-join-button"]'] },
    { phase: 'elsewhere', path: /^\/dl\/launcher\// },
  ],
  callTitle: [
    {
      phase: 'in-call',
      document: /^(?:\(\d+\)\s*)?([^|]+?)\s*\|(?:.*\|)?\s*Microsoft Teams/,
      // The window's title follows the app's sections, and says "meeting" when the meeting has no name.
      reject:
        /^(microsoft teams|chat|chatten|agenda|calendar|activiteit|activity|oproepen|bellen|calls|teams|bestanden|files|meeting|vergadering|microsoft teams[- ]?(vergadering|meeting)|vergadering in .*|meeting in .*|meeting with .*|deelnemen aan .*|join .*)$/i,
    },
  ],
});
