/** The service in a process of its own, with one manager's devices. Says where it listens on standard output. */
import { createInterface } from 'node:readline';
import { pino } from 'pino';
import { startService } from '../../../service/app.ts';
import { devices, memberships, organisations, user } from '../../../service/db/directory/schema.ts';
import { parseEnv } from '../../../service/env.ts';
import { hashToken } from '../../../service/identity/tokens.ts';
import { newId } from '../../../shared/domain/ids.ts';
import { resolveLocalhost } from './database-server.ts';
import type { HostDevice } from './host-process.ts';

// Where its databases are on a server of this machine.
resolveLocalhost();
const service = await startService({ env: parseEnv(process.env), log: pino({ level: 'silent' }) });
const { databases } = service.services;
const { db } = databases.directory;
const now = new Date();

/** The same manager at every start on the same data. */
async function manager(): Promise<string> {
  const [known] = await db.select({ id: memberships.id }).from(memberships);
  if (known) return known.id;
  const [found] = await db.select({ id: organisations.id }).from(organisations);
  const organisationId = found?.id ?? (await databases.createOrganisation('Voorbeeld BV')).id;
  const [userId, id] = [newId(), newId()];
  const address = { name: 'Mark Bos', email: 'mark.bos@voorbeeld.nl', emailVerified: true };
  await db.insert(user).values({ id: userId, ...address, createdAt: now, updatedAt: now });
  await db.insert(memberships).values({ id, userId, organisationId, roles: ['manager'], createdAt: now });
  return id;
}

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const line = async () => String((await lines.next()).value);

const memberId = await manager();
// Made by the test that started this process: its first line.
const made = JSON.parse(await line()) as HostDevice[];
if (made.length > 0)
  await db
    .insert(devices)
    .values(
      made.map(({ deviceId, token }, index) => ({
        id: deviceId,
        memberId,
        name: `Laptop ${index}`,
        tokenHash: hashToken(token),
        createdAt: now,
        lastSeenAt: now,
      })),
    )
    .onConflictDoNothing();
process.stdout.write(`${JSON.stringify({ url: service.url })}\n`);

/** Each further line asks for the memory and CPU used so far, `stop` for the end. */
for (let asked = await line(); asked !== 'stop'; asked = await line())
  process.stdout.write(`${JSON.stringify({ rss: process.memoryUsage().rss, cpu: process.cpuUsage() })}\n`);
await service.stop();
process.exit();
