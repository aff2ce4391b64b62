import { featuresOf } from '../../../shared/recognition/likeness/features.ts';
import { KINDS } from '../../../shared/recognition/likeness/kinds.ts';
import { driftsOf, shares, SLOTS } from '../../../shared/recognition/likeness/model.ts';
import { byRules, silenced } from '../../../shared/recognition/by-rules.ts';
import { factsOf, mayBeConversation, type Facts } from '../../../shared/recognition/facts.ts';
import { weigh } from '../../../shared/recognition/likeness/weigh.ts';
import { quantise, scaleOf } from '../../../shared/privacy/classifier/packing.ts';
import type { Sample } from './corpus.ts';
import { fit, type Example, type Fit } from './softmax.ts';

const SETTINGS = {
  classes: KINDS.length,
  slots: SLOTS,
  epochs: 8,
  rate: 0.3,
  decay: 1e-5,
  dropped: 0.3,
  seed: 2026,
};
/** Fits that the weights are the mean of; one where families are held apart, for time. */
const RUNS = 5;

/** Titles from which something can be learned: the others are left to the rules, or need more than the title. */
export function isLearned({ input }: Sample): boolean {
  return !input.description && !input.earlier && !input.planned && !factsOf(input).words.neutral;
}

const examples = new WeakMap<Sample, Example>();

function exampleOf(sample: Sample): Example {
  const known = examples.get(sample);
  if (known) return known;
  const { hashes, values } = featuresOf(factsOf(sample.input));
  const example = {
    slots: hashes.map((hash) => hash & (SLOTS - 1)),
    values,
    wanted: KINDS.map((kind) => sample.acceptable.includes(kind)),
    weight: sample.weight,
  };
  examples.set(sample, example);
  return example;
}

/** The mean of fits that differ by seed alone: what only one of them believes counts less. */
export function train(samples: readonly Sample[], runs = RUNS): Fit {
  const learned = samples.map(exampleOf);
  const fits = Array.from({ length: runs }, (_, run) =>
    fit(learned, { ...SETTINGS, seed: SETTINGS.seed + run }),
  );
  const mean = (of: (fit: Fit) => Float64Array) =>
    of(fits[0] as Fit).map((_, at) => fits.reduce((sum, fit) => sum + (of(fit)[at] ?? 0), 0) / runs);
  return { weights: mean((fit) => fit.weights), biases: mean((fit) => fit.biases) };
}

/** The weights as they will be after packing. */
function asShipped({ weights, biases }: Fit): Fit {
  const { steps, largest } = quantise(weights);
  const scale = scaleOf(largest);
  return { weights: Float64Array.from(steps, (step) => scale[step + 7] ?? 0), biases };
}

/** What is chosen first for an appointment. */
export type Choice = (sample: Sample) => string;

export const ofRules: Choice = ({ input }) => {
  const facts = factsOf(input);
  if (!mayBeConversation(input) || silenced(facts.words.found)) return 'none';
  return byRules(facts, 'title')[0]?.conversationTypeId ?? 'none';
};

/** Rules and weights together. */
export function withWeights(trained: Fit): Choice {
  const shipped = asShipped(trained);
  const likelihoodsOf = (facts: Facts) =>
    shares(driftsOf(featuresOf(facts), shipped.biases, (place) => shipped.weights[place] ?? 0));
  return ({ input }) => {
    if (!mayBeConversation(input)) return 'none';
    const facts = factsOf(input);
    const rules = silenced(facts.words.found) ? [] : byRules(facts, 'title');
    return weigh(facts, rules, likelihoodsOf)[0]?.conversationTypeId ?? 'none';
  };
}

const FOLDS = 5;

/** What weights choose that never saw an appointment's family. */
export function unseenChoice(samples: readonly Sample[]): Choice {
  const families = [...new Set(samples.map(({ family }) => family))];
  const foldOf = new Map(families.map((family, index) => [family, index % FOLDS]));
  const choices = Array.from({ length: FOLDS }, (_, fold) =>
    withWeights(
      train(
        samples.filter(({ family }) => foldOf.get(family) !== fold),
        1,
      ),
    ),
  );
  return (sample) => choices[foldOf.get(sample.family) ?? 0]?.(sample) ?? 'none';
}
