import type { Site } from './define-site.ts';
import { googleCalendar } from './google-calendar.ts';
import { googleMeet } from './google-meet.ts';
import { microsoftTeams } from './microsoft-teams.ts';
import { outlook } from './outlook.ts';

/** Every site that the extension may read without asking. Adding one makes users consent again: see the manifest test. */
export const sites: readonly Site[] = [googleCalendar, outlook, googleMeet, microsoftTeams];
