/**
 * `npm run evaluate`: what the guard finds and wrongly marks among sentences that training never sees. Prints
 * counts alone: whoever reads the single errors tunes to them, and the set is worth nothing any more.
 */
import { type Counts, countBy, difficultyOf } from './counts.ts';
import { readUnseen } from './unseen.ts';

const share = (part: number, whole: number) =>
  whole > 0 ? `${part} of ${whole}, ${((100 * part) / whole).toFixed(1)} %` : '';

function table(title: string, counts: ReadonlyMap<string, Counts>): string {
  const rows = [...counts]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(
      ([name, { medical, found, harmless, falseAlarms }]) =>
        `| ${name} | ${share(found, medical)} | ${share(falseAlarms, harmless)} |`,
    );
  return [`| ${title} | found | false alarms |`, '| --- | ---: | ---: |', ...rows].join('\n');
}

const sentences = readUnseen();
const kindsOf = (language: string) =>
  table(
    `${language}: kind`,
    countBy(
      sentences.filter((sentence) => sentence.language === language),
      ({ kind }) => kind,
    ),
  );
const later = table('later set', countBy(readUnseen('guard-unseen-later'), difficultyOf));
const third = table('third set', countBy(readUnseen('guard-unseen-third'), difficultyOf));
console.log(
  [table('language', countBy(sentences, difficultyOf)), kindsOf('nl'), kindsOf('en'), later, third].join(
    '\n\n',
  ),
);
