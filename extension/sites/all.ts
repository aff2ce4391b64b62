import type { Site } from './define-site.ts';
import { googleCalendar } from './google-calendar.ts';
import { googleMeet } from './google-meet.ts';
import { microsoftTeams } from './microsoft-teams.ts';
import { outlook } from './outlook.ts';

/** Every site that the extension may read without asking. Adding one makes users consent again: see the manifest test. */
export const sites: readonly Site[] = [googleCalendar, outlook, googleMeet, microsoftTeams];

/** Match patterns of a site's hosts. */
export const hostPatterns = (list: readonly Site[]): string[] =>
  list.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));

/** The site that an address belongs to: exact host, and for sites that share a host the path. */
export function siteFor(url: string, list: readonly Site[] = sites): Site | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname } = new URL(url);
  const here = list.filter(({ hosts }) => hosts.includes(hostname));
  return here.find(({ path }) => path.test(pathname)) ?? here[0];
}
