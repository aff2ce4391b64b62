import { describe, expect, it } from 'vitest';
import { absenceSteps } from '../../../service/web/console/absence-steps.ts';
import { LAST_DAY, place } from '../../../shared/domain/absence/axis.ts';
import { milestones } from '../../../shared/domain/absence/index.ts';
import { addDays } from '../../../shared/domain/absence/calendar.ts';
import { nl } from '../../../shared/messages/nl/console.ts';

const FIRST_DAY = '2026-10-08';

/** A case as the service answers it, on its `caseDay`, counted from 1. */
function absence(caseDay: number) {
  const { effectiveFirstDay, steps } = milestones({ spells: [[FIRST_DAY, null]], longTermExpected: true });
  return {
    effectiveFirstDay,
    caseDay,
    spells: [[FIRST_DAY, null]] as [string, string | null][],
    milestones: steps.map((step) => ({
      id: step.id,
      due: step.due ?? null,
      from: step.window?.[0] ?? step.from ?? null,
      to: step.window?.[1] ?? step.until ?? null,
      responsible: step.responsible.join(' '),
    })),
  };
}

const on = (caseDay: number) => absenceSteps(absence(caseDay), 'nl', nl);

describe('the steps of an absence case', () => {
  it('names the next legal step, who acts and by when', () => {
    const { next } = on(46);
    expect(next).toMatchObject({
      id: 'action-plan',
      name: 'Plan van aanpak',
      who: 'werkgever en medewerker',
    });
    expect(next?.when).toMatch(/^uiterlijk do\s3\sdec/);
  });

  it('keeps a step of today, and lets go of it tomorrow', () => {
    expect(on(57).next?.id).toBe('action-plan');
    expect(on(58).next?.id).not.toBe('action-plan');
    expect(on(58).rows.find(({ id }) => id === 'action-plan')?.past).toBe(true);
  });

  it('never names a letter of UWV or a step for some cases as the next one', () => {
    for (let day = 1; day <= LAST_DAY + 1; day++) {
      expect(['uwv-reminder', 'uwv-wia-letter', 'riv-check', 'second-track', 'early-iva']).not.toContain(
        on(day).next?.id,
      );
    }
  });

  it('has no next step when every term is over', () => {
    expect(on(LAST_DAY + 30).next).toBeUndefined();
  });

  it('says of every step when it is, also of those without a date', () => {
    const { rows } = on(46);
    expect(rows.length).toBeGreaterThan(15);
    expect(rows.filter(({ when, who, name }) => !when || !who || !name)).toEqual([]);
    expect(rows.find(({ id }) => id === 'weekly-contact')?.when).toMatch(
      /^elke week tot do\s19\snov.*, daarna elke 6 weken$/,
    );
    expect(rows.find(({ id }) => id === 'periodic-evaluation')?.when).toBe('elke 6 weken');
    expect(rows.find(({ id }) => id === 'leaving-while-sick')?.when).toMatch(
      /^Als het dienstverband eindigt/,
    );
    expect(rows.find(({ id }) => id === 'first-year-evaluation')?.when).toMatch(/^tussen .+ en .+$/);
  });

  it('orders dated steps by their term', () => {
    const days = on(46).rows.flatMap(({ lastDay }) => (lastDay === null ? [] : [lastDay]));
    expect(days).toEqual([...days].sort((a, b) => a - b));
  });

  it('shows a step that it does not know yet under its id', () => {
    const known = absence(10);
    const due = addDays(FIRST_DAY, 20);
    const later = { id: 'new-law', due, from: null, to: null, responsible: 'employer' };
    const { rows } = absenceSteps({ ...known, milestones: [...known.milestones, later] }, 'nl', nl);
    expect(rows.find(({ id }) => id === 'new-law')).toMatchObject({
      name: 'new-law',
      who: 'employer',
      lastDay: 20,
    });
  });

  it('keeps every place on the axis', () => {
    expect([place(-3), place(0), place(LAST_DAY), place(5000)]).toEqual([0, 0, 100, 100]);
    expect(place(42)).toBeLessThan(place(56));
  });
});
