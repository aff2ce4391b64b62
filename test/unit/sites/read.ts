import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { allSites } from '../../../extension/sites/all.ts';
import { readPage } from '../../../extension/sites/reader.ts';
import { siteFor } from '../../../extension/sites/site-for.ts';
import { ROOT } from '../../tools/command.ts';

/** A page of the fixtures, by its name. */
export const page = (name: string) => readFileSync(join(ROOT, 'test/fixtures/pages', `${name}.html`), 'utf8');

/** What the extension reads of a page in November 2026; undefined where no site knows the address. */
export function read(url: string, html: string, grid = false) {
  const { document } = parseHTML(html);
  const site = siteFor(url, allSites, document);
  if (!site) return undefined;
  const now = new Date('2026-11-20T10:00:00Z');
  return { site: site.id, ...readPage(site, { url, document, zone: 'Europe/Amsterdam', now, grid }) };
}
