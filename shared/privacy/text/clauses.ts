import type { Token } from './tokens.ts';

const BREAK = /[,:;()\u2013\u2014]|\s-\s/;
/** Below these a clause says too little to be judged, or is better kept with its neighbour. */
const FEWEST = 3;

/** Parts of a sentence between its commas, as tokens. */
export function clausesOf(sentence: string, tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = [];
  let current: Token[] = [];
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const breaks = before && BREAK.test(sentence.slice(before.end, token.start));
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

/** A part this long can be judged; in a longer one a few words drown. */
const WINDOW = 14;
/** Sentences up to here are judged whole only. */
const SHORT = 18;

/** Parts of a long sentence that overlap by half; none for a short one. */
export function windowsOf(tokens: readonly Token[]): Token[][] {
  if (tokens.length <= SHORT) return [];
  const windows: Token[][] = [];
  for (let at = 0; at < tokens.length - WINDOW / 2; at += WINDOW / 2)
    windows.push(tokens.slice(at, at + WINDOW));
  return windows;
}
