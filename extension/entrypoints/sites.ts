import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPage } from '../recognition/watch-page.ts';
import { demoSites, sites } from '../sites/all.ts';

/**
 * Runs in the pages that the manifest names, and in those that the user turned on. A plain script: what comes
 * with a content script of the framework would be a third of its size.
 */
export default defineUnlistedScript(() => {
  watchPage(import.meta.env.MODE === 'development' ? [...sites, ...demoSites] : sites);
});
