import { featuresOf } from '../../shared/privacy/classifier/features.ts';
import { MEDICAL_SLOTS } from '../../shared/privacy/classifier/model.ts';
import { languageOf } from '../../shared/privacy/text/language.ts';
import { tokenize } from '../../shared/privacy/text/tokens.ts';
import { checkWords, type WordCheck } from '../../shared/privacy/word-list/check-words.ts';
import type { Features } from '../../shared/privacy/classifier/features.ts';
import type { Sample } from './corpus.ts';
import type { Example } from './logistic.ts';

/** A sample with all that the guard knows of it before it decides. */
export interface Prepared extends Sample {
  check: WordCheck;
  features: Features;
}

export function prepare(sample: Sample): Prepared {
  const tokens = tokenize(sample.text);
  const language = languageOf(tokens, sample.language);
  const check = checkWords(tokens, language);
  return { ...sample, check, features: featuresOf(tokens, language, check) };
}

/** A family counts more as it has more sentences, but not as much more. */
export const weightOf = ({ siblings }: Sample) => 1 / Math.sqrt(siblings);

export function example(
  { features, ...sample }: Prepared,
  wanted: boolean,
  slots: number = MEDICAL_SLOTS,
): Example {
  return {
    slots: features.hashes.map((feature) => feature & (slots - 1)),
    values: features.values,
    wanted,
    weight: weightOf(sample),
  };
}
