import { expect, test } from 'vitest';
import { milestonesTry } from '../../try/milestones.ts';

test('a line of dates gives its steps', () => {
  expect(milestonesTry({ spells: [['2026-01-05', null]], safetyNet: true })).toMatchObject({
    effectiveFirstDay: '2026-01-05',
    steps: expect.arrayContaining([expect.objectContaining({ id: 'safety-net-report', due: '2026-01-08' })]),
  });
});

test.each<[string, unknown]>([
  ['give spells and', null],
  ['spells: give a list of spells', {}],
  ['spells.0: use [first sick day', { spells: [['2026-01-05']] }],
  ['spells.0.1: write a date', { spells: [['2026-01-05', 7]] }],
  ['Spell 1: write dates that exist', { spells: [['2026-02-30', null]] }],
  ['safetyNet: use true or false', { spells: [['2026-01-05', null]], safetyNet: 'yes' }],
  ['nothing else', { spells: [['2026-01-05', null]], partialfrom: '2026-01-06' }],
])('a bad line says "%s"', (message, line) => {
  expect(milestonesTry(line)).toEqual({ error: expect.stringContaining(message) });
});
