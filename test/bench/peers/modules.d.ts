// What the peers' servers take from packages that are installed only to measure them.
declare module 'express' {
  import type { Server } from 'node:http';
  type App = {
    use(handler: unknown): App;
    listen(port: number, host: string, listening: () => void): Server;
  };
  const express: { (): App; json(options: { limit: string }): unknown };
  export default express;
}
declare module 'express-pouchdb' {
  export default function server(database: unknown, options: Record<string, unknown>): unknown;
}
declare module 'pouchdb-adapter-leveldb' {
  const adapter: unknown;
  export default adapter;
}
declare module 'pouchdb-core' {
  const PouchDB: { plugin(adapter: unknown): { defaults(options: { prefix: string }): unknown } };
  export default PouchDB;
}
declare module 'rxdb/plugins/core' {
  type Database = {
    onClose: unknown[];
    addCollections(schemas: Record<string, unknown>): Promise<Record<string, unknown>>;
  };
  export function createRxDatabase(options: Record<string, unknown>): Promise<Database>;
}
declare module 'rxdb/plugins/storage-memory' {
  export function getRxStorageMemory(): unknown;
}
declare module 'rxdb-server/plugins/server' {
  type Server = { addReplicationEndpoint(options: Record<string, unknown>): void; start(): Promise<void> };
  export function createRxServer(options: Record<string, unknown>): Promise<Server>;
}
declare module 'rxdb-server/plugins/adapter-express' {
  export const RxServerAdapterExpress: Record<string, unknown>;
}
