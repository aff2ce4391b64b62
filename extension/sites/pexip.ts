import { defineSite, named, PICTURE } from './define-site.ts';

/**
 * The third edition of the web app; earlier ones are told by their address alone. A call's markers are by Pexip's own
 * list of them, those around it by tests that others wrote. Who leaves is asked for stars; who waits is told so, in the
 * words of Pexip's own manual.
 */
export const pexip = defineSite({
  id: 'pexip',
  kind: 'call',
  hosts: ['pexip.me'],
  anywhere: 'told-by-path',
  path: /^\/webapp[23]?(\/|$)/,
  canary: ['[data-testid]', '#root', '#app', '#pexip'],
  live: [
    '[data-testid^="button-meeting-video"]',
    '[data-testid="video-meeting"]',
    '[data-testid^="meeting-video-"]',
  ],
  // One also sees oneself while choosing a camera.
  room: {
    at: /\/webapp[23]?\/(m|conference)\//,
    live: [`body:not(:has([data-testid^="settings"], [data-testid^="devices"])) ${PICTURE}`],
  },
  phases: [
    { phase: 'ended', any: ['[data-testid="sendRating();"]'] },
    {
      phase: 'in-call',
      any: named(
        'data-testid',
        'meeting-wrapper',
        'button-leave',
        'button-meeting-audioinput',
        'button-meeting-audioinput-muted',
      ),
    },
    {
      phase: 'lobby',
      any: named('data-testid', 'join-call-details-wrapper', 'button-join-meeting', 'input-pin'),
    },
    { phase: 'waiting', says: { css: 'h1, h2, h3', text: /^waiting for the host/i } },
  ],
});
