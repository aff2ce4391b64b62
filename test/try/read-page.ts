import { parseHTML } from 'linkedom';
import * as z from 'zod/mini';
import { allSites } from '../../extension/sites/all.ts';
import type { EventView, RawPhase, Site, Source } from '../../extension/sites/define-site.ts';
import type { Reading } from '../../extension/sites/interpret.ts';
import { readPage } from '../../extension/sites/reader.ts';
import { siteFor } from '../../extension/sites/site-for.ts';
import { pickMeetingUrl } from '../../shared/recognition/meeting-address.ts';
import { rule } from './rule.ts';

const sources = (list: readonly Source[] = []) => list.flatMap(({ css }) => css);

const viewMarkers = ({ root, title, when = [], fields, label, guests, links = [] }: EventView) => [
  ...root,
  ...sources(title),
  ...when,
  ...sources(fields),
  ...sources(label && [label]),
  ...(guests?.css ?? []),
  ...links,
];

/** What a site's table looks for on such a page: where a call runs, what tells of it; where that was understood, its title. */
function markers(site: Site, { phase }: Reading, live: boolean): readonly string[] {
  if (site.kind === 'calendar') return [...site.canary, ...site.views.flatMap(viewMarkers)];
  const here = live ? 'in-call' : phase;
  const fits = (rule: { phase: RawPhase }) => here === 'none' || rule.phase === here;
  const rules = phase === 'none' ? site.phases.filter(fits) : [];
  return [
    ...(here === 'none' ? site.canary : []),
    ...rules.flatMap(({ all = [], any = [], says }) => [...all, ...any, ...(says ? [says.css] : [])]),
    ...(site.callTitle ?? []).filter(fits).flatMap(({ css = '' }) => css),
  ];
}

const Input = z.object(
  { url: z.string('give the address of the page'), html: z.string('give the page as it was saved') },
  'give url and html',
);

/**
 * Reads a saved page as the extension would, with clocks in Dutch time. `broken` when the site changed. Where
 * something could not be read, `missing` names the markers that the page lacks, and `live` those that tell of a
 * running call all the same.
 */
export default rule(Input, ({ url, html }) => {
  // Browsers add what a saved piece of a page lacks; this parser does not.
  const whole = /<html[\s>]/i.test(html)
    ? html
    : `<html><body>${html.replace(/^\s*<!doctype[^>]*>/i, '')}</body></html>`;
  const { document } = parseHTML(whole);
  // Nor does it look for the window's title outside of the head.
  document.title ||= document.querySelector('title:not(svg title)')?.textContent ?? '';
  const site = siteFor(url, allSites, document);
  if (!site) return { events: [], phase: 'none' };
  const reading = readPage(site, { url, document, zone: 'Europe/Amsterdam', grid: true });
  const { events, ...rest } = reading;
  const shown = (css: string) => document.querySelector(css) !== null;
  const live = rest.broken ? (site.live ?? []).filter(shown) : [];
  const complete = events.length > 0 && events.every(({ start }) => site.kind === 'call' || start !== null);
  const understood = complete || rest.elsewhere;
  // Where marks of a call are there, those of what keeps it from being one are not.
  const running =
    site.kind === 'call' && site.phases.some(({ phase, any = [] }) => phase === 'in-call' && any.some(shown));
  const wanted = understood ? [] : [...new Set(markers(site, reading, live.length > 0 && !running))];
  const missing = wanted.filter((css) => css && !shown(css));
  return {
    events: events.map(({ links, ...event }) => ({ ...event, meetingUrl: pickMeetingUrl(links) })),
    ...rest,
    ...(missing.length ? { site: site.id, missing } : {}),
    ...(live.length ? { live } : {}),
  };
});
