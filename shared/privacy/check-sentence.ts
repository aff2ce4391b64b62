import type { Language } from '../domain/text.ts';
import type { Features } from '../learned/features.ts';
import { severityOf, type Category } from './category.ts';
import { beyond, beyondOfWhole, extraOfPart } from './classifier/combine.ts';
import { featuresOf } from './classifier/features.ts';
import { likeliestCategory, medicalDrift } from './classifier/model.ts';
import { trained } from './classifier/trained.ts';
import type { Finding, Range } from './finding.ts';
import { keptOf, withKept } from './keep.ts';
import { readWords } from './read-words.ts';
import { REWORDINGS } from './rewordings.ts';
import { partsOf } from './text/clauses.ts';
import type { Token } from './text/tokens.ts';
import { checkWords, type WordCheck, type WordHit } from './word-list/check-words.ts';

interface Place extends Range {
  category: Category;
  source: Finding['source'];
}

/** Longer and surer hits stay where two overlap. */
function apart(hits: readonly WordHit[]): WordHit[] {
  const kept: WordHit[] = [];
  for (const hit of [...hits].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    if (kept.every((other) => hit.to < other.from || other.to < hit.from)) kept.push(hit);
  }
  return kept.sort((a, b) => a.from - b.from);
}

const spanOf = (tokens: readonly Token[], from = 0, to = tokens.length - 1): Range => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to]?.end ?? 0,
});

/** Words judged together: the whole sentence, or a part of it. */
interface Judged {
  tokens: readonly Token[];
  check: WordCheck;
  features: Features;
  drift: number;
}

function judge(tokens: readonly Token[], language: Language, attributedBefore: boolean): Judged {
  const check = checkWords(tokens, language, attributedBefore);
  const features = featuresOf(tokens, language, check);
  return { tokens, check, features, drift: medicalDrift(features) };
}

/** The very words where a list knows them, all that was judged otherwise. */
function placesOf({ tokens, check, features }: Judged): Place[] {
  const words = apart(check.hits);
  if (words.length > 0) {
    return words.map(({ from, to, category }) => ({
      ...spanOf(tokens, from, to),
      category,
      source: 'words',
    }));
  }
  const category = likeliestCategory(features);
  // What the occupational physician says about work may be recorded.
  if (category === 'limitation-opinion' && check.attributed) return [];
  return [{ ...spanOf(tokens), category, source: 'sentence' }];
}

/** A sentence is as medical as the worst of its parts: what one of them says must not drown in the others. */
function placesIn(
  sentence: string,
  tokens: readonly Token[],
  language: Language,
  attributedBefore: boolean,
): Place[] {
  const combination = trained.combinations[language];
  const whole = judge(tokens, language, attributedBefore);
  // A word by itself has no drift to judge: the list knows it, or it says nothing yet.
  if (tokens.length === 1 && whole.check.hits.length === 0) return [];
  const attributed = attributedBefore || whole.check.attributed;
  const found = beyondOfWhole(whole.drift, whole.check, { words: tokens.length, combination }) > 0;
  const said = partsOf(sentence, tokens, language).flatMap((part) => {
    const judged = judge(part.tokens, language, attributed);
    const extra = extraOfPart(judged.check, part.tokens.length, part.embedded);
    return beyond(judged.drift, judged.check, combination) > (found && !part.embedded ? 0 : extra)
      ? placesOf(judged)
      : [];
  });
  if (!found) return said;
  const ofWhole = placesOf(whole);
  if (whole.check.hits.length > 0 || said.length === 0) return [...ofWhole, ...said];
  // The whole tells better than a part what the one thing is about.
  const [{ category } = { category: undefined }] = ofWhole;
  return said.length === 1 && category ? said.map((place) => ({ ...place, category })) : said;
}

/** In order, each part of the text once: windows overlap. */
function once(places: readonly Place[]): Place[] {
  const kept: Place[] = [];
  for (const place of [...places].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place);
  }
  return kept;
}

/** Findings in one sentence, with offsets that count from its own beginning. */
export function checkSentence(sentence: string, hint: Language, attributedBefore = false): Finding[] {
  const { tokens, language } = readWords(sentence, hint);
  if (tokens.length === 0) return [];
  const placesOfAll = (text: string, of: readonly Token[]) =>
    of.length > 0 ? once(placesIn(text, of, language, attributedBefore)) : [];
  const found = placesOfAll(sentence, tokens);
  const isClean = (text: string) => placesOfAll(text, readWords(text, language).tokens).length === 0;
  const kept = keptOf(sentence, { tokens, language, found, isClean });
  return found.map(({ start, end, category, source }) => ({
    start,
    end,
    category,
    severity: severityOf(category),
    language,
    suggestion: withKept(kept, REWORDINGS[language][category]),
    kept,
    reason: category,
    source,
    replaces: { start: 0, end: sentence.length },
  }));
}
