import type { DBCore, DBCoreCursor, DBCoreTable, Middleware } from 'dexie';
import { fromStored, isSealed, toStored, type Layout } from './sealed-rows.ts';
import type { Sealing } from './sealer.ts';

/**
 * The layer of the database that seals what is written and opens what is read, just above the browser: queries,
 * transactions and live queries know nothing of it. Without a lock it hands on what it gets. What is read is looked
 * at then too: a window that has not heard of a lock yet must not take a sealed row for an empty one.
 */
export function sealingLayer(now: () => Sealing): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'sealing',
    // Below Dexie's own, of which the lowest is -1.
    level: -10,
    create: (core) => ({ ...core, table: (name) => sealedTable(core.table(name), now) }),
  };
}

function sealedTable(table: DBCoreTable, now: () => Sealing): DBCoreTable {
  const { primaryKey, indexes } = table.schema;
  const layout: Layout = {
    table: table.name,
    keyPath: primaryKey.keyPath ?? [],
    indexed: indexes.map(({ keyPath }) => keyPath ?? []),
  };
  const open = (row: unknown) => fromStored(layout, row, now());
  const openAll = (rows: unknown[]) => (rows.some(isSealed) ? rows.map(open) : rows);

  return {
    ...table,
    mutate(request) {
      const { state } = now();
      if (state === 'off' || (request.type !== 'put' && request.type !== 'add')) return table.mutate(request);
      const values = request.values.map((row: object) => toStored(layout, row, now()));
      return table.mutate({ ...request, values });
    },
    get: (request) => table.get(request).then(open),
    getMany: (request) => table.getMany(request).then(openAll),
    query: (request) =>
      request.values
        ? table.query(request).then((answer) => ({ ...answer, result: openAll(answer.result) }))
        : table.query(request),
    openCursor: (request) =>
      request.values
        ? table.openCursor(request).then((cursor) => cursor && openingCursor(cursor, open))
        : table.openCursor(request),
  };
}

/** As Dexie wraps a cursor: the browser's own accessors want the browser's own object. */
function openingCursor(cursor: DBCoreCursor, open: (row: unknown) => unknown): DBCoreCursor {
  return Object.create(cursor, {
    key: { get: () => cursor.key as unknown },
    primaryKey: { get: () => cursor.primaryKey as unknown },
    value: { get: () => open(cursor.value) },
    continue: { value: (key?: unknown) => cursor.continue(key) },
    continuePrimaryKey: {
      value: (key: unknown, primaryKey: unknown) => cursor.continuePrimaryKey(key, primaryKey),
    },
    advance: { value: (count: number) => cursor.advance(count) },
  }) as DBCoreCursor;
}
