import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { DeviceDatabase } from '../../../extension/store/database.ts';
import { getSetting } from '../../../extension/store/settings.ts';
import { sync, type SyncOutcome } from '../../../extension/sync/engine.ts';
import type { SyncApi } from '../../../extension/sync/ports.ts';

Dexie.dependencies.IDBKeyRange = IDBKeyRange;

/** A device with a disk of its own and a connection that a test can cut. */
export class TestDevice {
  readonly #disk: IDBFactory;
  db: DeviceDatabase;
  api: SyncApi;
  now = 1_795_000_000_000;

  constructor(api: SyncApi, disk = new IDBFactory()) {
    this.#disk = disk;
    this.api = api;
    this.db = this.#open();
  }

  #open(): DeviceDatabase {
    const db = new DeviceDatabase('goed-gesprek', { indexedDB: this.#disk });
    db.guardian.use(() => []);
    return db;
  }

  /** The process ends: nothing survives but what is on disk. */
  restart(): void {
    this.db.close();
    this.db = this.#open();
  }

  sync(): Promise<SyncOutcome> {
    return sync({ db: this.db, api: this.api, now: () => this.now });
  }

  /** Until nothing waits; throws when that does not come. */
  async settle(): Promise<void> {
    for (let round = 0; round < 20; round += 1) {
      const { state, again } = await this.sync();
      if (state.state !== 'ok') throw new Error(`Sync ended as ${JSON.stringify(state)}.`);
      if (!again) return;
    }
    throw new Error('Sync does not come to rest.');
  }

  async state() {
    return (await getSetting(this.db, 'syncState'))?.state;
  }
}
