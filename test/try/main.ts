/**
 * `npm run -s try -- NAME`: tries one of the product's rules by hand. Reads JSON Lines on standard input and
 * writes one JSON line per line read, in order. Each rule is a file beside this one, whose default export takes
 * the parsed line and returns the answer.
 */
import { existsSync, globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';

type Rule = (input: unknown) => unknown;

const name = process.argv[2] ?? '';
const file = join(import.meta.dirname, `${name}.ts`);
const names = globSync('*.ts', { cwd: import.meta.dirname })
  .map((path) => basename(path, '.ts'))
  .filter((candidate) => candidate !== 'main' && candidate !== 'rule')
  .sort();

const message = (error: unknown) => (error instanceof Error ? error.message : String(error));

function answer(rule: Rule, line: string): Promise<unknown> | unknown {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch {
    // The parser's own message would repeat the line, and with it what was typed.
    return { error: 'This line is not JSON.' };
  }
  return rule(input);
}

if (!names.includes(name) || !existsSync(file)) {
  console.error(`Usage: npm run -s try -- NAME < lines.jsonl, with NAME one of: ${names.join(', ')}.`);
  process.exitCode = 2;
} else {
  const { default: rule } = (await import(file)) as { default: Rule };
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const result = await Promise.resolve()
      .then(() => answer(rule, line))
      .catch((error: unknown) => ({ error: message(error) }));
    process.stdout.write(`${JSON.stringify(result)}\n`);
  }
}
