import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFile } from '../../../service/db/file-store.ts';
import { migrate } from '../../../service/db/migrate.ts';
import type { Command, Store } from '../../../service/db/store.ts';
import { readPage } from '../../../service/sync/page.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import { ROOT } from '../../tools/command.ts';

const MIGRATIONS = join(ROOT, 'service/db/organisation/migrations');

test('a pull looks at what changed since, however much there is', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'goed-gesprek-page-'));
  const store = openFile({ path: join(folder, 'organisation.db'), synchronous: 'normal' });
  await migrate(store, MIGRATIONS);

  const asked: Command[] = [];
  const watched: Store = {
    ...store,
    read(commands) {
      asked.push(...commands);
      return store.read(commands);
    },
  };
  const actor = { memberId: 'someone', email: 'someone@voorbeeld.test', roles: new Set<Role>(['manager']) };
  await readPage(watched, { actor, after: 3, upTo: 8, limit: 500, stale: false });

  const plans: string[] = [];
  for (const { sql, params } of asked) {
    const [rows = []] = await store.read([{ sql: `EXPLAIN QUERY PLAN ${sql}`, params }]);
    plans.push(rows.map((row) => String(row[3])).join('\n'));
  }
  expect(plans).toHaveLength(3);
  for (const plan of plans) {
    expect(plan).toMatch(/^SEARCH d USING INDEX \w+ \(.*seq>\? AND seq<\?\)/);
    expect(plan).not.toContain('ORDER BY');
  }
  store.close();
  rmSync(folder, { recursive: true });
});
