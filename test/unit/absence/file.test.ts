import { describe, expect, test } from 'vitest';
import { papersOf, type Kept } from '../../../shared/domain/absence/file.ts';

const FIRST = '2026-01-05';
const held = (typeId: string, heldOn: string, shared = true): Kept => ({ typeId, heldOn, shared });
const states = (on: string, kept: Kept[], to: string | null = null) =>
  papersOf({ spells: [[FIRST, to]] }, on, kept).map(({ stepId, state, by }) => [stepId, state, by]);

describe('the papers of a reintegration file', () => {
  test('none before the first term is over', () => {
    expect(states('2026-02-16', [])).toEqual([]);
  });

  test('the plan is missing after eight weeks; the analysis is a paper from elsewhere', () => {
    expect(states('2026-03-03', [])).toEqual([
      ['problem-analysis', 'elsewhere', '2026-02-16'],
      ['action-plan', 'missing', '2026-03-02'],
    ]);
  });

  test('held in time is there, held later is late, and not shared is no paper', () => {
    const plan = (kept: Kept[]) => states('2026-03-10', kept).find(([id]) => id === 'action-plan');
    expect(plan([held('action-plan', '2026-02-26')])).toEqual(['action-plan', 'there', '2026-03-02']);
    expect(plan([held('action-plan', '2026-03-06')])).toEqual(['action-plan', 'late', '2026-03-02']);
    expect(plan([held('action-plan', '2026-02-26', false)])).toEqual([
      'action-plan',
      'not-shared',
      '2026-03-02',
    ]);
    expect(plan([held('action-plan', '2026-02-26', false), held('action-plan', '2026-02-27')])).toEqual([
      'action-plan',
      'there',
      '2026-03-02',
    ]);
  });

  test('evaluations count from the one before, and only what is over is asked for', () => {
    const kept = [
      held('action-plan', '2026-02-26'),
      held('progress-evaluation', '2026-04-10'),
      held('progress-evaluation', '2026-06-30'),
    ];
    const evaluations = states('2026-08-12', kept).filter(([id]) => id === 'periodic-evaluation');
    expect(evaluations).toEqual([
      ['periodic-evaluation', 'there', '2026-04-13'],
      ['periodic-evaluation', 'late', '2026-05-22'],
      ['periodic-evaluation', 'missing', '2026-08-11'],
    ]);
    expect(states('2026-08-11', kept).filter(([, state]) => state === 'missing')).toEqual([]);
  });

  test('after recovery nothing falls due', () => {
    expect(states('2027-06-01', [], '2026-02-10')).toEqual([]);
    expect(states('2027-06-01', [], '2026-03-20').map(([id]) => id)).toEqual([
      'problem-analysis',
      'action-plan',
    ]);
  });
});
