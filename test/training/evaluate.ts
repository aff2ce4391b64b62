import { foldOf, FOLDS } from './corpus.ts';
import type { Prepared } from './samples.ts';
import { difficultyOf, falseAlarmsOf, recallOf, tally, type Tally } from './tally.ts';
import { chooseCombinations, type Drifts, farthest, GUIDANCE } from './train.ts';

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

function row(name: string, counts: Tally): string {
  const recall = counts.medical > 0 ? percent(recallOf(counts)) : '';
  const alarms = counts.harmless > 0 ? percent(falseAlarmsOf(counts)) : '';
  return `| ${name} | ${Math.round(counts.medical + counts.harmless)} | ${recall} | ${alarms} |`;
}

function table(title: string, tallies: ReadonlyMap<string, Tally>): string {
  const rows = [...tallies].sort(([a], [b]) => a.localeCompare(b)).map(([name, counts]) => row(name, counts));
  return [`| ${title} | families | found | false alarms |`, '| --- | ---: | ---: | ---: |', ...rows].join(
    '\n',
  );
}

const rowOf = (sample: Prepared) => `${sample.language} ${difficultyOf(sample)}`;

const only = (samples: readonly Prepared[], language: string) =>
  samples.filter((sample) => sample.language === language && !sample.joined);

/** What a guard finds in each fifth of the families that was trained and tuned on the other four. */
function foundIn(drifts: ReadonlyMap<Prepared, Drifts>): ReadonlySet<Prepared> {
  const found = new Set<Prepared>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const combinations = chooseCombinations(
      new Map([...drifts].filter(([sample]) => foldOf(sample) !== fold)),
    );
    for (const [sample, own] of drifts) {
      if (foldOf(sample) === fold && farthest(own, sample, combinations[sample.language]) > 0)
        found.add(sample);
    }
  }
  return found;
}

export interface Held {
  /** In Markdown. */
  report: string;
  /** Share found and share wrongly marked, by language and difficulty. */
  figures: Record<string, { found: number; falseAlarms: number }>;
}

const rounded = (share: number) => Number(share.toFixed(4));

/** Figures on families by a guard that never saw them. */
export function evaluate(drifts: ReadonlyMap<Prepared, Drifts>): Held {
  const samples = [...drifts.keys()];
  const held = samples.filter(({ kind }) => kind !== GUIDANCE);
  const found = foundIn(drifts);
  const isFound = (sample: Prepared) => found.has(sample);
  const together = tally(held, isFound, rowOf);
  const byWords = ({ check }: Prepared) => check.hits.some(({ certainty }) => certainty === 'sure');
  const kinds = (language: string) =>
    table(
      `${language}: kind`,
      tally(only(held, language), isFound, ({ kind }) => kind),
    );
  const report = [
    `${samples.length} sentences of ${new Set(samples.map(({ family }) => family)).size} families.`,
    `Borders: ${JSON.stringify(chooseCombinations(drifts))}`,
    table('words and classifier', together),
    table('words alone', tally(held, byWords, rowOf)),
    kinds('nl'),
    kinds('en'),
  ].join('\n\n');
  const figures = [...together].map(([name, counts]) => [
    name,
    { found: rounded(recallOf(counts)), falseAlarms: rounded(falseAlarmsOf(counts)) },
  ]);
  return { report, figures: Object.fromEntries(figures) as Held['figures'] };
}
