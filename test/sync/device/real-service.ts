import Database from 'libsql';
import { existsSync, globSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { vi } from 'vitest';
import { createApi } from '../../../extension/platform/api.ts';
import { deviceIdOf } from '../../../extension/store/settings.ts';
import type { SyncApi } from '../../../extension/sync/ports.ts';
import { createAfterwards } from '../../../service/mail/afterwards.ts';
import { backup } from '../../../service/admin/backup.ts';
import type { Command } from '../../../service/admin/command.ts';
import { restore } from '../../../service/admin/restore.ts';
import type { Services } from '../../../service/context.ts';
import { openDatabases } from '../../../service/db/databases.ts';
import { devices } from '../../../service/db/directory/schema.ts';
import { parseEnv } from '../../../service/env.ts';
import { addMember } from '../../../service/identity/add-member.ts';
import { createSessions } from '../../../service/identity/sessions.ts';
import { hashToken, newToken } from '../../../service/identity/tokens.ts';
import { noMailer } from '../../../service/mail/mailer.ts';
import { forgetRemovals } from '../../../service/retention/forget-removals.ts';
import { createDoor } from '../../../service/routes/door.ts';
import { ROUTES } from '../../../service/routes/index.ts';
import type { TestDevice } from './device.ts';
import type { Counterpart } from './simulation.ts';

/** Nothing listens there: what is sent to it goes through the service's door within this process. */
const ORIGIN = 'http://service.test';
const log = pino({ level: 'silent' });
/** Thousands of databases, of which none outlives its schedule: in memory where that is. */
const FOLDER = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** A data folder with one manager, to be copied for each schedule: making it takes longer than a schedule. */
export type Template = { folder: string; memberId: string; remove(): Promise<void> };

const envOf = (dataDir: string) => parseEnv({ DATA_DIR: dataDir, DATABASE_SYNCHRONOUS: 'normal' });

export async function createTemplate(): Promise<Template> {
  const folder = await mkdtemp(join(FOLDER, 'goed-gesprek-template-'));
  const services = await open(folder);
  const { id: organisationId } = await services.databases.createOrganisation('Voorbeeld BV');
  const email = 'mark.bos@voorbeeld.nl';
  const memberId = await addMember(services, { name: 'Mark Bos', email, roles: ['manager'], organisationId });
  await services.databases.close();
  // The library lets go of a file some time after it was closed: until then its log holds what a copy would miss.
  for (const path of globSync('**/*.db', { cwd: folder })) {
    const connection = new Database(join(folder, path));
    connection.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all();
    connection.close();
  }
  return { folder, memberId, remove: () => rm(folder, { recursive: true, force: true }) };
}

async function open(dataDir: string): Promise<Services> {
  const env = envOf(dataDir);
  const databases = await openDatabases(env);
  const sessions = createSessions(databases, ORIGIN);
  const afterwards = createAfterwards();
  return { env, publicUrl: ORIGIN, databases, sessions, mailer: noMailer(), afterwards, log, demo: false };
}

/**
 * The service itself, with its routes and databases but without a socket, for the devices of one manager. Pages hold
 * `pageSize` documents. `backup` and `restore` are those of an operator, who stops the service to put one back.
 */
export class RealService implements Counterpart {
  readonly #root: string;
  readonly #memberId: string;
  readonly #pageSize: number;
  #services: Services;
  #door: ReturnType<typeof createDoor>;
  #backups = 0;
  readonly #tokens = new Map<string, string>();

  private constructor(root: string, memberId: string, pageSize: number, services: Services) {
    this.#root = root;
    this.#memberId = memberId;
    this.#pageSize = pageSize;
    this.#services = services;
    this.#door = createDoor(services, ROUTES);
    vi.stubGlobal('fetch', (url: URL, init: RequestInit) => this.#answer(url, init));
  }

  static async start({ folder, memberId }: Template, pageSize: number): Promise<RealService> {
    const root = await mkdtemp(join(FOLDER, 'goed-gesprek-schedule-'));
    // Not the files beside it, which may go at any moment.
    const filter = (path: string) => !/-(wal|shm)$/.test(path);
    await cp(folder, join(root, 'data'), { recursive: true, filter });
    return new RealService(root, memberId, pageSize, await open(join(root, 'data')));
  }

  async stop(): Promise<void> {
    vi.unstubAllGlobals();
    await this.#services.databases.close();
    await rm(this.#root, { recursive: true, force: true });
  }

  async api({ db }: TestDevice): Promise<SyncApi> {
    const deviceId = await deviceIdOf(db);
    const token = newToken();
    this.#tokens.set(deviceId, token);
    await this.#connect(deviceId, token);
    return createApi({ url: ORIGIN, token });
  }

  async forget(): Promise<void> {
    await forgetRemovals(this.#services, Date.now() + 91 * 86_400_000);
  }

  async backup(): Promise<() => Promise<void>> {
    const copy = join(this.#root, `copy-${(this.#backups += 1)}`);
    const folders = { data: join(copy, 'data'), keys: join(copy, 'keys') };
    await this.#admin(backup, { to: folders.data, 'keys-to': folders.keys });
    return async () => {
      await this.#services.databases.close();
      await this.#admin(restore, { from: folders.data, 'keys-from': folders.keys });
      this.#services = await open(join(this.#root, 'data'));
      this.#door = createDoor(this.#services, ROUTES);
      // A device that signed in after the backup does so again.
      for (const [deviceId, token] of this.#tokens) await this.#connect(deviceId, token);
    };
  }

  async #connect(id: string, token: string): Promise<void> {
    const now = new Date();
    const device = { id, memberId: this.#memberId, name: 'Laptop', createdAt: now, lastSeenAt: now };
    await this.#services.databases.directory.db
      .insert(devices)
      .values({ ...device, tokenHash: hashToken(token) })
      .onConflictDoNothing();
  }

  #admin(command: Command, options: Record<string, string>): Promise<string> {
    return command.run({ env: this.#services.env, log, options });
  }

  async #answer(url: URL, init: RequestInit): Promise<Response> {
    if (url.pathname === '/api/sync/pull') url.searchParams.set('limit', String(this.#pageSize));
    const incoming = { headers: {}, socket: { remoteAddress: '127.0.0.1' } };
    return this.#door.fetch(new Request(url, init), { incoming });
  }
}
