import { expect, test } from 'vitest';
import { stricter } from '../../../extension/features/lock/lock-rules.ts';

const guidance = (lock?: { required: boolean; afterMinutes: number | null }) => ({
  version: '0.0.1',
  protocol: null,
  transparency: { version: 0, text: null },
  ...(lock && { lock }),
});

test.each([
  [{ required: false }, undefined, { required: false }],
  [{ required: false }, guidance(), { required: false }],
  [{ required: true }, guidance({ required: false, afterMinutes: null }), { required: true }],
  [{ required: false }, guidance({ required: true, afterMinutes: 15 }), { required: true, mostMinutes: 15 }],
  [
    { required: true, mostMinutes: 10 },
    guidance({ required: true, afterMinutes: 30 }),
    { required: true, mostMinutes: 10 },
  ],
  [
    { required: true, mostMinutes: 30 },
    guidance({ required: false, afterMinutes: 5 }),
    { required: true, mostMinutes: 5 },
  ],
])('the stricter of what IT set and what the organisation asks holds', (policy, asked, holds) => {
  expect(stricter(policy, asked)).toEqual(holds);
});
