import type { Language } from '../../domain/text.ts';
import { type Features, weighed } from '../../learned/features.ts';
import { hash, hashPair } from '../../learned/hash.ts';
import type { Token } from '../text/tokens.ts';
import { conceptsOf } from './concepts.ts';
import type { WordCheck } from '../word-list/check-words.ts';

/** How far apart two concepts may be to count as said together, the one before the other. */
const NEAR = 4;
/** How far apart to count as said in one breath, whichever comes first. */
const WITHIN = 7;
const TOGETHER = 0x5bd1e995;
const SHARES = { words: 1.2, letters: 0.8, concepts: 1, list: 1 };

function letterGroups(word: string, add: (name: string) => void): void {
  if (word.length < 4 || /\d/.test(word)) return;
  const text = `<${word}>`;
  for (let size = 3; size <= 5; size++) {
    for (let at = 0; at + size <= text.length; at++) add(`c${text.slice(at, at + size)}`);
  }
}

function wordGroups(words: readonly string[], add: (name: string) => void): void {
  words.forEach((word, index) => {
    add(`w${word}`);
    const next = words[index + 1];
    const afterNext = words[index + 2];
    if (next !== undefined) add(`b${word} ${next}`);
    if (afterNext !== undefined) add(`s${word} ${afterNext}`);
  });
}

/** Hash of a concept by itself. */
const named = new Map<string, number>();
function hashOf(name: string): number {
  let value = named.get(name);
  if (value === undefined) named.set(name, (value = hash(`k${name}`)));
  return value;
}

function conceptGroups(concepts: readonly (readonly number[])[], add: (feature: number) => void): void {
  concepts.forEach((here, index) => {
    const last = Math.min(concepts.length, index + 1 + WITHIN);
    for (const first of here) {
      add(first);
      for (let later = index + 1; later < last; later++) {
        for (const second of concepts[later] ?? []) {
          if (second === first) continue;
          if (later - index <= NEAR) add(hashPair(first, second));
          add(hashPair(Math.min(first, second) ^ TOGETHER, Math.max(first, second)));
        }
      }
    }
  });
}

/** What a sentence begins with is mostly whom or what it is about, and tells how to take the rest. */
function subjectGroups(concepts: readonly (readonly string[])[], add: (name: string) => void): void {
  const at = concepts.findIndex((names) => names.length > 0);
  const spoken = new Set(concepts.slice(at + 1).flat());
  for (const subject of concepts[at] ?? ['nothing']) {
    add(`u${subject}`);
    for (const name of spoken) add(`u${subject}>${name}`);
  }
}

/** What the word list says, alone and beside what the sentence speaks of. */
function listGroups(
  check: WordCheck,
  concepts: readonly (readonly string[])[],
  add: (name: string) => void,
): void {
  const spoken = new Set(concepts.flat());
  for (const { category, certainty } of check.hits) {
    add(`l${certainty}`);
    add(`l${certainty} ${category}`);
    for (const name of spoken) add(`l${certainty}&${name}`);
  }
  if (check.hits.length === 0) add('lnothing');
  if (check.attributed) add('lattributed');
  if (check.privacyMeta) add('lmeta');
  if (check.masked.size > 0) add('lmasked');
}

/** Numbers are alike, and the beginning and length of a sentence tell much. */
function wordsOf(tokens: readonly Token[]): string[] {
  const words = tokens.map(({ word }) => word.replaceAll(/\d+/g, '0'));
  return ['^', ...words, '$'];
}

/** Features of one sentence. Each group has the same length as a vector, however long the sentence is. */
export function featuresOf(tokens: readonly Token[], language: Language, check: WordCheck): Features {
  const groups: Record<keyof typeof SHARES, Set<number>> = {
    words: new Set(),
    letters: new Set(),
    concepts: new Set(),
    list: new Set(),
  };
  const concepts = tokens.map((token) => conceptsOf(token, language));
  const addTo = (set: Set<number>) => (name: string) => set.add(hash(name));
  wordGroups(wordsOf(tokens), addTo(groups.words));
  for (const { word } of tokens) letterGroups(word, addTo(groups.letters));
  conceptGroups(
    concepts.map((names) => names.map(hashOf)),
    (feature) => groups.concepts.add(feature),
  );
  subjectGroups(concepts, addTo(groups.concepts));
  listGroups(check, concepts, addTo(groups.list));
  return weighed(groups, SHARES);
}
