import type { ServiceContext } from '../context.ts';
import { membersByAddress } from '../db/directory/names.ts';
import {
  leadershipOf,
  leadersOf,
  readLed,
  type Leadership,
  type Led,
} from '../db/organisation/leadership.ts';
import { isAbout } from '../db/organisation/own-file.ts';
import type { DocumentRow } from '../db/organisation/subject.ts';
import { ServiceError } from '../errors.ts';

type Placed = Pick<Led, 'memberIds' | 'managerId'>;

/** Whether somebody whom the record is about leads, perhaps by way of others, who leads them by it. */
export function isCircle(leadership: Leadership, { memberIds, managerId }: Placed): boolean {
  const above = leadersOf(leadership, managerId);
  // Some files say of the head of all that they lead themselves, which shows nobody anything.
  return memberIds.some((memberId) => memberId !== managerId && above.has(memberId));
}

/** Whether a record that HR took over stands in a circle: not every way to one is refused. */
export async function isInCircle(
  { organisation }: Pick<ServiceContext, 'organisation'>,
  { managerId, memberIds, provisionalFor }: DocumentRow,
): Promise<boolean> {
  if (managerId === null || memberIds.length === 0 || provisionalFor !== null) return false;
  return isCircle(leadershipOf(await readLed(organisation)), { memberIds, managerId });
}

type Becoming = Omit<Placed, 'managerId'> & { managerId: string | null };

/**
 * Refuses a record as it would become, when by it somebody leads their own manager. What it said `before` of who leads
 * whom does not stand in the way of another correction.
 */
export async function checkCircle(
  { organisation }: Pick<ServiceContext, 'organisation'>,
  { id, managerId, ...record }: Becoming & { id: string },
  before?: Becoming,
  pointer?: string,
): Promise<void> {
  const known = before?.managerId === managerId ? before.memberIds : [];
  const memberIds = record.memberIds.filter((memberId) => !known.includes(memberId));
  if (managerId === null || memberIds.length === 0) return;
  const others = (await readLed(organisation)).filter((led) => led.id !== id);
  if (isCircle(leadershipOf(others), { memberIds, managerId }))
    throw new ServiceError('leads-own-manager', pointer === undefined ? {} : { pointer });
}

/** The members whom a record is about. */
export async function membersOf(
  { databases, organisation }: Pick<ServiceContext, 'databases' | 'organisation'>,
  row: Pick<DocumentRow, 'memberIds' | 'emailDigest'>,
): Promise<string[]> {
  const members = await membersByAddress(databases.directory, organisation.id);
  return members.filter((member) => isAbout(member, organisation.vault, row)).map(({ memberId }) => memberId);
}
