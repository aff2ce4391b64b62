import { quantise, scaleOf } from '../../shared/privacy/classifier/packing.ts';
import { foldOf } from './corpus.ts';
import type { Fit } from './logistic.ts';
import type { Prepared } from './samples.ts';
import { difficultyOf, falseAlarmsOf, recallOf, tally, type Tally } from './tally.ts';
import { chooseCombinations, driftsIn, farthest, GUIDANCE, trainMedical } from './train.ts';

const TESTED = 0;

/** The weights as the guard will have them, after packing. */
function asShipped({ weights, bias }: Fit): Fit {
  const { steps, largest } = quantise(weights);
  const scale = scaleOf(largest);
  return { weights: Float64Array.from(steps, (step) => scale[step + 7] ?? 0), bias };
}

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

/** Figures on a fifth of the families, by a guard that was trained and tuned on the others, in Markdown. */
export function evaluate(samples: readonly Prepared[]): string {
  const rest = samples.filter((sample) => foldOf(sample) !== TESTED);
  const held = samples.filter((sample) => foldOf(sample) === TESTED && sample.kind !== GUIDANCE);
  const medical = asShipped(trainMedical(rest));
  const combinations = chooseCombinations(rest);
  const isFound = (sample: Prepared) =>
    farthest(driftsIn(medical, sample), sample, combinations[sample.language]) > 0;
  const byWords = ({ check }: Prepared) => check.hits.some(({ certainty }) => certainty === 'sure');
  const kinds = (language: string) =>
    table(
      `${language}: kind`,
      tally(only(held, language), isFound, ({ kind }) => kind),
    );
  return [
    `${samples.length} sentences of ${new Set(samples.map(({ family }) => family)).size} families; ${held.length} sentences held apart.`,
    `Borders: ${JSON.stringify(combinations)}`,
    table('words and classifier', tally(held, isFound, rowOf)),
    table('words alone', tally(held, byWords, rowOf)),
    kinds('nl'),
    kinds('en'),
  ].join('\n\n');
}
