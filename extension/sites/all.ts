import type { Site } from './define-site.ts';
import { demoSites } from './demo.ts';
import { calendars } from './optional-calendars.ts';
import { calls } from './optional-calls.ts';
import { sites } from './standing.ts';

/** Sites that the user turns on, one at a time. */
export const optionalSites: readonly Site[] = [...calls, ...calendars];

/** Every site; the first that an address belongs to counts. */
export const allSites: readonly Site[] = [...sites, ...optionalSites, ...demoSites];

export const siteWithId = (id: string): Site | undefined => allSites.find((site) => site.id === id);
