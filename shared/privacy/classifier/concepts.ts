import type { Language } from '../../domain/text.ts';
import type { Token } from '../text/tokens.ts';
import { enConcepts } from './concepts-en.ts';
import { nlConcepts } from './concepts-nl.ts';

/** Concepts of a language: a word, or its beginning, to what it speaks of. */
interface ConceptIndex {
  words: Map<string, string[]>;
  prefixes: Map<string, { text: string; name: string }[]>;
}

/** Letters by which beginnings of words are looked up; the shortest one has as many. */
const KEY = 3;

function index(source: string): ConceptIndex {
  const words = new Map<string, string[]>();
  const prefixes = new Map<string, { text: string; name: string }[]>();
  for (const line of source.trim().split('\n')) {
    const [name = '', list = ''] = line.trim().split(': ');
    for (const item of list.split(' ')) {
      if (item.endsWith('~')) {
        const text = item.slice(0, -1);
        const key = text.slice(0, KEY);
        const known = prefixes.get(key);
        if (known) known.push({ text, name });
        else prefixes.set(key, [{ text, name }]);
      } else {
        const known = words.get(item);
        if (known) known.push(name);
        else words.set(item, [name]);
      }
    }
  }
  return { words, prefixes };
}

const built: Partial<Record<Language, ConceptIndex>> = {};

/** What a word speaks of, as names of concepts: `rechtop` of posture. None for most words. */
export function conceptsOf(token: Token, language: Language): string[] {
  const { words, prefixes } = (built[language] ??= index(language === 'nl' ? nlConcepts : enConcepts));
  const names = new Set(words.get(token.word));
  for (const { text, name } of prefixes.get(token.word.slice(0, KEY)) ?? []) {
    if (token.word.startsWith(text)) names.add(name);
  }
  if (/^\d/.test(token.word)) names.add('number');
  return [...names];
}
