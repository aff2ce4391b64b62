import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabases } from '../../../service/db/databases.ts';
import { openFile } from '../../../service/db/file-store.ts';
import { parseEnv } from '../../../service/env.ts';
import { addMember } from '../../../service/identity/add-member.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import { ROOT, run } from '../../tools/command.ts';
import { freePort } from '../../tools/ports.ts';
import { startMailbox } from './mailbox.ts';
import type { Mailbox } from './mailbox.ts';
import { startTap, type Tap } from './tap.ts';

export interface TestService extends AsyncDisposable {
  /** `http://localhost:port` */
  url: string;
  mailbox: Mailbox;
  /** Runs a command of the operator's beside it; gives what it says. */
  admin(...args: string[]): Promise<string>;
  /** Everybody who is signed in in a browser did so this much longer ago. */
  ageSessions(minutes: number): Promise<void>;
  /** Ends the process without warning, as a power cut does; its data stays. */
  kill(): Promise<void>;
  /** What stands in front of it, where that was asked for. */
  tap: Tap;
  /** Starts it again, at the same address and on the same data. */
  restart(): Promise<void>;
}

interface Member {
  name: string;
  email: string;
  roles: Role[];
}

/** Who may sign in; the tests play these people. */
export const MEMBERS = {
  mark: { name: 'Mark Bakker', email: 'mark.bakker@voorbeeld.test', roles: ['manager'] },
  lotte: { name: 'Lotte Visser', email: 'lotte.visser@voorbeeld.test', roles: ['manager'] },
  hanna: { name: 'Hanna Smit', email: 'hanna.smit@voorbeeld.test', roles: ['hr'] },
  ada: { name: 'Ada de Beer', email: 'ada.de.beer@voorbeeld.test', roles: ['admin'] },
  aart: { name: 'Aart Kok', email: 'aart.kok@voorbeeld.test', roles: ['auditor'] },
} satisfies Record<string, Member>;

/** An organisation with members, before the service starts on the same folder. */
async function seed(dataDir: string, secondFactor: boolean): Promise<void> {
  const databases = await openDatabases(parseEnv({ DATA_DIR: dataDir }));
  const { id: organisationId } = await databases.createOrganisation('Voorbeeld BV', { secondFactor });
  for (const member of Object.values(MEMBERS)) await addMember({ databases }, { ...member, organisationId });
  await databases.close();
}

/** Asks until the service says that it is ready, or its process has ended. */
async function ready(url: string, child: ChildProcess, log: string[]): Promise<void> {
  const { promise: ended, reject } = Promise.withResolvers<never>();
  child.once('exit', (code) =>
    reject(new Error(`The service ended (${code}) at its start:\n${log.join('')}`)),
  );
  const answered = async () => {
    for (;;) {
      const answer = await fetch(`${url}/readyz`).catch(() => undefined);
      if (answer?.ok) return;
      if (child.exitCode !== null) return;
      await new Promise((next) => setTimeout(next, 50));
    }
  };
  await Promise.race([answered(), ended]);
  child.removeAllListeners('exit');
}

export interface ServiceOptions {
  env?: Record<string, string>;
  /** Whether HR and administrators need a passkey: off, but in the tests of just that. */
  secondFactor?: boolean;
  /** Whether something stands in front of it that knows what is sent, and can lose answers. */
  tap?: boolean;
}

/** The real service as its own process, with data, port and mail server of its own. */
export async function startService({
  env = {},
  secondFactor = false,
  tap = false,
}: ServiceOptions = {}): Promise<TestService> {
  const mailbox = await startMailbox();
  const dataDir = mkdtempSync(join(tmpdir(), 'goed-gesprek-data-'));
  const port = await freePort();
  const inner = `http://localhost:${port}`;
  const front = tap ? await startTap(port) : undefined;
  const url = front?.url ?? inner;
  const settings = {
    ...process.env,
    NODE_ENV: 'test',
    PORT: String(port),
    DATA_DIR: dataDir,
    PUBLIC_URL: url,
    SMTP_URL: mailbox.url,
    MAIL_FROM: 'Goed Gesprek <goedgesprek@example.test>',
    ...env,
  };
  let child: ChildProcess | undefined;

  async function start(): Promise<void> {
    const log: string[] = [];
    child = spawn(process.execPath, ['service/main.ts'], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: settings,
    });
    // Kept for the message when it does not start; also, a full pipe would stop it.
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => log.push(String(chunk)));
    await ready(inner, child, log);
  }

  async function kill(): Promise<void> {
    if (!child || child.signalCode === 'SIGKILL') return;
    if (child.exitCode !== null || child.signalCode)
      throw new Error(`The service had ended by itself (${child.signalCode ?? child.exitCode}).`);
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  await seed(dataDir, secondFactor);
  await start();
  return {
    url,
    mailbox,
    async admin(...args) {
      const { code, output } = await run(process.execPath, ['service/admin/main.ts', ...args], {
        env: settings,
      });
      if (code !== 0) throw new Error(`The command ended with ${code}:\n${output}`);
      return output;
    },
    async ageSessions(minutes) {
      const directory = openFile({ path: join(dataDir, 'directory.db'), synchronous: 'normal' });
      await directory.write([
        {
          sql: 'UPDATE session SET created_at = created_at - ?1, shown_at = shown_at - ?1',
          params: [minutes * 60_000],
        },
      ]);
      directory.close();
    },
    kill,
    get tap() {
      if (!front) throw new Error('This service was started without a tap.');
      return front;
    },
    restart: start,
    async [Symbol.asyncDispose]() {
      try {
        await kill();
      } finally {
        await front?.[Symbol.asyncDispose]();
        await mailbox[Symbol.asyncDispose]();
        rmSync(dataDir, { recursive: true, force: true });
      }
    },
  };
}
