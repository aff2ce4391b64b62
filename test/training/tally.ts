import type { Prepared } from './samples.ts';

/** How often sentences were found that should be, and that should not; a family counts once. */
export interface Tally {
  medical: number;
  found: number;
  harmless: number;
  falseAlarms: number;
}

/** Tallies by a name, such as language and difficulty. */
export function tally<Name extends string>(
  samples: readonly Prepared[],
  isFound: (sample: Prepared) => boolean,
  nameOf: (sample: Prepared) => Name,
): Map<Name, Tally> {
  const tallies = new Map<Name, Tally>();
  for (const sample of samples) {
    const name = nameOf(sample);
    const counts = tallies.get(name) ?? { medical: 0, found: 0, harmless: 0, falseAlarms: 0 };
    const share = 1 / sample.siblings;
    const found = isFound(sample) ? share : 0;
    if (sample.category) {
      counts.medical += share;
      counts.found += found;
    } else {
      counts.harmless += share;
      counts.falseAlarms += found;
    }
    tallies.set(name, counts);
  }
  return tallies;
}

export const recallOf = ({ medical, found }: Tally) => (medical > 0 ? found / medical : 1);
export const falseAlarmsOf = ({ harmless, falseAlarms }: Tally) =>
  harmless > 0 ? falseAlarms / harmless : 0;

export type Difficulty = 'plain' | 'hard' | 'joined';

export const difficultyOf = ({ hard, joined }: Prepared): Difficulty =>
  joined ? 'joined' : hard ? 'hard' : 'plain';
