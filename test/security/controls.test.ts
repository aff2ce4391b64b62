import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CODE_MS } from '../../service/identity/create-code.ts';
import { LONGEST_SESSION_MS } from '../../service/identity/find-caller-by-session.ts';
import { FRESH_MS } from '../../service/identity/fresh.ts';
import { DEVICE_UNUSED_MS, LONGEST_DEVICE_MS } from '../../service/identity/members.ts';
import { CHALLENGE_MS } from '../../service/identity/passkey-challenges.ts';
import { LINK_SECONDS, SESSION_SECONDS } from '../../service/identity/sessions.ts';
import { ROUTES } from '../../service/routes/index.ts';
import { ROOT } from '../tools/command.ts';

const PAGE = readFileSync(join(ROOT, 'docs/security/controls.md'), 'utf8');

/** The rows of the table under a heading, as its cells. */
function rows(heading: string): string[][] {
  const [, part = ''] = PAGE.split(`\n## ${heading}\n`);
  return (part.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

async function sources(pattern: string): Promise<[path: string, text: string][]> {
  const found: [string, string][] = [];
  for await (const path of glob(pattern, { cwd: ROOT }))
    found.push([path, readFileSync(join(ROOT, path), 'utf8')]);
  return found;
}

test('every limit of a route is written down as it is', () => {
  const limited = ROUTES.flatMap(({ path, limit, limitEach }) => [
    ...(limit ? [`${path} ${limit.max} in ${limit.seconds / 60} minutes`] : []),
    ...(limitEach ? [`${path} ${limitEach.max} in ${limitEach.seconds / 60} minutes, each member`] : []),
  ]);
  const written = rows('Limits').map(([route, most]) => `${route?.replaceAll('`', '')} ${most}`);
  expect(written).toEqual(limited.toSorted());
});

test('every lifetime is written down as it is', () => {
  const days = (ms: number) => `${ms / 86_400_000} days`;
  const written = new Map(rows('Lifetimes').map(([what, howLong]) => [what, howLong]));
  expect(written.get('Sign-in link')).toBe(`${LINK_SECONDS / 60} minutes, once`);
  expect(written.get('Passkey challenge')).toBe(`${CHALLENGE_MS / 60_000} minutes, once`);
  expect(written.get('Code for the extension')).toBe(`${CODE_MS / 60_000} minute, once`);
  expect(written.get('Browser session, unused')).toBe(days(SESSION_SECONDS * 1_000));
  expect(written.get('Browser session, in use')).toBe(days(LONGEST_SESSION_MS));
  expect(written.get('Time in which signing in counts as fresh')).toBe(`${FRESH_MS / 60_000} minutes`);
  expect(written.get('Device (extension), unused')).toBe(days(DEVICE_UNUSED_MS));
  expect(written.get('Device, in use')).toBe(days(LONGEST_DEVICE_MS));
});

test('every file that does cryptography is in the inventory, and no other', async () => {
  const USES = /createCipheriv|createHash\(|createHmac\(|hkdfSync|randomBytes\(|subtle\.(?!importKey)/;
  const using = (await sources('{service,extension,shared}/**/*.{ts,svelte}'))
    .filter(([, text]) => USES.test(text))
    .map(([path]) => path);
  const listed = rows('Cryptography').map(([where]) => /`([^`]+)`/.exec(where ?? '')?.[1]);
  expect(listed.toSorted()).toEqual(using.toSorted());
});

test('every line that the service logs is in the inventory, and no other', async () => {
  const logged = (await sources('service/**/*.ts')).flatMap(([, text]) =>
    [...text.matchAll(/log\.(?:info|warn|error)\([^;]*?'([^']+)',?\s*\)(?:[;)]|,?$)/gm)].map(
      ([, line]) => line,
    ),
  );
  const listed = rows('Logs').flatMap(([lines]) =>
    [...(lines ?? '').matchAll(/`([^`]+)`/g)].map(([, line]) => line),
  );
  expect(listed.toSorted()).toEqual([...new Set(logged)].toSorted());
});
