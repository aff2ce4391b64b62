import type { Language } from '../domain/text.ts';
import type { Range } from './finding.ts';
import { FINITE } from './finite-verbs.ts';
import type { Token } from './text/tokens.ts';

/** What a sentence says before and after the clauses with findings, as sentences of their own; empty for nothing. */
export interface Kept {
  before: string;
  after: string;
}

const NOTHING: Kept = { before: '', after: '' };

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that join clauses of which each could stand alone. */
const ALONG = words('en maar want dus and but so');
/** These say that the rest follows, and may go on saying so at the head of a sentence. */
const CONSEQUENCE = words('dus so');
/** Words that make a clause part of another: it cannot stand alone, nor can what is said along with it. */
const UNDER: Record<Language, ReadonlySet<string>> = {
  nl: words(`
    omdat doordat zodat terwijl aangezien hoewel als toen wanneer nadat voordat zolang tenzij dat of wat die wie waar
    waardoor waarvoor waarna waarbij waarop waarmee waaraan waarin waarom sinds
  `),
  en: words(`
    because since while although though as when after before if unless until that which who whose where why
  `),
};
/** What would point at the clause that is gone. */
const POINTING = words('dit deze daar daardoor daarvoor daarmee hierdoor this it these those');
/** Behind a verb these are its subject: the clause is turned round by what stood before it. */
const SUBJECTS = words('hij ze zij we wij ik je jij men er he she they i you');
/** A clause that ends so wants more. */
const OPEN = words(`
  zegt zei vertelt vertelde meldt meldde denkt dacht vindt vond is heeft
  says said tells told thinks thought has
`);

const BREAK = /[,;\u2013\u2014]|\s-\s/;
/** One inside the other: such a sentence is left whole. */
const NESTED = /[()[\]"\u201c\u201d\u201e:?]/;
const FEWEST = 3;
/** `Rooster besproken`: a note begins without a verb of its own. */
const DONE = { nl: /^\p{Ll}*ge\p{Ll}+(?:d|t|en)$|^(?:be|ver)\p{Ll}+(?:d|t|en)$/u, en: /^\p{Ll}{3,}ed$/u };

/** First tokens of clauses with a verb each; words without one belong to the clause before them. */
function clausesIn(sentence: string, tokens: readonly Token[], language: Language): number[] {
  const starts = tokens.flatMap(({ start, word }, at) => {
    const before = tokens[at - 1];
    if (!before) return [at];
    const joins = (ALONG.has(word) || UNDER[language].has(word)) && !ALONG.has(before.word);
    return joins || BREAK.test(sentence.slice(before.end, start)) ? [at] : [];
  });
  const says = (from: number, to = tokens.length) =>
    to - from >= FEWEST && tokens.slice(from, to).some(({ word }) => FINITE[language].has(word));
  const isNote = DONE[language].test(tokens[(starts[1] ?? tokens.length) - 1]?.word ?? '');
  const clauses = starts.filter((from, index) => index > 0 && says(from, starts[index + 1]));
  const second = isNote ? 0 : clauses.findIndex((from) => says(0, from));
  return second < 0 ? [0] : [0, ...clauses.slice(second)];
}

/** Clauses before the findings as a sentence, or nothing when they are none by themselves. */
function sentenceBefore(sentence: string, tokens: readonly Token[], language: Language): string | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return '';
  const open = OPEN.has(last.word) || ALONG.has(last.word) || UNDER[language].has(last.word);
  return open || UNDER[language].has(first.word) ? undefined : `${sentence.slice(0, last.end)}.`;
}

const capital = (text: string) => text.replace(/^ij|^./u, (first) => first.toUpperCase());

/** Clauses behind the findings as a sentence, without the word that joined them. */
function sentenceAfter(sentence: string, tokens: readonly Token[], language: Language): string | undefined {
  const [joint, ...others] = tokens;
  if (!joint) return '';
  const [first, second] = ALONG.has(joint.word) && !CONSEQUENCE.has(joint.word) ? others : tokens;
  if (!first || !second) return undefined;
  const turned = FINITE[language].has(first.word) && SUBJECTS.has(second.word);
  const leans = UNDER[language].has(first.word) || POINTING.has(first.word);
  return turned || leans ? undefined : capital(sentence.slice(first.start));
}

/**
 * What can stay of a sentence when the clauses with findings go. Nothing, and so the whole sentence goes, where what
 * is left would be no sentence, or is not clean.
 */
export function keptOf(
  sentence: string,
  {
    tokens,
    language,
    found,
    isClean,
  }: {
    tokens: readonly Token[];
    language: Language;
    found: readonly Range[];
    isClean: (text: string) => boolean;
  },
): Kept {
  if (found.length === 0 || NESTED.test(sentence)) return NOTHING;
  const starts = clausesIn(sentence, tokens, language);
  const clauses = starts.map((from, index) => tokens.slice(from, starts[index + 1]));
  const isFound = clauses.map((clause) =>
    found.some(({ start, end }) => start < (clause.at(-1)?.end ?? 0) && end > (clause[0]?.start ?? 0)),
  );
  const first = isFound.indexOf(true);
  const last = isFound.lastIndexOf(true);
  const front = clauses.slice(0, first).flat();
  const back = clauses.slice(last + 1).flat();
  if (front.length + back.length === 0 || isFound.slice(first, last).includes(false)) return NOTHING;
  const before = sentenceBefore(sentence, front, language);
  // Said along with a clause that is part of another, the rest is part of it too.
  const under = tokens.slice(0, tokens.length - back.length).some(({ word }) => UNDER[language].has(word));
  const after = back.length > 0 && under ? undefined : sentenceAfter(sentence, back, language);
  if (before === undefined || after === undefined || !isClean(before) || !isClean(after)) return NOTHING;
  return { before, after };
}

/** The rewording with what is kept around it. */
export const withKept = ({ before, after }: Kept, rewording: string) =>
  [before, rewording, after].filter(Boolean).join(' ');
