import { parseHTML } from 'linkedom';
import * as z from 'zod/mini';
import { allSites } from '../../extension/sites/all.ts';
import type { Site, Source } from '../../extension/sites/define-site.ts';
import { readPage } from '../../extension/sites/reader.ts';
import { siteFor } from '../../extension/sites/site-for.ts';
import { pickMeetingUrl } from '../../shared/recognition/meeting-address.ts';

/** Every selector of a site's table that finds nothing on a page: the first place to look when the site changed. */
function missing(site: Site, document: Document): string[] {
  const sources = (list: readonly Source[]) => list.flatMap(({ css }) => css);
  const read =
    site.kind === 'call'
      ? site.phases.flatMap(({ all = [], any = [] }) => [...all, ...any])
      : site.views.flatMap(({ root, title, when = [], guests, links = [] }) => [
          ...root,
          ...sources(title),
          ...when,
          ...(guests?.css ?? []),
          ...links,
        ]);
  const wanted = [...new Set([...site.canary, ...read])].filter(Boolean);
  return wanted.filter((css) => !document.querySelector(css));
}

const Input = z.object({ url: z.string(), html: z.string() });

/**
 * Reads a saved page as the extension would, with clocks in Dutch time. `broken` when no marker of the site is
 * found; where nothing could be read, `missing` names the markers that the page lacks.
 */
export default (input: unknown) => {
  const { url, html } = Input.parse(input);
  // Browsers add what a saved piece of a page lacks; this parser does not.
  const whole = /<html[\s>]/i.test(html)
    ? html
    : `<html><body>${html.replace(/^\s*<!doctype[^>]*>/i, '')}</body></html>`;
  const { document } = parseHTML(whole);
  // Nor does it look for the window's title outside of the head.
  document.title ||= document.querySelector('title:not(svg title)')?.textContent ?? '';
  const site = siteFor(url, allSites, document);
  if (!site) return { events: [], phase: 'none' };
  const { events, ...rest } = readPage(site, { url, document, zone: 'Europe/Amsterdam', grid: true });
  const silent = events.length === 0 && rest.phase === 'none';
  return {
    events: events.map(({ links, ...event }) => ({ ...event, meetingUrl: pickMeetingUrl(links) })),
    ...rest,
    ...(silent ? { site: site.id, missing: missing(site, document) } : {}),
  };
};
