import type { Text } from '../domain/text.ts';
import { ABSENCE_ARTICLE } from './sources/absence-article.ts';
import { LAW_AND_GUIDANCE } from './sources/law-and-guidance.ts';
import { PREVENTIVE_ARTICLE } from './sources/preventive-article.ts';
import type { Source } from './sources/source.ts';

export type { Checked, Source } from './sources/source.ts';

function sentences(article: Text, keywords: Record<string, Text>): [string, Source][] {
  return Object.entries(keywords).map(([key, word]) => [
    key,
    {
      title: { nl: `${article.nl}: ${word.nl}`, en: `${article.en}: ${word.en}` },
      checked: 'primary',
      urls: [],
    },
  ]);
}

/** Every source by the key in `refs`: `000:P03`, `003:V13`, `AP-ZW`, `BW7:629`. */
export const SOURCES: ReadonlyMap<string, Source> = new Map([
  ...sentences(
    { nl: 'Artikel over het preventieve gesprek', en: 'Article on the preventive conversation' },
    PREVENTIVE_ARTICLE,
  ),
  ...sentences(
    { nl: 'Artikel over het verzuimgesprek', en: 'Article on the absence conversation' },
    ABSENCE_ARTICLE,
  ),
  ...Object.entries<Source>(LAW_AND_GUIDANCE),
]);
