import { expect, test } from 'vitest';
import { today } from '../../../shared/domain/today.ts';

test('a day turns at midnight in the Netherlands, in winter and in summer', () => {
  const days = [
    ['2026-11-27T22:59:59.999Z', '2026-11-27'],
    ['2026-11-27T23:00:00.000Z', '2026-11-28'],
    ['2026-11-27T23:00:30.000Z', '2026-11-28'],
    ['2026-06-30T21:59:59.999Z', '2026-06-30'],
    ['2026-06-30T22:00:00.000Z', '2026-07-01'],
    ['2026-11-27T22:59:00.000Z', '2026-11-27'],
  ] as const;
  for (const [moment, day] of days) expect(today(new Date(moment))).toBe(day);
});
