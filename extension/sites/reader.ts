import { collect } from './collect.ts';
import type { Site } from './define-site.ts';
import { interpret, type Clock, type Reading } from './interpret.ts';

interface Page extends Clock {
  url: string;
  document: Document;
  /** Also read what the user did not open: the chips of a grid. */
  grid?: boolean;
}

/** Reads what a page shows, in one go; the extension collects in the page and interprets in its background. */
export function readPage(site: Site, { document, url, grid = false, ...clock }: Page): Reading {
  return interpret(site, collect(site, document, { url, grid }), clock);
}
