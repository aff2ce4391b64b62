import { type Features, weighed } from '../../learned/features.ts';
import { hash } from '../../learned/hash.ts';
import type { Facts } from '../facts.ts';

/** Last day of each stretch of a case in which the same conversations are likely. */
const STRETCHES = [1, 4, 14, 42, 63, 314, 371];
const stretchOf = (day: number | undefined) =>
  day === undefined ? 'none' : String(STRETCHES.findIndex((last) => day <= last));

const lengthOf = (minutes: number) => (minutes === 0 ? 'x' : minutes <= 15 ? 's' : minutes <= 30 ? 'm' : 'l');

/** Groups of letters that stand for a word: beginnings, ends and compounds are seen through slips and cut-off words. */
function letterGroups(word: string, add: (name: string) => void): void {
  const text = `<${word}>`;
  for (let size = 3; size <= 4; size++)
    for (let at = 0; at + size <= text.length; at++) add(`c${text.slice(at, at + size)}`);
}

function wordGroups(words: readonly string[], stretch: string, add: (name: string) => void): void {
  words.forEach((word, index) => {
    add(`w${word}`);
    add(`w${word} ${stretch}`);
    add(`b${words[index - 1] ?? '^'} ${word}`);
  });
  add(`b${words.at(-1) ?? '^'} $`);
}

function conceptGroups(concepts: readonly string[], stretch: string, add: (name: string) => void): void {
  concepts.forEach((concept, index) => {
    add(`k${concept}`);
    add(`k${concept} ${stretch}`);
    for (const other of concepts.slice(index + 1)) add(`k${concept}+${other}`);
  });
}

/** What is known beside the words, and how many of them are strange. */
function aroundGroups({ words, people, minutes, person, caseDay }: Facts, add: (name: string) => void): void {
  const stretch = stretchOf(caseDay);
  const strange = Math.min(words.strange, 3);
  const length = lengthOf(minutes);
  add(`g${Math.min(people, 4)}`);
  add(`l${length}`);
  add(`d${stretch}`);
  add(`p${Boolean(person)}`);
  // Whether the title names whom the guests tell, or somebody else.
  add(`@${words.words.includes('@')} ${typeof person} ${Math.min(words.strange, 2)}`);
  add(`s${strange} ${caseDay !== undefined}`);
  add(`s${strange} ${stretch} ${Boolean(person)}`);
  add(`s${strange} ${stretch} ${length}`);
}

/** How much each kind of features weighs, however many of them there are. */
const SHARES = { words: 1.2, letters: 0.9, concepts: 1.2, around: 1 };
type Group = keyof typeof SHARES;
const GROUPS = Object.keys(SHARES) as Group[];

/** Numbers of one or two digits may be weeks, hours or how often; longer ones are alike. */
const asSaid = (word: string) => (/^\d+$/.test(word) ? (word.length < 3 ? `#${word}` : '#') : word);

/** Features of a title with what is known around it, hashed. */
export function featuresOf(facts: Facts): Features {
  const groups = Object.fromEntries(GROUPS.map((group) => [group, new Set<number>()])) as Record<
    Group,
    Set<number>
  >;
  const addTo = (group: Group) => (name: string) => void groups[group].add(hash(name));
  const stretch = stretchOf(facts.caseDay);
  const words = facts.words.words.map(asSaid);
  wordGroups(words, stretch, addTo('words'));
  for (const word of words) if (/^[a-z]{4,}$/.test(word)) letterGroups(word, addTo('letters'));
  conceptGroups([...facts.words.found.keys()].sort(), stretch, addTo('concepts'));
  aroundGroups(facts, addTo('around'));
  return weighed(groups, SHARES);
}
