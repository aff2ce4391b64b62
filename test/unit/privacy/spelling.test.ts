import { describe, expect, it } from 'vitest';
import { findMedicalDetail } from '../../../shared/privacy/guard.ts';
import { readWords } from '../../../shared/privacy/read-words.ts';

const meant = (text: string, language: 'nl' | 'en') =>
  readWords(text, language)
    .tokens.map(({ word }) => word)
    .join(' ');

describe('what is misspelt', () => {
  it.each([
    ['nl', 'Dinsdagmiddag vrij voor de psygoloog.', 'psygoloog'],
    ['nl', 'Haar colesterol is te hoog.', 'colesterol'],
    ['nl', 'Hij heeft een middenooronsteking.', 'middenooronsteking'],
    ['nl', 'Zij is opgenommen met een epilepsi.', 'epilepsi'],
    ['en', 'He has had a migrane since Monday.', 'migrane'],
    ['en', 'She is recovering from a depresion.', 'depresion'],
    ['en', 'She had an alergic reaction to nuts.', 'alergic'],
  ] as const)('is found all the same, and marked as it was written: %s %s', (language, text, word) => {
    const marked = findMedicalDetail(text, language).map(({ start, end }) => text.slice(start, end));
    expect(marked.join(' ')).toContain(word);
  });

  it.each([
    ['nl', 'de bepaling is opgesteld genoteerd en gebaseerd op de betaling'],
    ['nl', 'ontkenning van de verlaging en de afleiding van het protest'],
    ['en', 'the conclusion of the mediation was delicious and historic'],
    ['en', 'a statistic on the influencer in the cathedral'],
  ] as const)('is no ordinary word that looks like it: %s %s', (language, text) => {
    expect(meant(text, language)).toBe(text);
  });

  it('is no name', () => {
    expect(meant('we spraken Migrane en Psygoloog', 'nl')).toBe('we spraken migrane en psygoloog');
  });
});

describe('the language of a few words', () => {
  it.each(['Relapsed over Christmas', 'due date is 3 Feb', 'Was hospitalized twice last year.'])(
    'is not told by words that both languages have: %s',
    (text) => {
      expect(readWords(text, 'en').language).toBe('en');
    },
  );
});
