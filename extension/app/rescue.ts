/** What kept the database from opening, as far as it changes what the user can do. */
export type OpenProblem = 'blocked' | 'newer' | 'full' | 'damaged';

export function problemOf(problem: unknown): OpenProblem {
  const names = errorNames(problem);
  if (names.includes('VersionError')) return 'newer';
  if (names.includes('QuotaExceededError')) return 'full';
  if (names.includes('DatabaseBlockedError') || names.includes('TimeoutError')) return 'blocked';
  return 'damaged';
}

/** Dexie wraps the browser's error. */
function errorNames(problem: unknown): string[] {
  if (!(problem instanceof Error)) return [];
  return [problem.name, ...('inner' in problem ? errorNames(problem.inner) : [])];
}

export type Copy = { json: string; count: number };

/**
 * Everything that can be read of this extension's databases, without the layer that failed: table by table, what
 * cannot be read is left out and nothing is changed.
 */
export async function copyEverything(): Promise<Copy> {
  const databases: Record<string, Record<string, unknown[]>> = {};
  let count = 0;
  for (const { name } of await indexedDB.databases().catch(() => [])) {
    if (!name) continue;
    const tables = await readDatabase(name).catch(() => ({}));
    databases[name] = tables;
    count += Object.values<unknown[]>(tables).reduce((sum, rows) => sum + rows.length, 0);
  }
  return { json: JSON.stringify({ copiedAt: new Date().toISOString(), databases }, null, 1), count };
}

async function readDatabase(name: string): Promise<Record<string, unknown[]>> {
  const db = await asPromise(indexedDB.open(name));
  try {
    const tables: Record<string, unknown[]> = {};
    for (const table of db.objectStoreNames) {
      const rows = () => asPromise(db.transaction(table).objectStore(table).getAll());
      tables[table] = await rows().catch(() => []);
    }
    return tables;
  } finally {
    db.close();
  }
}

function asPromise<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(request.error ?? new Error('The database did not answer.')),
    );
  });
}

/** Hands the copy to the browser's downloads. */
export function saveCopy(json: string, day = new Date().toISOString().slice(0, 10)): void {
  const url = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `goed-gesprek-${day}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
