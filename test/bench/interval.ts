import { median } from './statistics.ts';

export interface Interval {
  middle: number;
  low: number;
  high: number;
}

const DRAWS = 4_000;

/**
 * The median of what was measured in groups, and between what it lies 19 times out of 20: by drawing groups again and
 * of each its values again. Values of one group are alike, so that many of few groups promise no more than they know.
 */
export function medianOf(groups: readonly (readonly number[])[]): Interval {
  const drawn = Array.from({ length: DRAWS }, () => median(again(groups).flatMap(again))).sort(
    (a, b) => a - b,
  );
  const at = (share: number) => drawn[Math.floor(share * (DRAWS - 1))] ?? Number.NaN;
  return { middle: median(groups.flat()), low: at(0.025), high: at(0.975) };
}

const again = <T>(values: readonly T[]): T[] =>
  values.map((value) => values[Math.floor(Math.random() * values.length)] ?? value);
