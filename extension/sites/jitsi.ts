import { defineSite } from './define-site.ts';

/**
 * Also under an organisation's own name, once the user turns that on. Markers by the source of jitsi-meet: who may
 * end the meeting for all has a menu in place of the button that leaves, and who has knocked is told so beside a
 * spinner. Only servers that have a page for it show that a call has ended; elsewhere one is on the first page again.
 */
export const jitsi = defineSite({
  id: 'jitsi',
  name: 'Jitsi Meet',
  kind: 'call',
  hosts: ['meet.jit.si'],
  anywhere: 'any-path',
  path: /^\/(static\/close|[^/]+\/?$)/,
  canary: ['#react', '.premeeting-screen', '#largeVideoContainer'],
  phases: [
    { phase: 'ended', path: /^\/static\/close/ },
    {
      phase: 'waiting',
      any: ['.joining-message', '.lobby-screen .spinner'],
    },
    {
      phase: 'lobby',
      any: [
        '[data-testid="prejoin.joinMeeting"]',
        '[data-testid="lobby.knockButton"]',
        '#premeeting-name-input',
        '.premeeting-screen',
        '.lobby-screen',
      ],
    },
    { phase: 'in-call', any: ['.hangup-button', '.hangup-menu-button', '[data-testid="toolbox.hangup"]'] },
  ],
  // A room without spaces in its name was not named by people.
  callTitle: [{ phase: 'in-call', document: /^(\S+ .+?)\s*\|\s*[^|]+$/ }],
});
