import { bigBlueButton } from './bigbluebutton.ts';
import type { CallSite } from './define-site.ts';
import { jitsi } from './jitsi.ts';
import { nextcloudTalk } from './nextcloud-talk.ts';
import { pexip } from './pexip.ts';
import { slackHuddle } from './slack-huddle.ts';
import { webex } from './webex.ts';
import { whereby } from './whereby.ts';
import { zoom } from './zoom.ts';

/** Sites for calls that the user turns on, one at a time. */
export const calls: readonly CallSite[] = [
  bigBlueButton,
  jitsi,
  nextcloudTalk,
  pexip,
  slackHuddle,
  webex,
  whereby,
  zoom,
];
