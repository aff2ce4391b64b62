import { createApi } from '../platform/api.ts';
import { syncOnce } from '../sync/runner.ts';
import { openDevice } from './device.ts';

/** One sync without a panel. How it went is kept for the panel to show; a database that fails is the panel's to tell. */
export async function syncInBackground(): Promise<void> {
  const db = await openDevice({ inWindow: false });
  try {
    await syncOnce({ db, apiFor: createApi });
  } finally {
    db.close();
  }
}
