import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Language } from '../../shared/domain/text.ts';
import { CATEGORIES, type Category } from '../../shared/privacy/category.ts';
import { hash } from '../../shared/learned/hash.ts';
import { expand } from './expand.ts';
import { asTyped } from './noise.ts';
import { withOrWithoutSubject } from './subjects.ts';

export interface Sample {
  text: string;
  language: Language;
  /** Nothing for a sentence that may be recorded. */
  category: Category | undefined;
  /** Name of the corpus file: the category, or the kind of harmless sentence. */
  kind: string;
  /** The line of the corpus it was made from: samples of one family never lie on both sides of a split. */
  family: string;
  /** Written to be missed, or wrongly seen, by a word list. */
  hard: boolean;
  /** Sentences that the family has in all. */
  siblings: number;
  /** Joined to a harmless sentence, by a comma or `and`. */
  joined: boolean;
}

export const CORPUS = join(import.meta.dirname, 'corpus');

/** Named lists of a language: `@name: one|two`. */
function listsOf(language: Language): Map<string, string> {
  const lines = readFileSync(join(CORPUS, language, 'lists.txt'), 'utf8').split('\n');
  const entries = lines.map((line) => /^@(\w+): (.*)$/.exec(line)).filter((match) => match !== null);
  return new Map(entries.map(([, name = '', values = '']) => [name, values]));
}

function readKind(path: string, language: Language, lists: ReadonlyMap<string, string>): Sample[] {
  const kind = basename(path, '.txt');
  const category = CATEGORIES.find((name) => name === kind);
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const pattern = line.replace(/^~/, '').trim();
      if (!pattern || pattern.startsWith('#')) return [];
      const family = `${language}/${kind}/${pattern}`;
      const texts = expand(pattern, lists, hash(family));
      return texts.map((text, index) => ({
        text: asTyped(
          withOrWithoutSubject(text, {
            language,
            medical: category !== undefined,
            seed: hash(`subject ${family} ${index}`),
          }),
          hash(`${family} ${index}`),
        ),
        language,
        category,
        kind,
        family,
        hard: line.startsWith('~'),
        siblings: texts.length,
        joined: false,
      }));
    });
}

/** Every sentence of the corpus by itself. */
export function readSentences(): Sample[] {
  return (['nl', 'en'] as const).flatMap((language) => {
    const lists = listsOf(language);
    const files = globSync('*.txt', { cwd: join(CORPUS, language) }).sort();
    return files
      .filter((file) => file !== 'lists.txt')
      .flatMap((file) => readKind(join(CORPUS, language, file), language, lists));
  });
}

/** Every so many sentences one also comes joined to a harmless one: medical detail must not drown in it. */
const JOINED = 6;
const AND: Record<Language, string> = { nl: 'en', en: 'and' };
const bare = (text: string) => text.replace(/[.!?]$/, '');

/** Samples in an order of chance that does not change for the others when one is added. */
const ring = (samples: readonly Sample[]) =>
  samples.map((sample) => ({ place: hash(`ring ${sample.text}`), sample })).sort((a, b) => a.place - b.place);

/** The first one from a place on: a line more in the corpus gives few sentences another partner. */
const nextIn = (members: ReturnType<typeof ring>, place: number) =>
  (members.find((member) => member.place >= place) ?? members[0])?.sample;

function joined(samples: readonly Sample[]): Sample[] {
  const groupOf = (sample: Sample) => `${sample.language} ${foldOf(sample)}`;
  // A partner of the same fold: no family may be seen in training through another.
  const partners = new Map(
    [
      ...Map.groupBy(
        samples.filter(({ category }) => !category),
        groupOf,
      ),
    ].map(([group, members]) => [group, ring(members)]),
  );
  return samples
    .filter(({ text }) => hash(`joined ${text}`) % JOINED === 0)
    .flatMap((sample) => {
      const chance = hash(`partner ${sample.text}`);
      const partner = nextIn(partners.get(groupOf(sample)) ?? [], chance);
      if (!partner) return [];
      const [first, second] = chance % 2 ? [sample, partner] : [partner, sample];
      const tail = second.text.charAt(0).toLowerCase() + second.text.slice(1);
      const joint = chance % 3 ? ',' : ` ${AND[sample.language]}`;
      return [{ ...sample, joined: true, text: `${bare(first.text)}${joint} ${tail}` }];
    });
}

/** Every sentence of the corpus, in a fixed order, and part of them joined to another. */
export function readCorpus(): Sample[] {
  const single = readSentences();
  return [...single, ...joined(single)];
}

/** Parts into which the families are split, in training and for testing. */
export const FOLDS = 5;

/** The fold of a family: the same one always. */
export function foldOf({ family }: Pick<Sample, 'family'>): number {
  return hash(`fold ${family}`) % FOLDS;
}
