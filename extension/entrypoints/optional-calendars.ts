import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPage } from '../recognition/watch-page.ts';
import { collectCalendar } from '../sites/collect-calendar.ts';
import { calendars } from '../sites/optional-calendars.ts';
import { knownSite } from '../sites/site-for.ts';

/** Runs where the user turned a calendar on: never on the pages of `sites.ts`, so that no page carries both. */
export default defineUnlistedScript(() => {
  watchPage((url) => knownSite(url, calendars), collectCalendar);
});
