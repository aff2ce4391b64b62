import { parseHTML } from 'linkedom';
import * as z from 'zod/mini';
import { demoSites, optionalSites, sites } from '../../extension/sites/all.ts';
import { readPage } from '../../extension/sites/reader.ts';
import { siteFor } from '../../extension/sites/site-for.ts';
import { pickMeetingUrl } from '../../shared/recognition/meeting-address.ts';

const Input = z.object({ url: z.string(), html: z.string() });

/** Reads a saved page as the extension would, with clocks in Dutch time; `broken` when no marker of the site is found. */
export default (input: unknown) => {
  const { url, html } = Input.parse(input);
  // Browsers add what a saved piece of a page lacks; this parser does not.
  const whole = /<html[\s>]/i.test(html)
    ? html
    : `<html><body>${html.replace(/^\s*<!doctype[^>]*>/i, '')}</body></html>`;
  const { document } = parseHTML(whole);
  const site = siteFor(url, [...sites, ...optionalSites, ...demoSites], document);
  if (!site) return { events: [], phase: 'none' };
  const { events, ...rest } = readPage(site, { url, document, zone: 'Europe/Amsterdam', grid: true });
  return {
    events: events.map(({ links, ...event }) => ({ ...event, meetingUrl: pickMeetingUrl(links) })),
    ...rest,
  };
};
