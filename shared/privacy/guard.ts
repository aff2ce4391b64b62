import type { Language } from '../domain/text.ts';
import { checkSentence } from './check-sentence.ts';
import type { Finding } from './finding.ts';
import { withKept } from './keep.ts';
import { rewordingFor, type Occasion } from './occasion.ts';
import { sentencesOf } from './text/sentences.ts';
import { languageOf } from './text/language.ts';
import { tokenize } from './text/tokens.ts';
import { lexiconOf } from './word-list/lexicon.ts';

/** Sentences kept; past this the memory is begun anew. A long note has a few hundred. */
const REMEMBERED = 2000;

const BULLET = /^\s*(?:[-*\u2022\u2013\u2014]|\d+[.)])\s/;

/** A line such as `Advies bedrijfsarts 12 mei:`, whose list below is the advice. */
function introduces(sentence: string, hint: Language): boolean {
  if (!sentence.endsWith(':')) return false;
  const tokens = tokenize(sentence);
  return lexiconOf(languageOf(tokens, hint)).contexts.attribution.some(tokens);
}

const placed = (finding: Finding, by: number, occasion: Occasion | undefined): Finding => ({
  ...finding,
  suggestion: withKept(finding.kept, rewordingFor(finding.language, finding.category, occasion)),
  start: finding.start + by,
  end: finding.end + by,
  replaces: { start: finding.replaces.start + by, end: finding.replaces.end + by },
});

/**
 * Checks one text while it changes: a sentence that was seen before costs nothing. The text stays in memory only
 * and is never logged.
 */
export class GuardSession {
  readonly #hint: Language;
  #seen = new Map<string, Finding[]>();

  constructor(hint: Language = 'nl') {
    this.#hint = hint;
  }

  #check(sentence: string, attributed: boolean): Finding[] {
    const key = (attributed ? '1' : '0') + sentence;
    const known = this.#seen.get(key);
    if (known) return known;
    if (this.#seen.size >= REMEMBERED) this.#seen.clear();
    const findings = checkSentence(sentence, this.#hint, attributed);
    this.#seen.set(key, findings);
    return findings;
  }

  /** All findings of `text`, in order; what they suggest fits the occasion. */
  update(text: string, occasion?: Occasion): Finding[] {
    const findings: Finding[] = [];
    let underAdvice = false;
    for (const { start, end } of sentencesOf(text)) {
      const sentence = text.slice(start, end);
      underAdvice &&= BULLET.test(sentence);
      for (const finding of this.#check(sentence, underAdvice))
        findings.push(placed(finding, start, occasion));
      if (introduces(sentence, this.#hint)) underAdvice = true;
    }
    return findings;
  }
}

/** Medical detail in `text` that an employer may not record. */
export function findMedicalDetail(text: string, hint: Language = 'nl'): Finding[] {
  return new GuardSession(hint).update(text);
}
