import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merge } from '../../../shared/domain/merge.ts';

const text = (base: string, current: string, incoming: string) => merge('text', base, current, incoming);

describe('merge of text', () => {
  it('takes both sides when they changed different words', () => {
    const base = 'Vier uur per dag. Geen avonddienst.';
    expect(text(base, 'Zes uur per dag. Geen avonddienst.', 'Vier uur per dag. Geen nachtdienst.')).toEqual({
      value: 'Zes uur per dag. Geen nachtdienst.',
    });
  });

  it('keeps both when the same words changed', () => {
    expect(text('vier uur', 'zes uur', 'acht uur')).toEqual({ conflict: true });
  });

  it('keeps both when two devices wrote into an empty field', () => {
    expect(text('', 'Rooster aangepast.', 'Taken verdeeld.')).toEqual({ conflict: true });
  });

  it('never changes a character when only one side edited', () => {
    const words = fc
      .array(fc.constantFrom('rooster', ' ', '\n', 'één', '  ', 'dag.', '🙂'), { maxLength: 20 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, words, (base, edited) => {
        expect(text(base, base, edited)).toEqual({ value: edited });
        expect(text(base, edited, base)).toEqual({ value: edited });
        expect(text(base, edited, edited)).toEqual({ value: edited });
      }),
    );
  });

  it('holds every word that either side added when it merges', () => {
    const sentence = fc.array(fc.constantFrom<string[]>('taken ', 'uren ', 'rooster ', 'plek '), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(sentence, fc.nat(8), fc.nat(8), (base, first, second) => {
        const left = base.toSpliced(first, 0, 'links ').join('');
        const right = base.toSpliced(second, 0, 'rechts ').join('');
        const merged = text(base.join(''), left, right);
        if ('conflict' in merged) return;
        expect(merged.value).toContain('links ');
        expect(merged.value).toContain('rechts ');
      }),
    );
  });

  it('keeps both when the value it started from is unknown', () => {
    expect(merge('text', undefined, 'zes uur', 'acht uur')).toEqual({ conflict: true });
  });
});

describe('merge of ticks', () => {
  it('joins additions and removals of both sides', () => {
    expect(merge('set', ['a', 'b'], ['b', 'c'], ['a', 'b', 'd'])).toEqual({ value: ['b', 'c', 'd'] });
  });

  it('never conflicts, and holds exactly what was added or kept by both', () => {
    const set = fc.uniqueArray(fc.constantFrom<string[]>('a', 'b', 'c', 'd', 'e'));
    fc.assert(
      fc.property(set, set, set, (base, current, incoming) => {
        const expected = ['a', 'b', 'c', 'd', 'e'].filter((element) =>
          base.includes(element)
            ? current.includes(element) && incoming.includes(element)
            : current.includes(element) || incoming.includes(element),
        );
        const merged = merge('set', base, current, incoming);
        expect('value' in merged && [...(merged.value as string[])].sort()).toEqual(expected);
      }),
    );
  });
});

describe('merge of values', () => {
  it('takes the edit that started from the current value, else keeps both', () => {
    expect(merge('value', 'video', 'video', 'phone')).toEqual({ value: 'phone' });
    expect(merge('value', 'video', 'on-site', 'phone')).toEqual({ conflict: true });
    expect(merge('value', 'video', { b: 1, a: 2 }, { a: 2, b: 1 })).toEqual({ value: { b: 1, a: 2 } });
  });
});
