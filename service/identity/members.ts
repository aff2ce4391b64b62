import { and, eq, isNull, sql, type Placeholder, type SQL } from 'drizzle-orm';
import type { Actor } from '../../shared/domain/roles.ts';
import type { SignIn } from '../../shared/domain/sign-in.ts';
import type { Caller, Services } from '../context.ts';
import type { Directory } from '../db/databases.ts';
import { rememberUnchanged } from '../db/remember.ts';
import { devices, memberships, organisations, user } from '../db/directory/schema.ts';
import { createGroup, createWriter } from '../db/writer.ts';
import { standsInFor } from '../db/directory/deputies.ts';
import { signsInByOidc } from '../db/directory/oidc.ts';
import { today } from '../../shared/domain/today.ts';
import { hashToken } from './tokens.ts';

/** A device's last sign of life is written at most this often. */
const SEEN_MS = 300_000;
/** A device that was away for longer signs in again; what was typed on it stays. */
export const DEVICE_UNUSED_MS = 90 * 86_400_000;
/** However much it is used, a device signs in again this long after it last did; what was typed on it stays. */
export const LONGEST_DEVICE_MS = 365 * 86_400_000;

/** Devices that one query looks for at most. */
const MOST_DEVICES = 100;

/** What a caller is made of. */
export const columnsOn = (day: string | Placeholder) => ({
  memberId: memberships.id,
  roles: memberships.roles,
  organisationId: memberships.organisationId,
  factorAsked: organisations.secondFactor,
  byOidc: signsInByOidc,
  userId: user.id,
  name: user.name,
  email: user.email,
  standsInFor: standsInFor(day),
});

type Member = {
  memberId: string;
  roles: (typeof memberships.$inferSelect)['roles'];
  organisationId: string;
  factorAsked: boolean;
  /** The organisation's own sign-in is the only one that counts for them. */
  byOidc: boolean;
  userId: string;
  name: string;
  email: string;
  standsInFor: ReadonlyMap<string, string>;
};

/** The membership that meets this and has not ended; of somebody with several the first. */
async function findMembership(services: Services, condition: SQL) {
  const [row] = await services.databases.directory.db
    .select(columnsOn(today()))
    .from(memberships)
    .innerJoin(user, eq(user.id, memberships.userId))
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(and(condition, isNull(memberships.removedAt)))
    .orderBy(memberships.createdAt)
    .limit(1);
  return row;
}

/** The member with this address, if there is one. */
export function findMemberByEmail(services: Services, email: string): Promise<Member | undefined> {
  return findMembership(services, eq(user.email, email.toLowerCase()));
}

export async function findCallerByUser(
  services: Services,
  userId: string,
  signIn: SignIn,
): Promise<Caller | undefined> {
  const row = await findMembership(services, eq(user.id, userId));
  return row && toCaller(services, row, signIn);
}

export async function findCallerByMember(
  services: Services,
  memberId: string,
  signIn: SignIn,
): Promise<Caller | undefined> {
  const row = await findMembership(services, eq(memberships.id, memberId));
  return row && toCaller(services, row, signIn);
}

/** Asked with every request of a device: to write the statement anew each time would cost more than to run it. */
const prepareByToken = ({ db }: Directory) =>
  db
    .select({
      ...columnsOn(sql.placeholder('day')),
      tokenHash: devices.tokenHash,
      deviceId: devices.id,
      deviceName: devices.name,
      lastSeenAt: devices.lastSeenAt,
      connectedAt: devices.createdAt,
      method: devices.method,
      secondFactor: devices.secondFactor,
    })
    .from(devices)
    .innerJoin(memberships, eq(memberships.id, devices.memberId))
    .innerJoin(user, eq(user.id, memberships.userId))
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(
      and(
        sql`${devices.tokenHash} IN (SELECT value FROM json_each(${sql.placeholder('hashes')}))`,
        isNull(devices.revokedAt),
        isNull(memberships.removedAt),
      ),
    )
    .prepare();

type DeviceRow = Awaited<ReturnType<ReturnType<typeof prepareByToken>['all']>>[number];

/**
 * Finds devices by the hash of their token. Who asks while the database answers others waits for one answer together,
 * and an answer is remembered for as long as nothing changes.
 */
const byToken = new WeakMap<Directory, (hash: string) => Promise<DeviceRow | undefined>>();

function findDevice(directory: Directory, hash: string): Promise<DeviceRow | undefined> {
  let find = byToken.get(directory);
  if (!find) {
    const query = prepareByToken(directory);
    const ask = createGroup<string, DeviceRow | undefined>({
      writer: createWriter(),
      weigh: () => 1,
      most: MOST_DEVICES,
      async work(hashes) {
        const rows = await query.all({ hashes: JSON.stringify(hashes), day: today() });
        const found = new Map(rows.map((row) => [row.tokenHash, row]));
        return hashes.map((each) => ({ status: 'fulfilled', value: found.get(each) }));
      },
    });
    const remember = rememberUnchanged<DeviceRow>(directory.store);
    find = (each) => remember(`${today()} ${each}`, () => ask(each));
    byToken.set(directory, find);
  }
  return find(hash);
}

/** Who a bearer token belongs to, while the device is not revoked and its member still is one. */
export async function findCallerByToken(services: Services, token: string): Promise<Caller | undefined> {
  const { directory } = services.databases;
  const row = await findDevice(directory, hashToken(token));
  if (!row) return;
  const unseen = Date.now() - row.lastSeenAt.getTime();
  if (unseen > DEVICE_UNUSED_MS || Date.now() - row.connectedAt.getTime() > LONGEST_DEVICE_MS) return;
  if (unseen > SEEN_MS)
    await directory.db.update(devices).set({ lastSeenAt: new Date() }).where(eq(devices.id, row.deviceId));
  const { method, secondFactor } = row;
  const caller = await toCaller(services, row, { method, secondFactor });
  return caller && { ...caller, device: { id: row.deviceId, name: row.deviceName } };
}

export async function toCaller(services: Services, row: Member, signIn: SignIn): Promise<Caller | undefined> {
  if (row.byOidc && signIn.method !== 'oidc') return;
  const { memberId, email, standsInFor } = row;
  const organisation = await services.databases.organisation(row.organisationId);
  const actor: Actor = { memberId, email, roles: new Set(row.roles) };
  return {
    actor: standsInFor.size === 0 ? actor : { ...actor, standsInFor },
    userId: row.userId,
    signIn,
    factorAsked: row.factorAsked,
    name: row.name,
    organisation,
  };
}
