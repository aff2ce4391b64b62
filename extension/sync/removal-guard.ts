import { KINDS } from '../../shared/domain/documents.ts';
import type { DeviceDatabase } from '../store/database.ts';
import { getSetting, putSetting } from '../store/settings.ts';

/** Removals are counted over this time, so that many small pages weigh as much as one large one. */
const WINDOW = 24 * 60 * 60 * 1000;
/** Up to this many are never asked about. */
const FEW = 20;

/** The service wants more removed than is believable; the user decides. */
export class RemovalHeldBack extends Error {
  override name = 'RemovalHeldBack';
  readonly count: number;
  readonly of: number;

  constructor(count: number, of: number) {
    super(`The service wants ${count} of ${of} documents removed.`);
    this.count = count;
    this.of = of;
  }
}

/** Counts removals; throws `RemovalHeldBack` above a fifth of all documents, unless the user agreed. */
export async function checkRemovals(db: DeviceDatabase, count: number, now: number): Promise<void> {
  if (count === 0) return;
  const before = await getSetting(db, 'removed');
  const window =
    before && now - before.since < WINDOW ? before : { since: now, count: 0, of: await countDocuments(db) };
  const total = window.count + count;
  const allowed = await getSetting(db, 'removalAllowed');
  if (!allowed && total > FEW && total > window.of / 5) throw new RemovalHeldBack(total, window.of);
  await putSetting(db, 'removed', { ...window, count: total });
}

/** The user's consent holds for one whole pull. */
export async function endRemovals(db: DeviceDatabase): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    if (!(await getSetting(db, 'removalAllowed'))) return;
    await db.settings.bulkDelete(['removalAllowed', 'removed']);
  });
}

async function countDocuments(db: DeviceDatabase): Promise<number> {
  const counts = await Promise.all(KINDS.map((kind) => db.documents(kind).count()));
  return counts.reduce((sum, n) => sum + n, 0);
}
