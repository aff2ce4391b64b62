/**
 * `npm run train`: trains the guard's classifier on the corpus beside this file, writes its weights, and prints
 * the figures of classifiers that were each trained without a fifth of the families, on that fifth.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pack, quantise } from '../../shared/privacy/classifier/packing.ts';
import type { Trained } from '../../shared/privacy/classifier/model.ts';
import { readCorpus } from './corpus.ts';
import { evaluate } from './evaluate.ts';
import { fingerprint } from './fingerprint.ts';
import { prepare } from './samples.ts';
import { chooseCombinations, trainCategories, trainMedical, unseenDrifts } from './train.ts';

const TARGET = join(import.meta.dirname, '..', '..', 'shared', 'privacy', 'classifier', 'trained.ts');

const round = (value: number) => Number(value.toPrecision(9));

const samples = readCorpus().map(prepare);
const drifts = unseenDrifts(samples);
console.log(evaluate(drifts));

const medical = trainMedical(samples);
const categories = trainCategories(samples);
const packedMedical = quantise(medical.weights);
const packedCategories = quantise(Float64Array.from(categories.flatMap(({ weights }) => [...weights])));
const trained: Trained = {
  fingerprint: fingerprint(),
  medical: pack(packedMedical.steps),
  medicalLargest: round(packedMedical.largest),
  medicalBias: round(medical.bias),
  categories: pack(packedCategories.steps),
  categoryLargest: round(packedCategories.largest),
  categoryBiases: categories.map(({ bias }) => round(bias)),
  combinations: chooseCombinations(drifts),
};
writeFileSync(
  TARGET,
  `import type { Trained } from './model.ts';

/** Made by \`npm run train\`: see docs/guard.md. */
export const trained: Trained = ${JSON.stringify(trained, null, 2)};
`,
);
