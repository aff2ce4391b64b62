/** Sites for calls that the user turns on, one at a time. Adding one is a line here. */
export { bigBlueButton } from './bigbluebutton.ts';
export { jitsi } from './jitsi.ts';
export { nextcloudTalk } from './nextcloud-talk.ts';
export { pexip } from './pexip.ts';
export { slackHuddle } from './slack-huddle.ts';
export { webex } from './webex.ts';
export { whereby } from './whereby.ts';
export { zoom } from './zoom.ts';
