import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack, quantise, scaleOf, unpack } from '../../../shared/privacy/classifier/packing.ts';
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

  it('come back from packing as near as their steps allow', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 2 }), (values) => {
        const weights = Float64Array.from(values.length % 2 ? [...values, 0] : values);
        const { steps, largest } = quantise(weights);
        const scale = scaleOf(largest);
        unpack(pack(steps)).forEach((step, index) => {
          expect(Math.abs((scale[step] ?? 0) - (weights[index] ?? 0))).toBeLessThanOrEqual(largest * 0.14);
        });
      }),
    );
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
