import { defineSite, named } from './define-site.ts';

const HANGING_UP = ['#hangup-button, [data-tid^="hangup-"]'];

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
        '#lobby-screen',
        ...named('data-tid', 'calling-lobby-screen', 'lobby-screen', 'lobby-screen-title'),
      ],
    },
    {
      phase: 'waiting',
      any: HANGING_UP,
      says: {
        css: 'h1, h2, h3, [role=heading], #app div:not(:has(div))',
        text: /^(someone (in the meeting )?(will|should) let you in|when the meeting starts, we|iemand (in de vergadering )?(laat|zal) )/i,
      },
    },
    {
      phase: 'in-call',
      any: [
        '#roster-button',
        '#raisehands-button',
        ...named('data-tid', 'call-duration', 'stage-layouts-renderer'),
      ],
    },
    // The way out alone tells nothing: beside it stands what one has in a call, and nothing of the screen before it.
    {
      phase: 'in-call',
      all: HANGING_UP,
      any: ['#microphone-button', '#chat-button', '#callingButtons-showMoreBtn'],
      not: [
        '[data-tid="toggle-mute"]',
        '[data-tid^="prejoin"]',
        '[data-tid^="calling-"][data-tid$="-screen"]',
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
