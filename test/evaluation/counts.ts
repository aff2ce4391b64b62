import { findMedicalDetail } from '../../shared/privacy/guard.ts';
import type { Unseen } from './unseen.ts';

/** How many sentences there are, and how many of them the guard marks. */
export interface Counts {
  medical: number;
  found: number;
  harmless: number;
  falseAlarms: number;
}

export const isMarked = ({ text, language }: Unseen) => findMedicalDetail(text, language).length > 0;

export const difficultyOf = ({ language, hard }: Unseen) => `${language} ${hard ? 'hard' : 'general'}`;

/** Counts by a name such as language and difficulty. */
export function countBy(sentences: readonly Unseen[], nameOf: (sentence: Unseen) => string) {
  const groups = Map.groupBy(sentences, nameOf);
  return new Map(
    [...groups].map(([name, group]): [string, Counts] => {
      const medical = group.filter((sentence) => sentence.medical);
      const harmless = group.filter((sentence) => !sentence.medical);
      return [
        name,
        {
          medical: medical.length,
          found: medical.filter(isMarked).length,
          harmless: harmless.length,
          falseAlarms: harmless.filter(isMarked).length,
        },
      ];
    }),
  );
}
