import type { Site } from './define-site.ts';
import { demoCalendar, demoCall } from './demo.ts';
import { googleCalendar } from './google-calendar.ts';
import { googleMeet } from './google-meet.ts';
import { microsoftTeams } from './microsoft-teams.ts';
import { outlook } from './outlook.ts';

/** Every site that the extension may read without asking. Adding one makes users consent again: see the manifest test. */
export const sites: readonly Site[] = [googleCalendar, outlook, googleMeet, microsoftTeams];

/** The demonstration pages are known to the development build alone. */
export const demoSites: readonly Site[] = [demoCalendar, demoCall];

export const siteWithId = (id: string): Site | undefined =>
  [...sites, ...demoSites].find((site) => site.id === id);
