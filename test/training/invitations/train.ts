import { unpack } from '../../../shared/learned/packing.ts';
import { featuresOf } from '../../../shared/recognition/likeness/features.ts';
import { KINDS } from '../../../shared/recognition/likeness/kinds.ts';
import { likelihoodsOf, SLOTS } from '../../../shared/recognition/likeness/model.ts';
import { byRules, silenced } from '../../../shared/recognition/by-rules.ts';
import { factsOf, mayBeConversation } from '../../../shared/recognition/facts.ts';
import { weigh } from '../../../shared/recognition/likeness/weigh.ts';
import { type Fit, slotted } from '../learning/answer.ts';
import { meanFit, packFits } from '../learning/fits.ts';
import { softmax, type OneOfMany } from '../learning/softmax.ts';
import type { Sample } from './corpus.ts';

const SETTINGS = {
  answers: KINDS.length,
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

const examples = new WeakMap<Sample, OneOfMany>();

function exampleOf(sample: Sample): OneOfMany {
  const known = examples.get(sample);
  if (known) return known;
  const example = {
    ...slotted(featuresOf(factsOf(sample.input)), SLOTS),
    wanted: KINDS.map((kind) => sample.acceptable.includes(kind)),
    weight: sample.weight,
  };
  examples.set(sample, example);
  return example;
}

export function train(samples: readonly Sample[], runs = RUNS): Fit[] {
  const learned = samples.map(exampleOf);
  return meanFit((settings) => softmax(learned, settings), SETTINGS, runs);
}

/** What is chosen first for an appointment. */
export type Choice = (sample: Sample) => string;

export const ofRules: Choice = ({ input }) => {
  const facts = factsOf(input);
  if (!mayBeConversation(input) || silenced(facts.words.found)) return 'none';
  return byRules(facts, 'title')[0]?.conversationTypeId ?? 'none';
};

/** Rules and weights together. */
export function withWeights(trained: readonly Fit[]): Choice {
  // As they will be after packing.
  const weights = unpack(packFits(trained));
  return ({ input }) => {
    if (!mayBeConversation(input)) return 'none';
    const facts = factsOf(input);
    const rules = silenced(facts.words.found) ? [] : byRules(facts, 'title');
    return weigh(facts, rules, () => likelihoodsOf(facts, weights))[0]?.conversationTypeId ?? 'none';
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
