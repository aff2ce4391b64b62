/** RxDB's server on its memory storage, in a process of its own. Nothing is durable and nothing is encrypted. */
import express from 'express';
import { createRxServer } from 'rxdb-server/plugins/server';
import { RxServerAdapterExpress } from 'rxdb-server/plugins/adapter-express';
import { createRxDatabase } from 'rxdb/plugins/core';
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { serve } from './serve.ts';

const TEXT = { type: 'string' };
const properties = {
  id: { type: 'string', maxLength: 36 },
  employeeId: TEXT,
  typeId: TEXT,
  status: TEXT,
  sharing: TEXT,
  ticks: { type: 'array', items: TEXT },
  'answers.work': TEXT,
  'answers.load': TEXT,
  'answers.agreements': TEXT,
};

const storage = getRxStorageMemory();
const database = await createRxDatabase({ name: 'bench', storage, multiInstance: false });
const { notes } = await database.addCollections({
  notes: { schema: { version: 0, primaryKey: 'id', type: 'object', properties } },
});
// The server was written for a release in which this had the other name.
Object.assign(database, { onDestroy: database.onClose });

const server = await createRxServer({
  database,
  adapter: {
    ...RxServerAdapterExpress,
    // As it comes, it refuses a hundred notes for their size.
    create: async () => express().use(express.json({ limit: '10mb' })),
    async listen(app: ReturnType<typeof express>) {
      const listening = app.listen(0, '127.0.0.1', () => serve(listening));
    },
  },
});
server.addReplicationEndpoint({ name: 'notes', collection: notes });
await server.start();
