import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { allSites, optionalSites } from '../../../extension/sites/all.ts';
import { siteFor } from '../../../extension/sites/site-for.ts';
import { scriptFor, switches } from '../../../extension/sites/switches.ts';
import { ROOT } from '../../tools/command.ts';

describe('sites that the user turns on', () => {
  test('have a switch by themselves, each with a pattern that its own hosts fit', () => {
    const wanted = optionalSites.filter(({ name }) => name).map(({ id }) => id);
    expect(wanted.length).toBeGreaterThan(5);
    expect(switches.map(({ id }) => id)).toEqual(expect.arrayContaining(wanted));
    for (const { pattern } of switches) expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z0-9.]+\/\*$/);
    expect(switches.find(({ id }) => id === 'zoom')?.pattern).toBe('https://*.zoom.us/*');
  });

  test('run a script that exists, with what their kind needs', () => {
    expect(scriptFor('https://*.zoom.us/*')).toBe('optional-calls.js');
    expect(scriptFor('https://meet.voorbeeld.test/*')).toBe('optional-calls.js');
    expect(scriptFor('https://calendar.proton.me/*')).toBe('optional-calendars.js');
    expect(scriptFor('https://*.mcas.ms/*')).toBe('sites.js');
    for (const { pattern } of switches) {
      const entrypoint = scriptFor(pattern).replace(/\.js$/, '.ts');
      expect(existsSync(join(ROOT, 'extension/entrypoints', entrypoint)), entrypoint).toBe(true);
    }
  });

  test('on a host that nobody knows: a path that tells before one that may be anything', () => {
    const { document } = parseHTML('<html><body><div id="root"></div><div id="react"></div></body></html>');
    const at = (path: string) => siteFor(`https://video.voorbeeld.test${path}`, allSites, document)?.id;
    expect(at('/webapp3')).toBe('pexip');
    expect(at('/OverlegVanOns')).toBe('jitsi');
  });
});
