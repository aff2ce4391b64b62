/**
 * `npm run bench -- NAME`: measures, and prints one JSON line per figure. Each name is a file beside this one,
 * whose default export gives the figures.
 */
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';

export interface Figure {
  name: string;
  value: number;
  unit: string;
  /** `value` as a share of what it is held `against`. */
  ratio?: number;
  against?: string;
}

const name = process.argv[2] ?? '';
const names = globSync('*.ts', { cwd: import.meta.dirname })
  .map((path) => basename(path, '.ts'))
  .filter((candidate) => candidate !== 'main')
  .sort();

if (names.includes(name)) {
  const bench = (await import(join(import.meta.dirname, `${name}.ts`))) as {
    default: () => Promise<Figure[]>;
  };
  for (const figure of await bench.default()) console.log(JSON.stringify(figure));
} else {
  console.error(`There is no bench called "${name}". Available: ${names.join(', ')}.`);
  process.exitCode = 2;
}
