import { describe, expect, it } from 'vitest';
import { trained } from '../../../shared/privacy/classifier/trained.ts';
import { readCorpus } from '../../training/corpus.ts';
import { expand } from '../../training/expand.ts';
import { fingerprint } from '../../training/fingerprint.ts';

describe('the weights', () => {
  it('were trained with the corpus and the code as they are: otherwise run `npm run train`', () => {
    expect(trained.fingerprint).toBe(fingerprint());
  });

  it('stay under 300 kB', () => {
    expect(JSON.stringify(trained).length).toBeLessThan(300_000);
  });
});

describe('the corpus', () => {
  it('has thousands of distinct sentences in both languages, half of them harmless families', () => {
    const samples = readCorpus();
    for (const language of ['nl', 'en']) {
      const own = samples.filter((sample) => sample.language === language);
      expect(new Set(own.map(({ text }) => text)).size).toBeGreaterThan(4000);
      const families = new Set(own.map(({ family }) => family));
      const harmless = new Set(own.filter(({ category }) => !category).map(({ family }) => family));
      expect(harmless.size / families.size).toBeGreaterThan(0.4);
    }
  });

  it('gives the same sentences each time, each alternative among them', () => {
    const lists = new Map([['fruit', 'appel|peer']]);
    const texts = expand('{Een|Twee} @fruit{|, rijp}.', lists, 7);
    expect(texts).toEqual(expand('{Een|Twee} @fruit{|, rijp}.', lists, 7));
    for (const part of ['Een', 'Twee', 'appel', 'peer', 'rijp']) expect(texts.join(' ')).toContain(part);
    expect(() => expand('@groente', lists, 7)).toThrow('no list');
  });
});
