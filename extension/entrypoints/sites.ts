import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPage } from '../recognition/watch-page.ts';
import { collectAny } from '../sites/collect-any.ts';
import { demoSites } from '../sites/demo.ts';
import { knownSite } from '../sites/site-for.ts';
import { sites } from '../sites/standing.ts';

/** Runs in the pages that the manifest names. A plain script: a content script of the framework is larger. */
export default defineUnlistedScript(() => {
  const list = import.meta.env.MODE === 'development' ? [...sites, ...demoSites] : sites;
  watchPage((url) => knownSite(url, list), collectAny);
});
