/** `npm run test:long` runs the whole counts of the promises; every other run a share of them. */
export const LONG = process.env['LONG'] === '1';

export const count = (whole: number, short = Math.ceil(whole / 10)): number => (LONG ? whole : short);

/** A figure for the record: it stands in the output of the run, and in `docs/reliability.md`. */
export function report(what: string, figures: Record<string, number | string>): void {
  const text = Object.entries(figures).map(([name, value]) => `${value} ${name}`);
  process.stdout.write(`  ${what}: ${text.join(', ')}\n`);
}
