import type { Collector } from './collect.ts';
import { collectCalendar } from './collect-calendar.ts';
import { collectCall } from './collect-call.ts';

/** For pages that may be of either kind. */
export const collectAny: Collector = (site, page) =>
  site.kind === 'call' ? collectCall(site, page) : collectCalendar(site, page);
