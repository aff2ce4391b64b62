import { describe, expect, it } from 'vitest';
import {
  consoleView,
  lentUntil,
  maySync,
  mayWrite,
  type Actor,
  type Role,
  type Subject,
} from '../../../shared/domain/roles.ts';

const actor = (memberId: string, ...roles: Role[]): Actor => ({
  memberId,
  email: `${memberId}@voorbeeld.nl`,
  roles: new Set(roles),
});
const mark = actor('mark', 'manager');
const eva = actor('eva', 'manager');
const hr = actor('hanna', 'hr');
const admin = actor('ada', 'admin');

const note: Subject = {
  kind: 'conversation',
  authorId: 'mark',
  employee: { managerId: 'mark' },
};
const sanne: Subject = {
  kind: 'employee',
  authorId: null,
  employee: { managerId: 'mark' },
};
const typedIn: Subject = { kind: 'employee', authorId: 'mark', employee: { provisionalFor: 'mark' } };

describe('a deputy', () => {
  const dana: Actor = { ...actor('dana', 'manager'), standsInFor: new Map([['mark', '2026-12-01']]) };

  it('has what goes with the team, and gives it back on the day stated', () => {
    expect(maySync(dana, sanne)).toBe(true);
    expect(lentUntil(dana, sanne)).toBe('2026-12-01');
    expect(lentUntil(dana, { ...sanne, employee: { managerId: 'dana' } })).toBeUndefined();
    expect(mayWrite(dana, sanne)).toBe(false);
  });

  it('has no notes, nor anything without the role of a manager', () => {
    expect(maySync(dana, note)).toBe(false);
    expect(maySync({ ...dana, roles: new Set(['auditor']) }, sanne)).toBe(false);
  });

  it('has not the file of who leads them, nor of who leads the one they stand in for', () => {
    for (const more of [{ leadsActor: true }, { leadsManager: true }])
      expect(maySync(dana, { ...sanne, employee: { ...sanne.employee, ...more } })).toBe(false);
  });

  it('has whom the manager typed in, and not whom another did', () => {
    const kinds = ['employee', 'absence-case', 'agreement'] as const;
    const seen = (employee: Subject['employee']) =>
      kinds.filter((kind) => lentUntil(dana, { kind, authorId: 'otto', employee }) !== undefined);
    expect(seen({ managerId: 'eva', provisionalFor: 'mark' })).toEqual([...kinds]);
    expect(seen({ managerId: 'mark', provisionalFor: 'otto' })).toEqual([]);
  });
});

describe('what reaches whose devices', () => {
  it('keeps notes with their author', () => {
    expect([mark, eva, hr, admin].map((who) => maySync(who, note))).toEqual([true, false, false, false]);
  });

  it('gives an employee to their manager and HR', () => {
    expect([mark, eva, hr, admin].map((who) => maySync(who, sanne))).toEqual([true, false, true, false]);
    expect([mark, eva, hr].map((who) => mayWrite(who, sanne))).toEqual([false, false, true]);
  });

  it('keeps an employee typed in by hand from other managers', () => {
    expect([mark, eva, hr].map((who) => mayWrite(who, typedIn))).toEqual([true, false, true]);
  });

  it('hands agreements and shared reports over to the next manager, and no notes', () => {
    const next = { managerId: 'eva' };
    const seen = (subject: Subject) =>
      [mark, eva, hr].map((who) => maySync(who, { ...subject, employee: next }));
    expect(seen({ ...note, kind: 'agreement' })).toEqual([true, true, false]);
    expect(seen({ ...note, kind: 'report', sharing: 'report' })).toEqual([true, true, false]);
    expect(seen({ ...note, kind: 'report', sharing: 'status' })).toEqual([true, false, false]);
    expect(seen(note)).toEqual([true, false, false]);
    const report: Subject = { ...note, kind: 'report', sharing: 'report', employee: next };
    expect([mark, eva].map((who) => mayWrite(who, report))).toEqual([true, false]);
  });

  it('gives nobody the file of their own manager, but for HR and what only they themselves write', () => {
    const kinds = ['employee', 'absence-case', 'agreement', 'report', 'conversation'] as const;
    const seen = (who: Actor, authorId: string, employee: Subject['employee']) =>
      kinds.filter((kind) =>
        maySync(who, { kind, authorId, sharing: 'report', employee: { ...employee, leadsActor: true } }),
      );
    expect(seen(mark, 'eva', { managerId: 'mark' })).toEqual([]);
    expect(seen(mark, 'mark', { managerId: 'mark' })).toEqual(['report', 'conversation']);
    expect(seen(mark, 'mark', { provisionalFor: 'mark' })).toEqual(['report', 'conversation']);
    expect(seen(hr, 'eva', { managerId: 'hanna' })).toEqual(['employee', 'absence-case']);
    expect(seen(hr, 'hanna', { managerId: 'mark' })).toEqual([...kinds]);
  });

  it('gives nobody the file about themselves', () => {
    const self: Subject = { ...sanne, employee: { managerId: 'hanna', own: true } };
    expect(maySync(hr, self)).toBe(false);
    expect(
      consoleView(hr, {
        ...note,
        finished: true,
        sharing: 'report',
        employee: { own: true },
      }),
    ).toBe('none');
  });
});

describe('what the console shows', () => {
  it('shows the report only when it is finished and shared', () => {
    const view = (finished: boolean, sharing: 'status' | 'report') =>
      consoleView(hr, { ...note, finished, sharing });
    expect([view(false, 'report'), view(true, 'status'), view(true, 'report')]).toEqual([
      'status',
      'status',
      'report',
    ]);
  });

  it('shows nothing to managers and admins', () => {
    const shared: Subject = { ...note, finished: true, sharing: 'report' };
    expect([mark, eva, admin].map((who) => consoleView(who, shared))).toEqual(['none', 'none', 'none']);
  });
});
