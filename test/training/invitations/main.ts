/**
 * `npm run train:invitations`: trains what titles are like on the corpus beside this file, writes the weights, and
 * prints how well appointments are told whose family the weights never saw.
 */
import type { Trained } from '../../../shared/recognition/likeness/model.ts';
import { figuresOf, row } from '../../evaluation/suggestion.ts';
import { readInvitations } from '../../evaluation/read-invitations.ts';
import { packFits } from '../learning/fits.ts';
import { writeTrained } from '../learning/write-trained.ts';
import { readCorpus } from './corpus.ts';
import { fingerprint } from './fingerprint.ts';
import { isLearned, ofRules, train, unseenChoice } from './train.ts';

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

const trained: Trained = { fingerprint: fingerprint(), ...packFits(train(samples)) };
writeTrained(trained, { folder: 'recognition/likeness', madeBy: 'train:invitations', doc: 'recognition' });
