import type { RawReading, Site } from './define-site.ts';

/** The part of reading that happens in the page itself: small, and without any judgement. */

export interface Page {
  document: Document;
  url: string;
  /** Also collect what the user did not open: the chips of a grid. */
  grid?: boolean;
}

/** Collects by the table of one kind of site; each kind has its own, so that a script carries only what it needs. */
export type Collector<S extends Site = Site> = (
  site: S,
  page: Page & { pathname: string },
) => Pick<RawReading, 'events' | 'phase'>;

/** Collects what a page shows by its site's table. Says nothing where it is not sure; never throws. */
export function collect<S extends Site>(site: S, collector: Collector<S>, page: Page): RawReading {
  const nothing: RawReading = { events: [], phase: 'none', language: '' };
  try {
    const { document, url } = page;
    const { pathname } = new URL(url);
    const found = collector(site, { ...page, pathname });
    const { path, canary, live, room } = site;
    const any = (list: readonly string[]) => list.some((css) => document.querySelector(css));
    // A call's own markers are proof enough.
    if (
      found.phase === 'none' &&
      path.test(pathname) &&
      (live ? any(live) || (room?.at.test(url) && any(room.live)) : !any(canary))
    )
      return { ...nothing, broken: true };
    return { ...found, language: document.documentElement.getAttribute('lang')?.slice(0, 35) ?? '' };
  } catch {
    // A document that even selectors choke on tells nothing.
    return nothing;
  }
}

export const clean = (from: Element | string | null | undefined) =>
  ((typeof from === 'string' ? from : from?.textContent) ?? '').replace(/\s+/g, ' ').trim().slice(0, 500);
