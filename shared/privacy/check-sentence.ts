import type { Language } from '../domain/text.ts';
import { severityOf, type Category } from './category.ts';
import { beyond } from './classifier/combine.ts';
import { featuresOf } from './classifier/features.ts';
import { likeliestCategory, medicalDrift } from './classifier/model.ts';
import { trained } from './classifier/trained.ts';
import type { Finding, Range } from './finding.ts';
import { REWORDINGS } from './rewordings.ts';
import { clausesOf, windowsOf } from './text/clauses.ts';
import { languageOf } from './text/language.ts';
import { type Token, tokenize } from './text/tokens.ts';
import { checkWords, type WordHit } from './word-list/check-words.ts';

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

function judge(tokens: readonly Token[], language: Language, attributedBefore: boolean) {
  const check = checkWords(tokens, language, attributedBefore);
  const features = featuresOf(tokens, language, check);
  return { check, features, score: beyond(medicalDrift(features), check, trained.combination) };
}

/** The clause that says it, or the whole where no clause does so by itself. */
function narrowed(
  sentence: string,
  tokens: readonly Token[],
  language: Language,
  attributed: boolean,
): Range {
  const clauses = clausesOf(sentence, tokens);
  if (clauses.length < 2) return spanOf(tokens);
  const judged = clauses.map((clause) => ({ clause, score: judge(clause, language, attributed).score }));
  const [most] = judged.sort((a, b) => b.score - a.score);
  return most && most.score > 0 ? spanOf(most.clause) : spanOf(tokens);
}

function placesIn(
  sentence: string,
  tokens: readonly Token[],
  language: Language,
  attributedBefore: boolean,
): Place[] {
  const { check, features, score } = judge(tokens, language, attributedBefore);
  if (score <= 0) {
    const attributed = attributedBefore || check.attributed;
    return windowsOf(tokens).flatMap((window) => placesIn(sentence, window, language, attributed));
  }
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
  return [{ ...narrowed(sentence, tokens, language, check.attributed), category, source: 'sentence' }];
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
  const tokens = tokenize(sentence);
  if (tokens.length === 0) return [];
  const language = languageOf(tokens, hint);
  const replaces: Range = { start: 0, end: sentence.length };
  return once(placesIn(sentence, tokens, language, attributedBefore)).map(
    ({ start, end, category, source }) => ({
      start,
      end,
      category,
      severity: severityOf(category),
      suggestion: REWORDINGS[language][category],
      reason: category,
      source,
      replaces,
    }),
  );
}
