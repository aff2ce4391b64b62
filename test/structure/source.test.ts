import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SUITES } from '../../vitest.config.ts';
import { ROOT } from '../tools/command.ts';
import { read, SOURCES } from './source.ts';

const glob = (pattern: string) => globSync(pattern, { cwd: ROOT }).map((file) => file.replaceAll('\\', '/'));

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
    // Entry points carry their kind (`sites.content.ts`), runes modules theirs (`session.svelte.ts`).
    const name = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\.(?:content|svelte|config|drizzle))*\.(?:ts|svelte)$/;
    expect(SOURCES.map((file) => basename(file)).filter((file) => !name.test(file))).toEqual([]);
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

describe('lists', () => {
  test('every site is in the list of sites', () => {
    const list = read('extension/sites/index.ts');
    const sites = glob('extension/sites/*.ts').filter((file) => !/\/(?:index|define-site)\.ts$/.test(file));
    expect(sites.length).toBeGreaterThan(0);
    expect(sites.filter((file) => !list.includes(`./${basename(file)}`))).toEqual([]);
  });

  test('every conversation type is in the list of types', () => {
    const list = read('shared/conversations/index.ts');
    const types = glob('shared/conversations/*.ts').filter(
      (file) => !file.endsWith('/index.ts') && /:\s*ConversationType\b/.test(read(file)),
    );
    expect(types.length).toBeGreaterThan(0);
    expect(types.filter((file) => !list.includes(`./${basename(file)}`))).toEqual([]);
  });

  test('every test belongs to a suite', () => {
    const folders = new Set<string>(Object.values(SUITES).flat());
    const stray = glob('test/**/*.test.ts').filter((file) => !folders.has(file.split('/')[1] ?? ''));
    expect(stray).toEqual([]);
    expect(glob('{extension,service,shared}/**/*.test.ts')).toEqual([]);
  });
});
