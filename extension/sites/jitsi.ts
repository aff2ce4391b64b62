import { defineSite } from './define-site.ts';

/** Also under an organisation's own name, once the user turns that on. */
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
      any: ['.lobby-screen'],
    },
    {
      phase: 'lobby',
      any: ['[data-testid="prejoin.joinMeeting"]', '#premeeting-name-input', '.premeeting-screen'],
    },
    { phase: 'in-call', any: ['.hangup-button', '[data-testid="toolbox.hangup"]'] },
  ],
  // A room without spaces in its name was not named by people.
  callTitle: [{ phase: 'in-call', document: /^(\S+ .+?)\s*\|\s*[^|]+$/ }],
});
