import type { Language } from '../../domain/text.ts';
import type { Category } from '../category.ts';
import type { Token } from '../text/tokens.ts';
import type { Hit } from './entry-index.ts';
import { type ContextName, type Lexicon, lexiconOf } from './lexicon.ts';

/**
 * How much the words say: `sure` stands by itself; `likely` and `possible` are for the classifier to confirm.
 */
export type Certainty = 'sure' | 'likely' | 'possible';

export interface WordHit {
  from: number;
  to: number;
  category: Category;
  certainty: Certainty;
}

/** What is found in the words of a sentence, and what kind of sentence it is. */
export interface WordCheck {
  hits: WordHit[];
  attributed: boolean;
  privacyMeta: boolean;
  masked: ReadonlySet<number>;
}

const NEAR = 4;
const COMPLAINT_NEAR = 5;
/** Notes of a word or two have no room for a person. */
const TERSE = 3;
/** An entry of the other language must be long to count: short words mean something else there. */
const FOREIGN_LETTERS = 6;
/** Categories that a body part nearby makes certain. */
const BODILY: readonly Category[] = ['treatment', 'test-result', 'diagnosis', 'symptom'];
/** An emergency card may hold these; the note may not. */
const ACUTE = /^(?:epilep|diabe|suiker|hypo|epipen|allerg|notenallerg|hartpatient|anaphyl)/;
const TITLES = /^(?:mevrouw|meneer|mevr|mw|dhr|heer|familie|mr|mrs|ms|miss|dr|drs|ir)$/;

/** A capitalised word behind a title is a name, whatever it spells. */
function namesIn(tokens: readonly Token[]): number[] {
  return tokens.flatMap((token, index) => {
    const before = tokens[index - 1];
    return before && TITLES.test(before.word) && token.capital ? [index] : [];
  });
}

function maskedIn(tokens: readonly Token[], lexicons: readonly Lexicon[]): Set<number> {
  const masked = new Set(namesIn(tokens));
  for (const { contexts } of lexicons) {
    for (const { from, to } of contexts.masks.find(tokens)) {
      for (let index = from; index <= to; index++) masked.add(index);
    }
  }
  return masked;
}

/** Looks at the words of one sentence, written in `language`; words of the other one are seen too. */
export function checkWords(
  tokens: readonly Token[],
  language: Language,
  attributedBefore = false,
): WordCheck {
  const own = lexiconOf(language);
  const other = lexiconOf(language === 'nl' ? 'en' : 'nl');
  const masked = maskedIn(tokens, [own, other]);
  const says = (name: ContextName) => own.contexts[name].some(tokens);
  const attributed = attributedBefore || says('attribution') || other.contexts.attribution.some(tokens);
  const privacyMeta = says('privacyMeta');
  const otherwise = says('careWork') || says('general');
  const found = own.entries.find(tokens, masked);
  const foreign = other.entries
    .find(tokens, masked)
    .filter(({ strong, from }) => strong && (tokens[from]?.word.length ?? 0) >= FOREIGN_LETTERS)
    .filter(({ from }) => !found.some((hit) => hit.from <= from && from <= hit.to));

  const places = (name: ContextName) => own.contexts[name].find(tokens).map(({ from, to }) => ({ from, to }));
  const parts = places('bodyParts').filter(({ from }) => !masked.has(from));
  const business = places('business');
  const absence = places('absenceNouns');
  const person = says('persons');
  const gap = (a: { from: number; to: number }, b: { from: number; to: number }) =>
    Math.max(a.from - b.to, b.from - a.to);
  const near = (hit: { from: number; to: number }, them: { from: number; to: number }[], distance: number) =>
    them.some((it) => gap(hit, it) <= distance);

  const weak = found.filter(({ strong }) => !strong);
  const weakCategories = new Set(weak.map(({ category, from }) => `${category} ${from}`));
  const certaintyOf = (hit: Hit): Certainty | undefined => {
    if (hit.category === 'limitation-opinion' && attributed) return undefined;
    if (hit.category === 'cause' && privacyMeta) return undefined;
    if (hit.strong) return otherwise ? 'possible' : 'sure';
    if (attributed || privacyMeta || near(hit, business, NEAR)) return undefined;
    if (BODILY.includes(hit.category) && near(hit, parts, NEAR)) return 'likely';
    if (hit.category === 'cause') return near(hit, absence, NEAR) ? 'likely' : 'possible';
    if (weakCategories.size > 1 && person) return 'likely';
    return person || tokens.length <= TERSE ? 'possible' : undefined;
  };

  const hits: WordHit[] = [];
  for (const hit of [...found, ...foreign]) {
    const certainty = certaintyOf(hit);
    if (certainty) hits.push({ from: hit.from, to: hit.to, category: hit.category, certainty });
  }
  for (const complaint of privacyMeta ? [] : places('complaints')) {
    const part = parts.find(
      (place) => place.from !== complaint.from && gap(place, complaint) <= COMPLAINT_NEAR,
    );
    if (!part || near(complaint, business, NEAR)) continue;
    const from = Math.min(part.from, complaint.from);
    hits.push({ from, to: Math.max(part.to, complaint.to), category: 'symptom', certainty: 'likely' });
  }

  const relative = says('relatives');
  const past = says('past');
  const acute = /\b(?:112|nood|cola|emergency|spuit|epipen)\b/.test(tokens.map(({ word }) => word).join(' '));
  for (const hit of hits) {
    if (hit.category === 'limitation-opinion' || hit.category === 'cause') continue;
    const word = tokens[hit.from]?.word ?? '';
    if (acute && ACUTE.test(word)) hit.category = 'emergency-exception';
    else if (relative) hit.category = 'third-party';
    else if (past) hit.category = 'history';
  }
  return { hits, attributed, privacyMeta, masked };
}
