import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPage } from '../recognition/watch-page.ts';
import { collectCall } from '../sites/collect-call.ts';
import { calls } from '../sites/optional-calls.ts';
import { siteFor } from '../sites/site-for.ts';

/** Runs where the user turned a site for calls on: never on the pages of `sites.ts`, so that no page carries both. */
export default defineUnlistedScript(() => {
  watchPage((url) => siteFor(url, calls, document), collectCall);
});
