import { hash } from '../../shared/learned/hash.ts';
import { readSentences, type Sample } from './corpus.ts';

/** One sentence of each family in so many, the same ones always. */
export function examplesOf(every: number): Sample[] {
  const families = Map.groupBy(readSentences(), ({ family }) => family);
  return [...families]
    .filter(([family]) => hash(`example ${family}`) % every === 0)
    .flatMap(([, [first]]) => (first ? [first] : []));
}
