import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { openDatabases, type Directory } from '../../service/db/databases.ts';
import {
  oidcDomains,
  oidcProviders,
  organisations,
  passkeys,
  user,
} from '../../service/db/directory/schema.ts';
import { parseEnv } from '../../service/env.ts';
import { newId } from '../../shared/domain/ids.ts';
import { ROOT } from '../tools/command.ts';
import { startMailServer } from './support/mail-server.ts';
import { startOpenidProvider } from './support/openid-provider.ts';

let mail: Awaited<ReturnType<typeof startMailServer>>;
let dataDir: string;

beforeAll(async () => {
  mail = await startMailServer();
  dataDir = await mkdtemp(join(tmpdir(), 'goed-gesprek-admin-'));
});
afterAll(async () => {
  await mail.stop();
  await rm(dataDir, { recursive: true, force: true });
});

/** Each command is a process of its own: several in a row take their time on a busy machine. */
const SEVERAL = { timeout: 120_000 };

async function admin(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['service/admin/main.ts', ...args], {
    cwd: ROOT,
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      SMTP_URL: mail.url,
      MAIL_FROM: 'Goed Gesprek <noreply@example.nl>',
      PUBLIC_URL: 'https://gesprek.example.nl',
      ...env,
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  // With all that it said: an exit may come before the last of it is read.
  const [code] = (await once(child, 'close')) as [number];
  return { code, said };
}

/** What the commands left behind. */
async function look<Found>(read: (directory: Directory) => Promise<Found>): Promise<Found> {
  const databases = await openDatabases(parseEnv({ DATA_DIR: dataDir }));
  try {
    return await read(databases.directory);
  } finally {
    await databases.close();
  }
}

const invitation = (email: string) => [
  'invite',
  '--organisation',
  'Voorbeeld BV',
  '--name',
  'Ada de Beer',
  '--email',
  email,
];

test('the first administrator is invited by mail, once', async () => {
  expect(await admin(invitation('ada@voorbeeld.nl'))).toMatchObject({ code: 0 });
  const { raw } = await mail.take('ada@voorbeeld.nl');
  expect(raw).toContain('https://gesprek.example.nl/console');
  expect(await admin(invitation('ada@voorbeeld.nl'))).toMatchObject({
    code: 1,
    said: expect.stringContaining('in use already') as string,
  });
});

test('a mail that cannot be sent is said so, and inviting again works', async () => {
  const down = await admin(invitation('cas@voorbeeld.nl'), { SMTP_URL: 'smtp://127.0.0.1:1' });
  expect(down).toMatchObject({ code: 1, said: expect.stringContaining('SMTP_URL') as string });
  expect(await admin(invitation('cas@voorbeeld.nl'))).toMatchObject({ code: 0 });
  await mail.take('cas@voorbeeld.nl');
});

test('a second factor is asked or not, and lost passkeys are reset', SEVERAL, async () => {
  const asked = (answer: string) =>
    admin(['second-factor', '--organisation', 'Voorbeeld BV', '--asked', answer]);
  const isAsked = () =>
    look(
      async ({ db }) =>
        (await db.select({ asked: organisations.secondFactor }).from(organisations))[0]?.asked,
    );
  expect(await isAsked()).toBe(true);
  expect(await asked('no')).toMatchObject({ code: 0 });
  expect(await isAsked()).toBe(false);
  expect(await asked('yes')).toMatchObject({ code: 0 });
  expect(await isAsked()).toBe(true);
  expect(await asked('perhaps')).toMatchObject({ code: 1 });
  await look(async ({ db }) => {
    const [ada] = await db.select().from(user).where(eq(user.email, 'ada@voorbeeld.nl'));
    const made = {
      id: newId(),
      userId: ada?.id ?? '',
      name: 'Laptop',
      credentialId: 'AAAA',
      createdAt: new Date(),
    };
    await db.insert(passkeys).values({ ...made, publicKey: Buffer.alloc(1), counter: 0, transports: [] });
  });
  expect(await admin(['reset-passkeys', '--email', 'Ada@voorbeeld.nl'])).toMatchObject({ code: 0 });
  expect(await look(({ db }) => db.select().from(passkeys))).toEqual([]);
  expect(await admin(['reset-passkeys', '--email', 'niemand@voorbeeld.nl'])).toMatchObject({ code: 1 });
});

test(
  'an organisation gets a sign-in of its own, once its provider answers, and loses it again',
  SEVERAL,
  async () => {
    const provider = await startOpenidProvider(new Map());
    const secretFile = join(dataDir, 'client.secret');
    await writeFile(secretFile, 'a-secret\n');
    const oidc = (more: string[], env = {}) =>
      admin(['oidc', '--organisation', 'Voorbeeld BV', ...more], {
        PUBLIC_URL: 'http://localhost:8787',
        ...env,
      });
    const known = () => look(({ db }) => db.select().from(oidcProviders));
    const full = Object.entries({
      '--issuer': provider.url,
      '--client-id': 'goed-gesprek',
      '--secret-file': secretFile,
      '--domains': 'Bedrijf.nl,bedrijf.com',
      '--hr': 'HR-team;CN=HR,OU=Groepen',
      '--manager': 'Leiding',
    }).flat();
    expect(await oidc(full)).toMatchObject({
      code: 0,
      said: expect.stringContaining('http://localhost:8787/api/auth/oidc/callback') as string,
    });
    expect(await known()).toMatchObject([
      { issuer: provider.url, groups: { hr: ['HR-team', 'CN=HR,OU=Groepen'], manager: ['Leiding'] } },
    ]);
    expect(await look(({ db }) => db.select().from(oidcDomains))).toMatchObject([
      { domain: 'bedrijf.nl' },
      { domain: 'bedrijf.com' },
    ]);

    const wrong = async (more: string[], text: string, env = {}) =>
      expect(await oidc(more, env)).toMatchObject({
        code: 1,
        said: expect.stringContaining(text) as string,
      });
    await wrong(full.slice(0, 6), '--domains');
    await wrong([...full.slice(0, 6), '--domains', 'bedrijf.nl'], 'No group');
    await wrong(full, 'https', { PUBLIC_URL: 'https://gesprek.example.nl' });
    await wrong([...full, '--issuer', `${provider.url}/elders`], 'did not answer');
    await admin([...invitation('x@anders.nl'), '--organisation', 'Anders BV']);
    await wrong([...full, '--organisation', 'Anders BV'], 'another organisation');
    expect(await known()).toHaveLength(1);

    expect(await oidc(['--off'])).toMatchObject({ code: 0 });
    expect(await known()).toEqual([]);
    await provider.stop();
  },
);

test('says what there is, what is missing, and which setting is wrong', SEVERAL, async () => {
  expect(await admin([])).toMatchObject({ code: 0, said: expect.stringContaining('invite') as string });
  expect(await admin(['nothing'])).toMatchObject({ code: 2 });
  expect(await admin(['invite', '--name', 'Ada'])).toMatchObject({
    code: 1,
    said: expect.stringContaining('--organisation') as string,
  });
  const strangeKey = { MASTER_KEY: Buffer.alloc(32, 7).toString('base64') };
  expect(await admin(invitation('bo@voorbeeld.nl'), strangeKey)).toMatchObject({
    code: 1,
    said: expect.stringContaining('MASTER_KEY') as string,
  });
});

/** The service in a process of its own. */
async function startProcess(env: Record<string, string>) {
  const child = spawn(process.execPath, ['service/main.ts'], {
    cwd: ROOT,
    env: {
      ...process.env,
      PORT: '0',
      SMTP_URL: mail.url,
      MAIL_FROM: 'Goed Gesprek <noreply@example.nl>',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const text of child.stdout) if (String(text).includes('listening')) break;
  return async () => {
    child.kill();
    expect(await once(child, 'exit')).toEqual([0, null]);
  };
}

test(
  'what takes files away from under a running service is refused, and works once it is stopped',
  SEVERAL,
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'goed-gesprek-in-use-'));
    const [copy, keys] = [join(folder, 'copy'), join(folder, 'keys')];
    const at = { DATA_DIR: join(folder, 'data') };
    const invite = (email: string) =>
      admin(['invite', '--organisation', 'Voorbeeld BV', '--name', 'Iemand', '--email', email], at);
    const restore = ['restore', '--from', copy, '--keys-from', keys];
    const emails = async () => {
      const databases = await openDatabases(parseEnv(at));
      const rows = await databases.directory.db.select({ email: user.email }).from(user);
      await databases.close();
      return rows.map(({ email }) => email).toSorted();
    };
    try {
      await invite('ada@voorbeeld.nl');
      expect((await admin(['backup', '--to', copy, '--keys-to', keys], at)).code).toBe(0);
      await invite('hanna@voorbeeld.nl');
      const stop = await startProcess(at);
      for (const command of [restore, ['rotate', '--level', 'master', '--to', join(folder, 'new.key')]]) {
        const refused = await admin(command, at);
        expect(refused.code).toBe(1);
        expect(refused.said).toContain('the service still runs');
      }
      await stop();
      expect(await admin(restore, at)).toMatchObject({ code: 0 });
      expect(await emails()).toEqual(['ada@voorbeeld.nl']);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);
