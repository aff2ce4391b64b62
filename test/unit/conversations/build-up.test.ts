import { describe, expect, it } from 'vitest';
import { BUILDS_UP, stepsOf } from '../../../extension/features/conversation/agreements/build-up.ts';
import { CATALOGUE } from '../../../shared/conversations/index.ts';
import { en } from '../../../shared/messages/en/conversation.ts';
import { nl } from '../../../shared/messages/nl/conversation.ts';
import { findMedicalDetail } from '../../../shared/privacy/guard.ts';

const SOUND = { from: '2026-11-30', start: 8, step: 4, every: 2, target: 18 };

describe('a build-up schedule', () => {
  it('grows step by step and ends at the target', () => {
    expect(stepsOf(SOUND)).toEqual([
      { from: '2026-11-30', hours: 8 },
      { from: '2026-12-14', hours: 12 },
      { from: '2026-12-28', hours: 16 },
      { from: '2027-01-11', hours: 18 },
    ]);
    expect(stepsOf({ ...SOUND, start: 18 })).toEqual([{ from: '2026-11-30', hours: 18 }]);
    expect(stepsOf({ ...SOUND, start: 0.1, step: 0.1, target: 0.3 }).at(-1)?.hours).toBe(0.3);
  });

  it.each([
    { from: '' },
    { start: Number.NaN },
    { start: 0 },
    { step: 0 },
    { every: 0 },
    { every: 1.5 },
    { target: 7 },
    { target: 61 },
    { step: 0.1 },
  ])('makes no sense with %j', (change) => {
    expect(stepsOf({ ...SOUND, ...change })).toEqual([]);
  });

  it('is offered in conversations that there are, in words that pass the guard', () => {
    const ids = new Set(CATALOGUE.map(({ id }) => id));
    expect([...BUILDS_UP].filter((id) => !ids.has(id))).toEqual([]);
    for (const [language, { buildUp }] of [
      ['nl', nl],
      ['en', en],
    ] as const) {
      const text = [buildUp.what, buildUp.line('ma 30 nov', '8'), buildUp.otherwise].join('\n');
      expect(findMedicalDetail(text, language)).toEqual([]);
    }
  });
});
