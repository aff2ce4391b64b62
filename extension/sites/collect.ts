import type { EventView, PhaseRule, RawEvent, RawReading, Site, Source } from './define-site.ts';

/** The part of reading that happens in the page itself: small, and without any judgement. */

export interface CollectOptions {
  url: string;
  /** Also collect what the user did not open: the chips of a grid. */
  grid?: boolean;
}

const MAX_EVENTS = 500;
const MAX_BLOCKS = 400;
const CLOCK = /\d[:.]\d\d|\d\s?[ap]\.?m\b/i;

/** Collects what a page shows by its site's table. Says nothing where it is not sure; never throws. */
export function collect(site: Site, document: Document, { url, grid }: CollectOptions): RawReading {
  const nothing: RawReading = { events: [], phase: 'none', language: '' };
  try {
    const { pathname } = new URL(url);
    const expected = site.path.test(pathname);
    const healthy = !expected || site.canary.some((css) => document.querySelector(css));
    const phase = (expected && site.phases?.find((rule) => holds(rule, document, pathname))?.phase) || 'none';
    // A call's own markers are proof enough.
    if (!healthy && phase === 'none') return { ...nothing, broken: true };
    const language = document.documentElement.getAttribute('lang')?.slice(0, 35) ?? '';
    if (site.kind === 'calendar')
      return { ...nothing, language, events: appointments(site, document, pathname, grid) };
    const events = (site.callTitle ?? []).flatMap(({ phase: at, css }, view) => {
      const title = at === phase ? clean(css ? document.querySelector(css) : windowTitle(document)) : '';
      return title ? [{ ...blank(view, title), links: [url] }] : [];
    });
    return { events, phase, language };
  } catch {
    // A document that even selectors choke on tells nothing.
    return nothing;
  }
}

const blank = (view: number, title: string): RawEvent => ({
  view,
  title,
  when: [],
  clock: false,
  fields: [],
  label: [],
  dateKey: '',
  id: '',
  guests: [],
  links: [],
});

function holds({ path, all, any, not }: PhaseRule, document: Document, pathname: string): boolean {
  const has = (css: string) => document.querySelector(css) !== null;
  return (
    (!path || path.test(pathname)) &&
    (!all || all.every(has)) &&
    (!any || any.some(has)) &&
    !(not && not.some(has))
  );
}

function appointments(site: Site, document: Document, pathname: string, grid?: boolean): RawEvent[] {
  for (const [i, view] of (site.views ?? []).entries()) {
    if ((!view.opened && !grid) || (view.path && !view.path.test(pathname))) continue;
    // A form or popup is one event; the first is the one in front.
    const roots = matches(document, view.root).slice(0, view.opened ? 1 : MAX_EVENTS);
    const events = roots
      .map((root) => appointment(view, i, root, pathname))
      .filter(({ title, label }) => title || label.length);
    if (events.length) return events;
  }
  return [];
}

function appointment(view: EventView, index: number, root: Element, pathname: string): RawEvent {
  const { label, dateKey, fields, eventId, guests } = view;
  const attribute = (name = '') => root.closest(`[${name}]`) ?? root.querySelector(`[${name}]`);
  const id = eventId?.path
    ? eventId.path.exec(pathname)?.[1]
    : eventId?.attr && attribute(eventId.attr)?.getAttribute(eventId.attr);
  const people = guests ? matches(root, guests.css).map((el) => el.getAttribute(guests.attr) ?? '') : [];
  return {
    ...blank(index, view.title.map((source) => read(root, source)).find(Boolean) ?? ''),
    ...blocks(view, root),
    fields: fields
      ? [fields.startDate, fields.endDate, fields.startTime, fields.endTime].map((s) => read(root, s))
      : [],
    label: label ? labelTexts(root, label) : [],
    dateKey: (dateKey && root.closest(`[${dateKey}]`)?.getAttribute(dateKey)?.slice(0, 10)) || '',
    id: id && id.length <= 2000 ? id : '',
    guests: unique(people.map((address) => address.trim().slice(0, 320))).slice(0, 200),
    links: links(view, root),
  };
}

/** The pieces of text that may be about time: short, with a number, and no part of the title. */
function blocks({ when, headings, fields }: EventView, root: Element): Pick<RawEvent, 'when' | 'clock'> {
  const texts: string[] = [];
  let clock = fields ? matchesAll(root, ['input']).some((el) => CLOCK.test(textOf(el))) : false;
  for (const css of when ?? []) {
    const container = css ? root.querySelector(css) : root;
    if (!container) continue;
    const titles = headings ? [...container.querySelectorAll(headings)] : [];
    for (const block of [container, ...container.querySelectorAll('*')].slice(0, MAX_BLOCKS)) {
      if (titles.some((title) => block.contains(title) || title.contains(block))) continue;
      const text = clean(block);
      clock ||= CLOCK.test(text);
      if (text.length <= 120 && /\d/.test(text)) texts.push(text);
    }
  }
  return { when: unique(texts).slice(0, 40), clock };
}

function links({ links = [] }: EventView, root: Element): string[] {
  const found = matchesAll(root, links).flatMap((el) => {
    const href = el.getAttribute('href');
    return href ? [href] : (textOf(el).match(/https?:\/\/[^\s<>"')\]]+/g) ?? []);
  });
  return unique(found.filter((link) => /^https?:/.test(link) && link.length <= 2000)).slice(0, 20);
}

function labelTexts(root: Element, source: Source): string[] {
  if (source.attr) return [read(root, source)].filter(Boolean);
  const leaves = matchesAll(root, ['*']).filter((el) => !el.firstElementChild);
  return leaves
    .map((el) => clean(el))
    .filter(Boolean)
    .slice(0, 40);
}

function read(root: Element, { css, attr, line }: Source): string {
  for (const selector of css) {
    const el = selector && !root.matches(selector) ? root.querySelector(selector) : root;
    if (!el) continue;
    const text = (attr ? el.getAttribute(attr) : textOf(el)) ?? '';
    const found = clean(line === undefined ? text : text.split('\n')[line]);
    if (found) return found;
  }
  return '';
}

// A saved page may lack its head, which the second look forgives.
const windowTitle = (document: Document) =>
  document.title || document.querySelector('title:not(svg title)')?.textContent;

const textOf = (el: Element) =>
  'value' in el && typeof el.value === 'string' ? el.value : (el.textContent ?? '');

const clean = (from: Element | string | null | undefined) =>
  ((typeof from === 'string' ? from : from?.textContent) ?? '').replace(/\s+/g, ' ').trim().slice(0, 500);

const unique = <T>(list: T[]) => [...new Set(list)];

const matchesAll = (root: ParentNode, selectors: readonly string[]) =>
  selectors.flatMap((css) => [...root.querySelectorAll(css)]);

function matches(root: ParentNode, selectors: readonly string[]): Element[] {
  for (const css of selectors) {
    const found = matchesAll(root, [css]);
    if (found.length) return found;
  }
  return [];
}
