import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SHARED = join(import.meta.dirname, '..', '..', '..', 'shared');

/** Writes `trained.ts` in a folder of `shared`, beside the `model.ts` that says what it holds. */
export function writeTrained(
  trained: object,
  { folder, madeBy, doc }: { folder: string; madeBy: string; doc: string },
): void {
  writeFileSync(
    join(SHARED, folder, 'trained.ts'),
    `import type { Trained } from './model.ts';

/** Made by \`npm run ${madeBy}\`: see docs/${doc}.md. */
export const trained: Trained = ${JSON.stringify(trained, null, 2)};
`,
  );
}
