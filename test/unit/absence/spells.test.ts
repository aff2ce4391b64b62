import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '../../../shared/domain/absence/calendar.ts';
import {
  AbsenceDatesError,
  caseDay,
  caseWeek,
  effectiveFirstDay,
  gapDays,
  linkedSpells,
} from '../../../shared/domain/absence/spells.ts';
import type { Spell } from '../../../shared/domain/absence/spells.ts';

interface Vector {
  says: string;
  spells: Spell[];
  gaps: number[];
  linked: boolean;
  firstDay: string;
}

const vectors: Vector[] = [
  {
    says: 'three weeks of interruption are added up',
    spells: [
      ['2022-01-03', '2022-07-03'],
      ['2022-07-25', null],
    ],
    gaps: [21],
    linked: true,
    firstDay: '2022-01-24',
  },
  {
    says: '28 sick days and 26 of interruption',
    spells: [
      ['2026-03-02', '2026-03-29'],
      ['2026-04-25', null],
    ],
    gaps: [26],
    linked: true,
    firstDay: '2026-03-28',
  },
  {
    says: '27 days of interruption still link',
    spells: [
      ['2026-03-02', '2026-03-29'],
      ['2026-04-26', null],
    ],
    gaps: [27],
    linked: true,
    firstDay: '2026-03-29',
  },
  {
    says: 'exactly four weeks start a new period',
    spells: [
      ['2026-03-02', '2026-03-29'],
      ['2026-04-27', null],
    ],
    gaps: [28],
    linked: false,
    firstDay: '2026-04-27',
  },
  {
    says: 'several short interruptions keep the chain alive',
    spells: [
      ['2026-03-02', '2026-03-08'],
      ['2026-03-20', '2026-03-24'],
      ['2026-04-10', null],
    ],
    gaps: [11, 16],
    linked: true,
    firstDay: '2026-03-29',
  },
  {
    says: 'one spell counts from its own first day',
    spells: [['2026-01-05', null]],
    gaps: [],
    linked: true,
    firstDay: '2026-01-05',
  },
  {
    says: 'sick again the day after: no interruption',
    spells: [
      ['2026-03-02', '2026-03-08'],
      ['2026-03-09', null],
    ],
    gaps: [0],
    linked: true,
    firstDay: '2026-03-02',
  },
];

test.each(vectors)('$says', ({ spells, gaps, linked, firstDay }) => {
  const pairs = spells.slice(1).map(([from], index) => gapDays(spells[index]?.[1] ?? '', from));
  expect(pairs).toEqual(gaps);
  expect(linkedSpells(spells)).toEqual(linked ? spells : spells.slice(-1));
  expect(effectiveFirstDay(spells)).toBe(firstDay);
});

test('a long interruption cuts off all that came before it', () => {
  const spells: Spell[] = [
    ['2025-01-06', '2025-01-10'],
    ['2026-03-02', '2026-03-08'],
    ['2026-03-20', null],
  ];
  expect(linkedSpells(spells)).toEqual(spells.slice(1));
  expect(effectiveFirstDay(spells)).toBe('2026-03-13');
});

test.each<[string, Spell[]]>([
  ['Give at least one spell', []],
  ['Spell 1: write dates that exist', [['2026-02-30', null]]],
  ['Spell 1: write dates that exist', [['2026-03-02', '3 March']]],
  ['Spell 1 ends before it starts', [['2026-03-02', '2026-03-01']]],
  [
    'Spell 1 has no end but another follows',
    [
      ['2026-03-02', null],
      ['2026-04-01', null],
    ],
  ],
  [
    'Spell 2 starts before spell 1 is over',
    [
      ['2026-03-02', '2026-03-10'],
      ['2026-03-10', null],
    ],
  ],
  [
    'Spell 2 starts before spell 1 is over',
    [
      ['2026-03-02', '2026-03-10'],
      ['2026-01-05', '2026-01-09'],
    ],
  ],
  [
    'Spell 2: write dates that exist',
    [
      ['2026-03-02', '2026-03-10'],
      ['2026-04-31', null],
    ],
  ],
])('"%s" is refused', (message, spells) => {
  expect(() => effectiveFirstDay(spells)).toThrow(AbsenceDatesError);
  expect(() => effectiveFirstDay(spells)).toThrow(message);
});

test('errors repeat no dates: they are health data', () => {
  expect(() => effectiveFirstDay([['2026-03-17', '2026-03-01']])).not.toThrow(/03-17|03-01/);
});

const SPELLS: Spell[] = [
  ['2026-03-02', '2026-03-08'],
  ['2026-03-20', '2026-03-24'],
  ['2026-04-10', null],
];

test.each([
  ['2026-03-01', undefined, undefined],
  ['2026-03-02', 1, 1],
  ['2026-03-08', 7, 1],
  ['2026-03-09', undefined, undefined],
  ['2026-03-20', 8, 2],
  ['2026-03-24', 12, 2],
  ['2026-04-10', 13, 2],
  ['2026-04-12', 15, 3],
])('on %s it is day %s, week %s', (today, day, week) => {
  expect(caseDay(SPELLS, today)).toBe(day);
  expect(caseWeek(SPELLS, today)).toBe(week);
});

/** Spells with their lengths and the interruptions between them. */
const chains = fc.array(
  fc.record({ gap: fc.integer({ min: 0, max: 60 }), days: fc.integer({ min: 1, max: 90 }) }),
  {
    minLength: 1,
    maxLength: 8,
  },
);

test('the effective first day leaves exactly the sick days since the last four weeks of work', () => {
  fc.assert(
    fc.property(chains, (chain) => {
      const spells: Spell[] = [];
      let free = '2026-01-05';
      let sickDays = 0;
      for (const { gap, days } of chain) {
        const from = addDays(free, gap);
        free = addDays(from, days);
        if (gap >= 28) sickDays = 0;
        sickDays += days;
        spells.push([from, addDays(free, -1)]);
      }
      const today = addDays(free, -1);
      expect(daysBetween(effectiveFirstDay(spells), today) + 1).toBe(sickDays);
      expect(caseDay(spells, today)).toBe(sickDays);
    }),
  );
});
