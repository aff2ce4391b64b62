import { clean, type Collector } from './collect.ts';
import type { CalendarSite, EventView, RawEvent, Source } from './define-site.ts';

const MAX_EVENTS = 500;
const MAX_BLOCKS = 400;
const CLOCK = /\p{Nd}[:.]\p{Nd}\p{Nd}|\p{Nd}\s?(?:[ap]\.?m|h|u|uur|uhr)(?!\p{L})|\p{Nd}[時时点點시]/iu;

/** The appointments of the first view that shows any. */
export const collectCalendar: Collector<CalendarSite> = (site, { document, pathname, grid }) => {
  let events: RawEvent[] = [];
  for (const [i, view] of site.views.entries()) {
    if ((!view.opened && !grid) || (view.path && !view.path.test(pathname))) continue;
    // A form or popup is one event; the first is the one in front.
    const roots = matches(document, view.root).slice(0, view.opened ? 1 : MAX_EVENTS);
    events = roots
      .map((root) => appointment(view, i, root, pathname))
      .filter(({ title, label }) => title || label?.length);
    if (events.length) break;
  }
  return { events, phase: 'none' };
};

function appointment(view: EventView, index: number, root: Element, pathname: string): RawEvent {
  const { label, dateKey, fields, foreignClock, wholeDay, eventId, guests } = view;
  const attribute = (name = '') => root.closest(`[${name}]`) ?? root.querySelector(`[${name}]`);
  const id = eventId?.path
    ? eventId.path.exec(pathname)?.[1]
    : eventId?.attr && attribute(eventId.attr)?.getAttribute(eventId.attr);
  const people = guests ? matches(root, guests.css).map((el) => el.getAttribute(guests.attr) ?? '') : [];
  return {
    view: index,
    title: view.title.map((source) => read(root, source)).find(Boolean) ?? '',
    ...blocks(view, root),
    fields:
      foreignClock && root.querySelector(foreignClock)
        ? undefined
        : fields?.map((source) => read(root, source)),
    wholeDay: wholeDay ? root.querySelector(wholeDay) !== null : undefined,
    label: label && labelTexts(root, label),
    dateKey: (dateKey && root.closest(`[${dateKey}]`)?.getAttribute(dateKey)?.slice(0, 10)) || undefined,
    id: id && id.length <= 2000 ? id : undefined,
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
      if (text.length <= 120 && /\p{Nd}/u.test(text)) texts.push(text);
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

const textOf = (el: Element) =>
  'value' in el && typeof el.value === 'string' ? el.value : (el.textContent ?? '');

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
