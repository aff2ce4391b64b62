import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { allSites } from '../../../extension/sites/all.ts';
import { PageEvent } from '../../../extension/platform/messages.ts';
import { collectAny } from '../../../extension/sites/collect-any.ts';
import { collect } from '../../../extension/sites/collect.ts';
import type { ReadEvent } from '../../../extension/sites/interpret.ts';
import { readPage } from '../../../extension/sites/reader.ts';
import { siteFor } from '../../../extension/sites/site-for.ts';
import { ROOT } from '../../tools/command.ts';
import tryPage from '../../try/read-page.ts';

const FOLDER = 'test/fixtures/pages';
const TABLE = join(ROOT, 'docs/changed-pages.md');

/** Where the pages of a site are shown. */
const ADDRESSES: Record<string, string> = {
  bigbluebutton: 'https://bbb.voorbeeld.test/html5client/join?sessionToken=x',
  'google-calendar': 'https://calendar.google.com/calendar/u/0/r/week',
  'google-calendar-edit': 'https://calendar.google.com/calendar/u/0/r/eventedit/abc',
  'google-meet': 'https://meet.google.com/qwe-rtyu-iop',
  jitsi: 'https://meet.jit.si/GesprekNoor',
  'jitsi-ended': 'https://meet.jit.si/static/close3.html',
  'microsoft-teams': 'https://teams.microsoft.com/v2/',
  'microsoft-teams-launcher': 'https://teams.microsoft.com/dl/launcher/launcher.html?url=x',
  'nextcloud-talk': 'https://cloud.voorbeeld.test/call/ab3dx7qk',
  outlook: 'https://outlook.office.com/calendar/view/week',
  'outlook-detail': 'https://outlook.office.com/calendar/item/a',
  pexip: 'https://video.voorbeeld.test/webapp3/m/noor',
  'proton-calendar': 'https://calendar.proton.me/u/0/week',
  'slack-huddle': 'https://app.slack.com/client/T1/C1',
  'webex-launcher': 'https://acme.webex.com/webappng/sites/acme/meeting/download/x',
  webex: 'https://acme.webex.com/webappng/sites/acme/meeting/start',
  whereby: 'https://acme.whereby.com/noor',
  zoom: 'https://app.zoom.us/wc/91234567890/join',
  'zoom-launcher': 'https://acme.zoom.us/j/91234567890?pwd=x',
};

interface SavedPage {
  name: string;
  html: string;
  url: string;
}

const pages: SavedPage[] = globSync(`${FOLDER}/*.html`, { cwd: ROOT })
  .sort()
  .map((file) => {
    const name = basename(file, '.html');
    const [address] = Object.entries(ADDRESSES)
      .filter(([start]) => name === start || name.startsWith(`${start}-`))
      .sort(([a], [b]) => b.length - a.length);
    if (!address) throw new Error(`At what address is ${name} shown?`);
    return { name, html: readFileSync(join(ROOT, file), 'utf8'), url: address[1] };
  });

function read(url: string, html: string) {
  const { document } = parseHTML(html);
  const site = siteFor(url, allSites, document);
  if (!site) return undefined;
  const now = new Date('2026-11-20T10:00:00Z');
  return readPage(site, { url, document, zone: 'Europe/Amsterdam', now, grid: true });
}

type Found = ReturnType<typeof read>;

const ATTRIBUTE =
  /(?<=\s)((?:id|class|role|name|title|js\w+|data-(?!email)[\w-]+)="[^"]*"|aria-label="[^"]*")/g;

/** What stands in these is the page's text and figures: only their own name is a marker. */
const DATA = /^(title|aria-label|data-(calitemid|eventid|date|datekey|participant-id))$/;

/** Every marker that a page may lose: an attribute's value, and of classes each name. */
function markersOf(html: string): { marker: string; renamed: string }[] {
  const [, body = ''] = html.split('<body');
  const markers = [...new Set(body.match(ATTRIBUTE))].flatMap((attribute) => {
    const [name = '', value = ''] = attribute.split(/="|"$/);
    if (DATA.test(name))
      return [{ marker: `[${name}]`, renamed: html.replaceAll(` ${name}="`, ` data-x-${name}="`) }];
    const words = name === 'class' ? value.split(' ') : [value];
    return words.map((word) => ({
      marker: name === 'class' ? `.${word}` : `[${name}="${word}"]`,
      renamed: html.replaceAll(attribute, `${name}="${value.replace(word, `x${word}`)}"`),
    }));
  });
  return [...new Map(markers.map((one) => [one.marker, one])).values()];
}

const isSilent = (found: Found) =>
  !found || (!found.events.length && found.phase === 'none' && !found.elsewhere && !found.broken);

/** What the panel then says; anything else would be a wrong word. */
function outcome(whole: Found, found: Found): string {
  if (JSON.stringify(found) === JSON.stringify(whole)) return 'as before';
  if (found?.broken) return 'the site changed';
  if (!found || isSilent(found)) return isSilent(whole) ? 'as before' : 'silence';
  if (found.phase !== whole?.phase) return `the call, as ${found.phase}`;
  const lost = found.events.map((event) => lostOf(whole.events, event));
  if (lost.some((parts) => parts === undefined)) return 'WRONG';
  const fewer = whole.events.length - found.events.length;
  const gone = fewer === 0 ? [] : [found.events.length ? `${fewer} of the others` : 'title'];
  const parts = [...new Set([...lost.flatMap((parts) => parts ?? []), ...gone])];
  return parts.length ? `right, without ${parts.join(', ')}` : 'as before';
}

/** What is missing of an appointment as it was; nothing when it says something else. */
function lostOf(before: ReadEvent[], event: ReadEvent): string[] | undefined {
  const was = before.find(({ title }) => title === event.title);
  const same = (now: string | null, then: string | null) => now === null || now === then;
  if (!was || !same(event.start, was.start) || !same(event.end, was.end) || !same(event.eventId, was.eventId))
    return undefined;
  if (event.allDay && !was.allDay) return undefined;
  const within = (now: string[], then: string[]) => now.every((one) => then.includes(one));
  if (!within(event.attendees, was.attendees) || !within(event.links, was.links)) return undefined;
  const lost = {
    start: was.start && !event.start,
    end: was.end && !event.end,
    guests: event.attendees.length < was.attendees.length,
    link: event.links.length < was.links.length,
    'its number': was.eventId && !event.eventId,
  };
  return Object.entries(lost).flatMap(([part, gone]) => (gone ? part : []));
}

const rows = pages.flatMap(({ name, html, url }) => {
  const whole = read(url, html);
  return markersOf(html).map(({ marker, renamed }) => ({
    name,
    marker,
    renamed,
    url,
    outcome: outcome(whole, read(url, renamed)),
  }));
});

describe('one marker of a page renamed', () => {
  test('never leads to a wrong word', () => {
    const wrong = rows.filter(({ outcome }) => outcome === 'WRONG');
    expect(wrong.map(({ name, marker }) => `${name} ${marker}`)).toEqual([]);
    // Nor to another phase.
    const other = rows.filter(({ outcome }) => outcome.startsWith('the call'));
    expect(other.map(({ name, marker, outcome }) => `${name} ${marker}: ${outcome}`)).toEqual([]);
  });

  test('what it leads to stands in docs/changed-pages.md', async () => {
    const [head = ''] = readFileSync(TABLE, 'utf8').split('\n| ');
    const cells = [
      ['page', 'marker', 'what the panel makes of it'],
      ...rows.map(({ name, marker, outcome }) => [name, `\`${marker}\``, outcome]),
    ];
    const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]!.length)));
    const line = (row: string[]) => `| ${row.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`;
    const lines = cells.map(line).toSpliced(1, 0, line(widths.map((width) => '-'.repeat(width))));
    await expect(`${head}\n${lines.join('\n')}\n`).toMatchFileSnapshot(TABLE);
  });

  test.each(rows.filter(({ outcome }) => outcome === 'the site changed' || outcome === 'silence'))(
    '$name without $marker: a maintainer is told what is missing',
    ({ url, renamed, marker }) => {
      const { missing = [] } = tryPage({ url, html: renamed }) as { missing?: string[] };
      const [, name = marker] = /="(.*)"\]$/.exec(marker) ?? /^[.[]([\w-]+)/.exec(marker) ?? [];
      expect(missing.join(' ')).toContain(name.split(':')[0]);
    },
  );
});

/** Pages of sites whose canary tells more than an address: with a call, before it, and while one waits for it. */
const TOLD = [
  'whereby-call',
  'whereby-lobby',
  'pexip-call',
  'pexip-lobby',
  'bigbluebutton-call',
  'bigbluebutton-lobby',
  'bigbluebutton-waiting',
  'nextcloud-talk-call',
  'nextcloud-talk-waiting',
];

/** A page on which no phase is known any more: each word of the site's table has another name. */
function renameAll(name: string): { url: string; html: string } {
  const { html, url } = pages.find((page) => page.name === name)!;
  const site = siteFor(url, allSites, parseHTML(html).document);
  if (site?.kind !== 'call') throw new Error(`${name} is no page of a site for calls.`);
  const words = site.phases.flatMap(({ any = [] }) => any.flatMap((css) => css.match(/[\w-]{5,}/g) ?? []));
  const renamed = words
    // What also holds the page together stays.
    .filter((word) => !word.startsWith('data-') && !site.live?.some((css) => css.includes(word)))
    .reduce((page, word) => page.replace(new RegExp(`(?<=["\\s])${word}(?=["\\s])`, 'g'), `x${word}`), html);
  expect(renamed).not.toBe(html);
  return { url, html: renamed };
}

test.each(TOLD)('%s, on which no phase is known any more: the site changed', (name) => {
  const { url, html } = renameAll(name);
  expect(read(url, html)).toMatchObject({ broken: true, events: [], phase: 'none' });
});

test('where an address may show something else, a changed page before the call is silence', () => {
  // Whereby tells of itself under its own name, and the settings of a conversation show a picture, too.
  const { html } = renameAll('whereby-lobby');
  expect(isSilent(read('https://whereby.com/noor', html))).toBe(true);
  expect(isSilent(read('https://www.whereby.com/noor', html))).toBe(true);
  const pexip = renameAll('pexip-lobby');
  expect(isSilent(read('https://video.voorbeeld.test/webapp3/home', pexip.html))).toBe(true);
  const talk = renameAll('nextcloud-talk-lobby');
  expect(isSilent(read(talk.url, talk.html.replace('<div class="', '<video></video><div class="')))).toBe(
    true,
  );
});

test.each(pages)(
  '$name: the background takes all that is collected, also what is left empty',
  ({ html, url }) => {
    const { document } = parseHTML(html);
    const site = siteFor(url, allSites, document)!;
    const { events } = collect(site, collectAny, { document, url, grid: true });
    for (const event of events) expect(PageEvent.safeParse(event).error?.issues).toBeUndefined();
  },
);

test.each(pages)('$name, whole: never called changed', ({ html, url }) => {
  expect(read(url, html)?.broken).toBeUndefined();
});
