import type { Kind } from '../../shared/domain/documents.ts';
import { forgetBeside } from '../store/beside.ts';
import type { DeviceDatabase } from '../store/database.ts';

/** Takes a document off this device, as the service wants or its time is over; inside the caller's transaction. */
export async function remove(db: DeviceDatabase, kind: Kind, id: string): Promise<void> {
  await db.documents(kind).delete(id);
  await db.removals.delete([kind, id]);
  await forgetBeside(db, id);
  if (kind === 'conversation') await db.preparation.delete(id);
}
