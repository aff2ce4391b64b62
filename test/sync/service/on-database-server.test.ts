import { describe } from 'vitest';
import { HAS_DATABASE_SERVER, startDatabaseServer } from '../../service/support/database-server.ts';
import { testPushAndPull } from './push-pull.ts';

// Its package holds a binary for Linux on x64 alone, which is where the checks of every change run.
describe.runIf(HAS_DATABASE_SERVER)('libSQL server, pulls served by a replica', () => {
  testPushAndPull(() => startDatabaseServer({ replica: true }));
});
