/**
 * `npm run train:invitations`: trains what titles are like on the corpus beside this file, writes the weights, and
 * prints how well appointments are told whose family the weights never saw.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pack, quantise } from '../../../shared/privacy/classifier/packing.ts';
import type { Trained } from '../../../shared/recognition/likeness/model.ts';
import { figuresOf, row } from '../../evaluation/suggestion.ts';
import { readInvitations } from '../../evaluation/read-invitations.ts';
import { readCorpus } from './corpus.ts';
import { fingerprint } from './fingerprint.ts';
import { isLearned, ofRules, train, unseenChoice } from './train.ts';

const TARGET = join(import.meta.dirname, '..', '..', '..', 'shared', 'recognition', 'likeness', 'trained.ts');
const round = (value: number) => Number(value.toPrecision(9));

const corpus = readCorpus().filter(isLearned);
const known = readInvitations('invitations')
  .map((sample, index) => ({ ...sample, family: `known ${Math.floor(index / 60)}`, weight: 1 }))
  .filter(isLearned);
const samples = [...corpus, ...known];
const unseen = unseenChoice(samples);
console.log(
  [
    '| families held apart | first choice acceptable | found | does not belong |',
    '| --- | ---: | ---: | ---: |',
    row('corpus, rules', figuresOf(corpus, ofRules)),
    row('corpus, rules and likeness', figuresOf(corpus, unseen)),
    row('invitations.txt, rules and likeness', figuresOf(known, unseen)),
  ].join('\n'),
);

const { weights, biases } = train(samples);
const { steps, largest } = quantise(weights);
const trained: Trained = {
  fingerprint: fingerprint(),
  weights: pack(steps),
  largest: round(largest),
  biases: Array.from(biases, round),
};
writeFileSync(
  TARGET,
  `import type { Trained } from './model.ts';

/** Made by \`npm run train:invitations\`: see docs/recognition.md. */
export const trained: Trained = ${JSON.stringify(trained, null, 2)};
`,
);
