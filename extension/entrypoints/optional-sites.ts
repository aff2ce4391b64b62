import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPage } from '../recognition/watch-page.ts';
import { optionalSites } from '../sites/all.ts';

/** Runs where the user turned a site on: never on the pages of `sites.ts`, so that no page carries both. */
export default defineUnlistedScript(() => {
  watchPage(optionalSites);
});
