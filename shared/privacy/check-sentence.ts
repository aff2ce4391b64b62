import type { Language } from '../domain/text.ts';
import { severityOf } from './category.ts';
import type { Finding, Range } from './finding.ts';
import { REWORDINGS } from './rewordings.ts';
import { languageOf } from './text/language.ts';
import { tokenize } from './text/tokens.ts';
import { checkWords, type WordHit } from './word-list/check-words.ts';

/** Longer and surer hits stay where two overlap. */
function apart(hits: readonly WordHit[]): WordHit[] {
  const kept: WordHit[] = [];
  for (const hit of [...hits].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    if (kept.every((other) => hit.to < other.from || other.to < hit.from)) kept.push(hit);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** Findings in one sentence, with offsets that count from its own beginning. */
export function checkSentence(sentence: string, hint: Language, attributedBefore = false): Finding[] {
  const tokens = tokenize(sentence);
  if (tokens.length === 0) return [];
  const language = languageOf(tokens, hint);
  const check = checkWords(tokens, language, attributedBefore);
  const replaces: Range = { start: 0, end: sentence.length };
  return apart(check.hits.filter(({ certainty }) => certainty !== 'possible')).map(
    ({ from, to, category }) => ({
      start: tokens[from]?.start ?? 0,
      end: tokens[to]?.end ?? sentence.length,
      category,
      severity: severityOf(category),
      suggestion: REWORDINGS[language][category],
      reason: category,
      source: 'words',
      replaces,
    }),
  );
}
