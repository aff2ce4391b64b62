import type { Language } from '../../domain/text.ts';
import type { Token } from './tokens.ts';

const BREAK = /[,:;()\u2013\u2014]|\s-\s/;
const JOINING: Record<Language, ReadonlySet<string>> = {
  nl: new Set(['en', 'maar', 'want', 'omdat', 'doordat', 'dus', 'zodat', 'terwijl']),
  en: new Set(['and', 'but', 'because', 'so', 'since', 'while']),
};
/** Words that begin a clause within another, whoever or whatever it is about. */
const UNDER: Record<Language, ReadonlySet<string>> = {
  nl: new Set(
    `dat of als zodra wanneer zolang totdat tot nadat voordat sinds tenzij mits nu toen hoewel aangezien waarom waar
    hoe wat`.split(/\s+/),
  ),
  en: new Set(
    `that if whether when once until till unless after before although though provided as why where how what
    he she they`.split(/\s+/),
  ),
};
/** Words that begin a clause about what stands before them. */
const RELATIVE: Record<Language, ReadonlySet<string>> = {
  nl: new Set(['die', 'wie', 'wiens', 'waarbij', 'waarvan']),
  en: new Set(['who', 'whose', 'whom', 'which']),
};
/** Words judged together, beside the whole sentence. */
export interface Part {
  tokens: readonly Token[];
  /** A clause within another, such as _die griep heeft_: what stands around it says how to take it. */
  embedded: boolean;
}

/** Words before a relative clause that tell whom it is about: _een collega_, _mijn collega_. */
const ANTECEDENT = 2;
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

/** Clauses within clauses, up to where the one around them ends: what they say stays with what it is said of. */
function embeddedIn(
  clauses: readonly (readonly Token[])[],
  tokens: readonly Token[],
  language: Language,
): Token[][] {
  let end = 0;
  return clauses.flatMap((clause) => {
    const first = end;
    end += clause.length;
    return clause.flatMap(({ word }, index) => {
      const at = first + index;
      const relative = RELATIVE[language].has(word);
      if (at === 0 || !(relative || (index > 0 && UNDER[language].has(word)))) return [];
      const from = relative ? Math.max(0, at - ANTECEDENT) : at;
      const part = tokens.slice(from, Math.min(end, from + SHORT));
      return part.length < FEWEST || part.length === tokens.length ? [] : [part];
    });
  });
}

/** Parts in which a sentence is judged beside the whole: its clauses, a long one cut up, and those within them. */
export function partsOf(sentence: string, tokens: readonly Token[], language: Language): Part[] {
  const clauses = clausesOf(sentence, tokens, language);
  const parts = clauses.flatMap((clause) => (clause.length > SHORT ? windowsOf(clause) : [clause]));
  return [
    ...(parts.length > 1 ? parts : []).map((part) => ({ tokens: part, embedded: false })),
    ...embeddedIn(clauses, tokens, language).map((part) => ({ tokens: part, embedded: true })),
  ];
}
