import { FIRST_NAMES } from '../../domain/first-names.ts';
import type { Language } from '../../domain/text.ts';
import { isListed } from '../classifier/concepts.ts';
import type { Token } from '../text/tokens.ts';
import { lexiconOf } from '../word-list/lexicon.ts';
import { ORDINARY } from './ordinary.ts';
import { type Spelt, Spelling } from './spelling.ts';

/** Words kept; past this the memory is begun anew. */
const REMEMBERED = 2000;

interface Speller {
  spelling: Spelling;
  mended: Map<string, Spelt | undefined>;
}

const built: Partial<Record<Language, Speller>> = {};

const build = (language: Language): Speller => ({
  spelling: new Spelling(language, lexiconOf(language).entries.vocabulary(), ORDINARY[language]),
  mended: new Map(),
});

/** What an unknown word was meant to be, if anything. */
function meant(word: string, language: Language): Spelt | undefined {
  const { spelling, mended } = (built[language] ??= build(language));
  if (!mended.has(word)) {
    if (mended.size >= REMEMBERED) mended.clear();
    mended.set(word, spelling.mend(word));
  }
  return mended.get(word);
}

const isKnown = ({ word, named, parts }: Token, language: Language) =>
  named ||
  parts.length > 1 ||
  FIRST_NAMES.has(word) ||
  isListed(word, language) ||
  lexiconOf(language).entries.has(word);

/** The tokens with what people misspelt as it was meant: _psygoloog_ is judged as _psycholoog_. Names stay. */
export function respell(tokens: readonly Token[], language: Language): Token[] {
  return tokens.map((token) => {
    if (isKnown(token, language)) return token;
    const spelt = meant(token.word, language);
    return spelt ? { ...token, word: spelt.text, parts: [spelt.text], guessed: !spelt.exact } : token;
  });
}
