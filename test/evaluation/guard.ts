/**
 * `npm run evaluate -- DIRECTORY...`: what the guard finds and wrongly marks among the sentences in `nl.txt` and
 * `en.txt` of a directory. Prints counts alone: whoever reads the single errors tunes to them, and the set is worth
 * nothing any more.
 */
import { basename } from 'node:path';
import { type Counts, countBy, difficultyOf } from './counts.ts';
import { readDirectory, type Unseen } from './unseen.ts';

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

const kindsOf = (sentences: readonly Unseen[], language: string) =>
  table(
    `${language}: kind`,
    countBy(
      sentences.filter((sentence) => sentence.language === language),
      ({ kind }) => kind,
    ),
  );

/** All that can be told of a set without its sentences. */
const whole = (title: string, sentences: readonly Unseen[]) => [
  table(title, countBy(sentences, difficultyOf)),
  kindsOf(sentences, 'nl'),
  kindsOf(sentences, 'en'),
];

const directories = process.argv.slice(2);
if (directories.length === 0) throw new Error('Name a directory with nl.txt and en.txt: see docs/guard.md.');
console.log(
  directories.flatMap((directory) => whole(basename(directory), readDirectory(directory))).join('\n\n'),
);
