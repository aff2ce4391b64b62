import { createApi } from '../platform/api.ts';
import { syncOnce } from '../sync/runner.ts';
import { withDevice } from './device.ts';

/** One sync without a panel. How it went is kept for the panel to show; a database that fails is the panel's to tell. */
export const syncInBackground = () => withDevice((db) => syncOnce({ db, apiFor: createApi }));
