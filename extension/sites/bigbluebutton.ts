import { defineSite, named } from './define-site.ts';

/**
 * Marked for its own tests with `data-test`, which has lasted; checked against the source of its waiting room, and of
 * the frame that holds a running meeting.
 */
export const bigBlueButton = defineSite({
  id: 'bigbluebutton',
  kind: 'call',
  hosts: [],
  anywhere: 'told-by-path',
  path: /\/html5client(\/|$)|^\/rooms\/[a-z0-9-]+\/join/,
  canary: ['[data-test]', '#app', '#root'],
  live: ['#layout', '#heading ~ [aria-live="polite"]'],
  phases: [
    { phase: 'ended', any: named('data-test', 'meetingEndedModal', 'meetingEndedModalTitle') },
    {
      phase: 'waiting',
      any: ['#positionInWaitingQueue', ...named('data-test', 'guestMessage', 'guestLobbyMessage')],
    },
    { phase: 'lobby', any: ['[data-test="audioModal"]', '#joinFormName'] },
    {
      phase: 'in-call',
      any: named('data-test', 'leaveAudio', 'leaveListenOnly', 'muteMicButton', 'unmuteMicButton'),
    },
    // Who only looks on has no sound to leave: then no dialog may ask for it.
    {
      phase: 'in-call',
      any: named('data-test', 'leaveMeetingDropdown', 'optionsButton'),
      not: ['[role=dialog]', '.ReactModal__Content'],
    },
  ],
  callTitle: [{ phase: 'in-call', css: '[data-test="presentationTitle"]' }],
});
