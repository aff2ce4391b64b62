import { describe, expect, it } from 'vitest';
import { trained } from '../../../shared/privacy/classifier/trained.ts';
import { findMedicalDetail } from '../../../shared/privacy/guard.ts';
import { readSentences, type Sample } from '../../training/corpus.ts';
import { examplesOf } from '../../training/examples.ts';
import { expand } from '../../training/expand.ts';
import held from '../../training/figures.json' with { type: 'json' };
import { fingerprint } from '../../training/fingerprint.ts';

describe('the weights', () => {
  it('were trained with the corpus and the code as they are: otherwise run `npm run train`', () => {
    expect(trained.fingerprint).toBe(fingerprint());
  });

  it('stay under 300 kB', () => {
    expect(JSON.stringify(trained).length).toBeLessThan(300_000);
  });
});

describe('what training reached', () => {
  it('was written down for these very weights', () => {
    expect(held.fingerprint).toBe(trained.fingerprint);
  });

  // Floors below what docs/guard.md says: a change that costs more than a few families must show.
  it.each([
    ['nl plain', { found: 0.84, falseAlarms: 0.012 }],
    ['en plain', { found: 0.8, falseAlarms: 0.012 }],
    ['nl hard', { found: 0.69, falseAlarms: 0.05 }],
    ['en hard', { found: 0.65, falseAlarms: 0.055 }],
  ] as const)('tells families apart that it never saw: %s', (name, floor) => {
    expect(held.figures[name].found).toBeGreaterThanOrEqual(floor.found);
    expect(held.figures[name].falseAlarms).toBeLessThanOrEqual(floor.falseAlarms);
  });

  it.each(['nl', 'en'] as const)(
    'holds for the guard as a whole, in families that it learned: %s',
    (language) => {
      const examples = examplesOf(25).filter((sample) => sample.language === language && !sample.hard);
      const marked = ({ text }: Sample) => findMedicalDetail(text, language).length > 0;
      const medical = examples.filter(({ category }) => category);
      const harmless = examples.filter(({ category }) => !category);
      expect(medical.length).toBeGreaterThan(30);
      expect(medical.filter(marked).length / medical.length).toBeGreaterThan(0.9);
      expect(harmless.filter(marked).length / harmless.length).toBeLessThan(0.02);
    },
  );
});

describe('the corpus', () => {
  it('has thousands of distinct sentences in both languages, half of them harmless families', () => {
    const samples = readSentences();
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
