/**
 * `npm run evaluate`: what the guard finds and wrongly marks among sentences that training never sees, those of the
 * fixtures or, with `npm run evaluate -- DIRECTORY...`, those in its `nl.txt` and `en.txt`. Prints counts alone: whoever
 * reads the single errors tunes to them, and the set is worth nothing any more.
 */
import { basename } from 'node:path';
import { type Counts, countBy, difficultyOf } from './counts.ts';
import { readDirectory, UNSEEN, type Unseen } from './unseen.ts';

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

const named = process.argv.slice(2);
const directories = named.length > 0 ? named : UNSEEN;
console.log(
  directories.flatMap((directory) => whole(basename(directory), readDirectory(directory))).join('\n\n'),
);
