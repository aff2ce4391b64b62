/**
 * `npm run train`: trains the guard's classifier on the corpus beside this file, writes its weights, and prints
 * the figures of classifiers that were each trained without a fifth of the families, on that fifth.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Trained } from '../../shared/privacy/classifier/model.ts';
import { readCorpus } from './corpus.ts';
import { evaluate } from './evaluate.ts';
import { fingerprint } from './fingerprint.ts';
import { packFits } from './learning/fits.ts';
import { writeTrained } from './learning/write-trained.ts';
import { prepare } from './samples.ts';
import { chooseCombinations, trainCategories, trainMedical, unseenDrifts } from './train.ts';

const samples = readCorpus().map(prepare);
const drifts = unseenDrifts(samples);
const { report, figures } = evaluate(drifts);
console.log(report);

const trained: Trained = {
  fingerprint: fingerprint(),
  medical: packFits(trainMedical(samples)),
  categories: packFits(trainCategories(samples)),
  combinations: chooseCombinations(drifts),
};
writeTrained(trained, { folder: 'privacy/classifier', madeBy: 'train', doc: 'guard' });
// Kept beside the corpus: a test sees when they fall.
writeFileSync(
  join(import.meta.dirname, 'figures.json'),
  `${JSON.stringify({ fingerprint: trained.fingerprint, figures }, null, 2)}\n`,
);
