import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../shared/domain/absence/index.ts';
import { checkInsDue, QUARTER, type Contact } from '../../../shared/domain/follow-up/due.ts';

const TODAY = '2026-11-24';
const ago = (days: number) => addDays(TODAY, -days);
const due = (contact: Omit<Contact, 'employeeId'>) =>
  checkInsDue([{ employeeId: 'a', ...contact }], TODAY)[0];

describe('whose check-in is due', () => {
  test.each<[string, Omit<Contact, 'employeeId'>, string | undefined]>([
    ['nobody ever spoke to', {}, 'never'],
    ['a quarter ago', { lastCheckIn: ago(QUARTER), lastHeld: ago(QUARTER) }, 'check-in'],
    [
      'a day less than a quarter ago',
      { lastCheckIn: ago(QUARTER - 1), lastHeld: ago(QUARTER - 1) },
      undefined,
    ],
    ['spoken to lately, but of another thing', { lastCheckIn: ago(200), lastHeld: ago(3) }, 'check-in'],
    ['no check-in yet, another conversation lately', { lastHeld: ago(10) }, undefined],
    ['something is planned', { lastCheckIn: ago(200), lastHeld: ago(200), planned: true }, undefined],
    ['never, but planned', { planned: true }, undefined],
    ['absent: the rhythm of absence applies', { absent: true }, undefined],
    ['marked for today', { lastCheckIn: ago(10), lastHeld: ago(10), marked: TODAY }, 'marked'],
    ['marked for later', { lastCheckIn: ago(200), lastHeld: ago(200), marked: addDays(TODAY, 1) }, undefined],
    ['marked, and spoken to since', { lastCheckIn: ago(2), lastHeld: ago(2), marked: ago(5) }, undefined],
    ['snoozed until tomorrow', { snoozedUntil: addDays(TODAY, 1) }, undefined],
    ['snoozed until today', { snoozedUntil: TODAY }, 'never'],
  ])('%s', (_name, contact, kind) => {
    expect(due(contact)?.kind).toBe(kind);
  });

  test('what the manager marked comes first, then the longest ago', () => {
    const contacts: Contact[] = [
      { employeeId: 'never' },
      { employeeId: 'recent', lastCheckIn: ago(95), lastHeld: ago(95) },
      { employeeId: 'long', lastCheckIn: ago(400), lastHeld: ago(400) },
      { employeeId: 'marked', lastCheckIn: ago(5), lastHeld: ago(5), marked: ago(1) },
    ];
    expect(checkInsDue(contacts, TODAY).map(({ employeeId }) => employeeId)).toEqual([
      'marked',
      'long',
      'recent',
      'never',
    ]);
  });

  test('nobody is named twice, and nobody who is absent or snoozed', () => {
    const day = fc.integer({ min: 0, max: 500 }).map(ago);
    const contact = fc.record({
      employeeId: fc.uuid(),
      lastCheckIn: fc.option(day, { nil: undefined }),
      lastHeld: fc.option(day, { nil: undefined }),
      planned: fc.boolean(),
      absent: fc.boolean(),
      marked: fc.option(day, { nil: undefined }),
      snoozedUntil: fc.option(fc.integer({ min: -10, max: 10 }).map(ago), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(contact, { selector: ({ employeeId }) => employeeId }), (contacts) => {
        const found = checkInsDue(contacts, TODAY).map(({ employeeId }) => employeeId);
        expect(new Set(found).size).toBe(found.length);
        for (const { employeeId, absent, snoozedUntil } of contacts) {
          if (absent || (snoozedUntil ?? '') > TODAY) expect(found).not.toContain(employeeId);
        }
      }),
    );
  });
});
