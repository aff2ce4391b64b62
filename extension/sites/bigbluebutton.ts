import { defineSite } from './define-site.ts';

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
    { phase: 'ended', any: ['[data-test="meetingEndedModal"]', '[data-test="meetingEndedModalTitle"]'] },
    {
      phase: 'waiting',
      any: ['[data-test="guestMessage"]', '#positionInWaitingQueue', '[data-test="guestLobbyMessage"]'],
    },
    { phase: 'lobby', any: ['[data-test="audioModal"]', '#joinFormName'] },
    {
      phase: 'in-call',
      any: [
        '[data-test="leaveAudio"]',
        '[data-test="leaveListenOnly"]',
        '[data-test="muteMicButton"]',
        '[data-test="unmuteMicButton"]',
      ],
    },
    // Who only looks on has no sound to leave: then no dialog may ask for it.
    {
      phase: 'in-call',
      any: ['[data-test="leaveMeetingDropdown"]', '[data-test="optionsButton"]'],
      not: ['[role=dialog]', '.ReactModal__Content'],
    },
  ],
  callTitle: [{ phase: 'in-call', css: '[data-test="presentationTitle"]' }],
});
