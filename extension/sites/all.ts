import { bigBlueButton } from './bigbluebutton.ts';
import type { Site } from './define-site.ts';
import { demoCalendar, demoCall } from './demo.ts';
import { googleCalendar } from './google-calendar.ts';
import { googleMeet } from './google-meet.ts';
import { jitsi } from './jitsi.ts';
import { microsoftTeams } from './microsoft-teams.ts';
import { nextcloudTalk } from './nextcloud-talk.ts';
import { outlook } from './outlook.ts';
import { pexip } from './pexip.ts';
import { protonCalendar } from './proton-calendar.ts';
import { slackHuddle } from './slack-huddle.ts';
import { webex } from './webex.ts';
import { whereby } from './whereby.ts';
import { zoom } from './zoom.ts';

/** Every site that the extension may read without asking. Adding one makes users consent again: see the manifest test. */
export const sites: readonly Site[] = [googleCalendar, outlook, googleMeet, microsoftTeams];

/** Sites that the user turns on, one at a time. Jitsi comes last: any address may be a room of it. */
export const optionalSites: readonly Site[] = [
  zoom,
  webex,
  whereby,
  slackHuddle,
  protonCalendar,
  bigBlueButton,
  nextcloudTalk,
  pexip,
  jitsi,
];

/** The demonstration pages are known to the development build alone. */
export const demoSites: readonly Site[] = [demoCalendar, demoCall];

export const siteWithId = (id: string): Site | undefined =>
  [...sites, ...optionalSites, ...demoSites].find((site) => site.id === id);
