import type { Language } from '../../domain/text.ts';
import type { Token } from './tokens.ts';

const BREAK = /[,:;()\u2013\u2014]|\s-\s/;
const JOINING: Record<Language, ReadonlySet<string>> = {
  nl: new Set(['en', 'maar', 'want', 'omdat', 'doordat', 'dus', 'zodat', 'terwijl']),
  en: new Set(['and', 'but', 'because', 'so', 'since', 'while']),
};
/** Below these a clause says too little to be judged, or is better kept with its neighbour. */
const FEWEST = 3;
/** A part this long can be judged; in a longer one a few words drown. */
const WINDOW = 8;
/** Parts up to here are judged whole only. */
const SHORT = 13;

/** Parts of a sentence between its commas and its joining words, as tokens. */
function clausesOf(sentence: string, tokens: readonly Token[], language: Language): Token[][] {
  const clauses: Token[][] = [];
  let current: Token[] = [];
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const breaks =
      before && (BREAK.test(sentence.slice(before.end, token.start)) || JOINING[language].has(token.word));
    if (breaks && current.length >= FEWEST) {
      clauses.push(current);
      current = [];
    }
    current.push(token);
  });
  const last = clauses.at(-1);
  if (last && current.length < FEWEST) last.push(...current);
  else if (current.length > 0) clauses.push(current);
  return clauses;
}

/** Parts of a long clause that overlap by half. */
function windowsOf(tokens: readonly Token[]): Token[][] {
  const windows: Token[][] = [];
  for (let at = 0; at < tokens.length - WINDOW / 2; at += WINDOW / 2)
    windows.push(tokens.slice(at, at + WINDOW));
  return windows;
}

/** Parts in which a sentence is judged beside the whole: its clauses, a long one cut up. None for a simple one. */
export function partsOf(sentence: string, tokens: readonly Token[], language: Language): Token[][] {
  const parts = clausesOf(sentence, tokens, language).flatMap((clause) =>
    clause.length > SHORT ? windowsOf(clause) : [clause],
  );
  return parts.length > 1 ? parts : [];
}
