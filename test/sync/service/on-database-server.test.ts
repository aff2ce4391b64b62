import { describe, expect, test } from 'vitest';
import { readTogether } from '../../../service/db/read-together.ts';
import { openServer } from '../../../service/db/server-store.ts';
import { HAS_DATABASE_SERVER, startDatabaseServer } from '../../service/support/database-server.ts';
import { testPromises } from './promises.ts';

// Its package holds a binary for Linux on x64 alone, which is where the checks of every change run.
describe.runIf(HAS_DATABASE_SERVER)('libSQL server, pulls served by a replica', () => {
  testPromises(() => startDatabaseServer({ replica: true }));
});

describe.runIf(HAS_DATABASE_SERVER)('reads that share a round trip to libSQL server', () => {
  test('each gets its own rows, a wrong one fails alone, and all see what was written before', async () => {
    const server = await startDatabaseServer();
    const address = server.env.DATABASE_URL.replace('{name}', 'together');
    await fetch(`${server.env.DATABASE_ADMIN_URL}/v1/namespaces/together/create`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    const direct = openServer({ url: address });
    let trips = 0;
    const store = readTogether({
      ...direct,
      read(commands, options) {
        trips += 1;
        return direct.read(commands, options);
      },
    });
    try {
      await store.write([
        { sql: 'CREATE TABLE notes (id INTEGER PRIMARY KEY)', params: [] },
        ...Array.from({ length: 300 }, (_, id) => ({ sql: 'INSERT INTO notes VALUES (?)', params: [id] })),
      ]);
      const one = (id: number) =>
        store.read([
          { sql: 'SELECT id FROM notes WHERE id = ?', params: [id] },
          { sql: 'SELECT count(*) FROM notes', params: [] },
        ]);
      const found = await Promise.all(Array.from({ length: 300 }, (_, id) => one(id)));
      expect(found).toEqual(Array.from({ length: 300 }, (_, id) => [[[id]], [[300]]]));
      expect(trips).toBeLessThan(30);

      const wrong = store.read([{ sql: 'SELECT id FROM nowhere', params: [] }]);
      const [before, bad, after] = await Promise.allSettled([one(7), wrong, one(8)]);
      expect(before).toMatchObject({ status: 'fulfilled', value: [[[7]], [[300]]] });
      expect(bad.status).toBe('rejected');
      expect(after).toMatchObject({ status: 'fulfilled', value: [[[8]], [[300]]] });
    } finally {
      store.close();
      await server.stop();
    }
  });
});
