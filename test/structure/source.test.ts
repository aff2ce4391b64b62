import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SUITES } from '../../vitest.config.ts';
import { ROOT } from '../tools/command.ts';
import { importsOf, read, resolveImport, SOURCES } from './source.ts';

const glob = (pattern: string) =>
  globSync(pattern, { cwd: ROOT, exclude: ['**/node_modules'] }).map((file) => file.replaceAll('\\', '/'));

interface Ban {
  name: string;
  pattern: RegExp;
  /** Something that the pattern must find, so that a ban cannot go blind. */
  example: string;
}

const BANS: Ban[] = [
  { name: 'raw HTML in components', pattern: /\{@html\b/, example: '{@html note}' },
  {
    name: 'HTML from strings',
    pattern: /\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write\(/,
    example: 'element.innerHTML = note',
  },
  { name: 'code from strings', pattern: /\beval\(|\bnew Function\(/, example: 'eval(text)' },
  {
    name: 'payloads on the console',
    pattern: /\bconsole\.(?:log|debug|dir|info)\(/,
    example: 'console.log(note)',
  },
  {
    // There a text that begins with = + - @ would be a formula: who exports one has to write such cells as text.
    name: 'files for a spreadsheet that are written',
    pattern: /\bwrite(?:Xlsx|Csv)|type['"]?\s*:\s*['"`](?:text\/csv|application\/vnd\.(?:ms-excel|openxml))/i,
    example: "new Blob([lines], { type: 'text/csv' })",
  },
  {
    name: 'unfinished work',
    pattern: /\b(?:FIXME|XXX)\b|\bTODO\b(?! \[\d{4}-\d\d-\d\d\])/,
    example: '// TODO later',
  },
];

/** Writes for the person who starts the service, never what was stored: they print addresses of their own. */
const PRINTS = new Set(['service/start.ts', 'service/main.ts']);

describe('source files', () => {
  test.each(BANS)('hold no $name', ({ name, pattern, example }) => {
    expect(example).toMatch(pattern);
    const found = SOURCES.filter((file) => !(name === 'payloads on the console' && PRINTS.has(file))).filter(
      (file) => pattern.test(read(file)),
    );
    expect(found).toEqual([]);
  });

  test('have kebab-case names', () => {
    // Entry points carry their kind (`sites.content.ts`), runes modules theirs (`session.svelte.ts`), types of a package `.d.ts`.
    const name = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\.(?:content|svelte|config|drizzle|d))*\.(?:ts|svelte)$/;
    expect(SOURCES.map((file) => basename(file)).filter((file) => !name.test(file))).toEqual([]);
  });

  // An employee may have the own page translated: those are their own words, and not everybody reads Dutch or English.
  test('keep panel, options and console from translators, which would send notes elsewhere', () => {
    const pages = glob('{extension,service/web/console}/**/*.html');
    expect(pages.length).toBeGreaterThan(0);
    const kept = '<meta name="google" content="notranslate" />';
    expect(pages.filter((page) => !read(page).includes(kept))).toEqual([]);
  });

  test('give pages no inline script', () => {
    const pages = glob('{extension,service}/**/*.html');
    expect(pages.length).toBeGreaterThan(0);
    const inline = pages.filter((page) =>
      [...read(page).matchAll(/<script\b([^>]*)>/g)].some(
        ([, attributes = '']) => !/\bsrc=/.test(attributes),
      ),
    );
    expect(inline).toEqual([]);
  });
});

/** Source files that some other source file imports. */
const imported = new Set(
  SOURCES.flatMap((file) => importsOf(file).map((name) => Object.values(resolveImport(file, name))[0])),
);

describe('one file each', () => {
  test('a site imports its definer only, and is in a list', () => {
    const sites = glob('extension/sites/*.ts').filter((file) => /=\s*defineSite\(/.test(read(file)));
    expect(sites.length).toBeGreaterThan(3);
    expect(sites.filter((file) => importsOf(file).some((name) => name !== './define-site.ts'))).toEqual([]);
    expect(sites.filter((file) => !imported.has(file))).toEqual([]);
  });

  test('a conversation type is in a list', () => {
    const types = glob('shared/conversations/*.ts').filter((file) =>
      /satisfies ConversationType\b|: ConversationType =/.test(read(file)),
    );
    expect(types.length).toBeGreaterThan(3);
    expect(types.filter((file) => !imported.has(file))).toEqual([]);
  });

  test('every test belongs to a suite', () => {
    const folders = new Set<string>(Object.values(SUITES).flat());
    const stray = glob('test/**/*.test.ts').filter((file) => !folders.has(file.split('/')[1] ?? ''));
    expect(stray).toEqual([]);
    expect(glob('{extension,service,shared}/**/*.test.ts')).toEqual([]);
  });
});
