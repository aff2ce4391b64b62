import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_TEXT, sameJson, valueProblem, type Json } from '../../../shared/domain/json.ts';

describe('what a field can hold', () => {
  it.each([
    ['a lone surrogate', 'a\ud800b', 'bad-text'],
    ['U+0000', 'a\0b', 'bad-text'],
    ['a bad key', { 'a\0': 1 }, 'bad-text'],
    ['a long text', 'x'.repeat(MAX_TEXT + 1), 'too-long'],
    ['a long list', Array.from({ length: 501 }, () => 1), 'too-long'],
    ['a deep list', [[[[[[[['x']]]]]]]], 'too-deep'],
    ['not a number', Number.NaN, 'not-json'],
    ['nothing', undefined, 'not-json'],
    ['a function', () => {}, 'not-json'],
  ])('refuses %s', (_name, value, problem) => {
    expect(valueProblem(value)).toBe(problem);
  });

  it('takes all of well-formed Unicode but U+0000', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (value) => {
        expect(valueProblem(value)).toBe(value.includes('\0') ? 'bad-text' : undefined);
      }),
    );
  });
});

describe('sameness', () => {
  it('is equality of content', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => sameJson(value as Json, structuredClone(value) as Json)),
    );
  });

  it.each<[Json, Json]>([
    [[], {}],
    [{ a: 1 }, { b: 1 }],
    [{ a: null }, {}],
    [null, false],
    [
      [1, 2],
      [2, 1],
    ],
  ])('tells %j from %j', (a, b) => {
    expect(sameJson(a, b)).toBe(false);
    expect(sameJson(b, a)).toBe(false);
  });
});
