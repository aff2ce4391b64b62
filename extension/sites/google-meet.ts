import { defineSite } from './define-site.ts';

/** Lobby and call share one address. The leave button also shows while one waits to be let in. */
export const googleMeet = defineSite({
  id: 'google-meet',
  kind: 'call',
  hosts: ['meet.google.com'],
  path: /^\/(?!(landing|home|new|about|tel|_meet)?\/?$)./,
  canary: ['[jsname]', '[jscontroller]'],
  phases: [
    { phase: 'lobby', any: ['[jsname="Qx7uuf"]'] },
    {
      phase: 'in-call',
      all: ['[jsname="CQylAd"]'],
      any: ['[data-participant-id]', '[data-requested-participant-id]', '[data-self-name]'],
    },
    { phase: 'waiting', all: ['[jsname="CQylAd"]'] },
    { phase: 'ended', all: ['[jsname="r4nke"]'], not: ['[data-is-muted]'] },
  ],
  callTitle: [
    { phase: 'lobby', css: '[jsname="r4nke"]', reject: /^([a-z]{3}-[a-z]{4}-[a-z]{3}|.*\?)$/i },
    {
      phase: 'in-call',
      document: /^Meet\s*[-–:]\s*(.+)$/,
      reject: /^([a-z]{3}-[a-z]{4}-[a-z]{3}|Google Meet|Meet)$/i,
    },
    {
      phase: 'in-call',
      document: /^(.+?)\s*[-–|]\s*Google Meet$/,
      reject: /^([a-z]{3}-[a-z]{4}-[a-z]{3}|Meet)$/i,
    },
  ],
});
