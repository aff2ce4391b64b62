import { collect, type Page } from './collect.ts';
import { collectAny } from './collect-any.ts';
import type { Site } from './define-site.ts';
import { interpret, type Clock, type Reading } from './interpret.ts';

/** Reads what a page shows, in one go; the extension collects in the page and interprets in its background. */
export function readPage(site: Site, { document, url, grid = false, ...clock }: Page & Clock): Reading {
  return interpret(site, collect(site, collectAny, { document, url, grid }), clock);
}
