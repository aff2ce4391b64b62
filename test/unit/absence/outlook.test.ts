import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  caseDay,
  daysBetween,
  effectiveFirstDay,
  isLinked,
  outlook,
  sickDays,
  withoutRecovery,
  withRecovery,
  withReport,
} from '../../../shared/domain/absence/index.ts';

const FIRST = '2026-01-05';
const running = { spells: [[FIRST, null]] as const };
const step = (view: ReturnType<typeof outlook>, id: string) => view.steps.find((one) => one.step.id === id);

describe('where a case stands', () => {
  test('the next step is the first term that is not over', () => {
    expect(outlook(running, FIRST).next?.step.id).toBe('report-by-employee');
    expect(outlook(running, addDays(FIRST, 43)).next?.step.id).toBe('action-plan');
    expect(outlook(running, addDays(FIRST, 57)).next?.step.id).toBe('week42-report');
    expect(outlook(running, addDays(FIRST, 729)).next).toBeUndefined();
  });

  test('a conversation that was held meets its step, and the next one comes up', () => {
    const held = [{ typeId: 'action-plan', heldOn: addDays(FIRST, 44) }];
    const view = outlook(running, addDays(FIRST, 45), held);
    expect(step(view, 'action-plan')?.doneOn).toBe(held[0]?.heldOn);
    expect(view.next?.step.id).toBe('case-manager');
  });

  test('the report of an earlier spell does not meet the duties of a new one', () => {
    const spells = [
      [FIRST, '2026-01-11'],
      ['2026-01-26', null],
    ] as const;
    const held = [{ typeId: 'sick-report', heldOn: FIRST }];
    expect(step(outlook({ spells }, '2026-01-26', held), 'first-contact')?.doneOn).toBeUndefined();
    const both = [...held, { typeId: 'sick-report', heldOn: '2026-01-26' }];
    expect(step(outlook({ spells }, '2026-01-27', both), 'first-contact')?.doneOn).toBe('2026-01-26');
  });

  test('a first-year evaluation counts from its window on only', () => {
    const early = [{ typeId: 'first-year-evaluation', heldOn: addDays(FIRST, 200) }];
    expect(
      step(outlook(running, addDays(FIRST, 320), early), 'first-year-evaluation')?.doneOn,
    ).toBeUndefined();
  });

  test('partial work changes neither days nor terms', () => {
    const on = addDays(FIRST, 60);
    expect(outlook({ ...running, partialFrom: addDays(FIRST, 20) }, on)).toEqual(outlook(running, on));
  });

  test('after recovery there is no sick day', () => {
    expect(outlook({ spells: [[FIRST, '2026-01-09']] }, '2026-01-12').caseDay).toBeUndefined();
  });
});

describe('spells that change', () => {
  test('a new report joins the case below four weeks, and starts another from four weeks on', () => {
    const before = [[FIRST, '2026-01-11']] as const;
    expect(withReport(before, addDays('2026-01-11', 28))).toEqual([
      ...before,
      [addDays('2026-01-11', 28), null],
    ]);
    expect(withReport(before, addDays('2026-01-11', 29))).toBeUndefined();
    expect(withReport(running.spells, '2026-03-01')).toBeUndefined();
  });

  test('recovery can be taken back', () => {
    const recovered = withRecovery(running.spells, '2026-02-01');
    expect(recovered).toEqual([[FIRST, '2026-02-01']]);
    expect(withoutRecovery(recovered)).toEqual(running.spells);
  });

  test('a recovery before the first day is refused', () => {
    expect(() => withRecovery(running.spells, addDays(FIRST, -1))).toThrow('ends before it starts');
  });

  test('linked spells: the day of the case is the number of sick days, whatever lies in between', () => {
    const lengths = fc.array(
      fc.record({ sick: fc.integer({ min: 1, max: 60 }), gap: fc.integer({ min: 1, max: 27 }) }),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(lengths, fc.integer({ min: 0, max: 90 }), (parts, later) => {
        let from = FIRST;
        const spells: [string, string | null][] = [];
        for (const { sick, gap } of parts) {
          const to = addDays(from, sick - 1);
          spells.push([from, to]);
          from = addDays(to, gap + 1);
        }
        const last = spells.at(-1)!;
        last[1] = null;
        const on = addDays(last[0], later);
        expect(caseDay(spells, on)).toBe(sickDays(spells, on));
        expect(daysBetween(effectiveFirstDay(spells), on) + 1).toBe(sickDays(spells, on));
        for (const [index, [start]] of spells.entries()) {
          const earlier = spells[index - 1]?.[1];
          if (earlier) expect(isLinked(earlier, start)).toBe(true);
        }
      }),
    );
  });
});
