import type { Features } from '../../shared/learned/features.ts';
import { featuresOf } from '../../shared/privacy/classifier/features.ts';
import { MEDICAL_SLOTS } from '../../shared/privacy/classifier/model.ts';
import { readWords } from '../../shared/privacy/read-words.ts';
import { type Part, partsOf } from '../../shared/privacy/text/clauses.ts';
import type { Token } from '../../shared/privacy/text/tokens.ts';
import { checkWords, type WordCheck } from '../../shared/privacy/word-list/check-words.ts';
import type { Sample } from './corpus.ts';
import { slotted } from './learning/answer.ts';
import type { YesOrNo } from './learning/logistic.ts';

/** What the guard knows of a sentence, or of a part of one, before it decides. */
export interface Read {
  words: number;
  check: WordCheck;
  features: Features;
}

export interface Prepared extends Sample, Read {
  parts: (Read & Pick<Part, 'embedded'>)[];
}

export function prepare(sample: Sample): Prepared {
  const { tokens, language } = readWords(sample.text, sample.language);
  const read = (part: readonly Token[], attributedBefore: boolean): Read => {
    const check = checkWords(part, language, attributedBefore);
    return { words: part.length, check, features: featuresOf(part, language, check) };
  };
  const whole = read(tokens, false);
  const parts = partsOf(sample.text, tokens, language).map((part) => ({
    ...read(part.tokens, whole.check.attributed),
    embedded: part.embedded,
  }));
  return { ...sample, ...whole, parts };
}

/** A family counts more as it has more sentences, but not as much more. */
export const weightOf = ({ siblings }: Sample) => 1 / Math.sqrt(siblings);

export function example(sample: Prepared, wanted: boolean, slots: number = MEDICAL_SLOTS): YesOrNo {
  return { ...slotted(sample.features, slots), wanted, weight: weightOf(sample) };
}
