import { describe, expect, test } from 'vitest';
import tryGuard from '../try/guard.ts';
import tryMilestones from '../try/milestones.ts';
import tryInvite from '../try/read-invite.ts';
import tryPage from '../try/read-page.ts';
import tryUrl from '../try/recognise-url.ts';
import trySuggestion from '../try/suggest.ts';

test('a line of dates gives its steps', () => {
  expect(tryMilestones({ spells: [['2026-01-05', null]], safetyNet: true })).toMatchObject({
    effectiveFirstDay: '2026-01-05',
    steps: expect.arrayContaining([expect.objectContaining({ id: 'safety-net-report', due: '2026-01-08' })]),
  });
});

describe.each<[string, (line: unknown) => unknown, (readonly [says: string, line: unknown])[]]>([
  [
    'milestones',
    tryMilestones,
    [
      ['give spells and', null],
      ['spells: give a list of spells', {}],
      ['spells.0: use [first sick day', { spells: [['2026-01-05']] }],
      ['spells.0.1: write a date', { spells: [['2026-01-05', 7]] }],
      ['Spell 1: write dates that exist', { spells: [['2026-02-30', null]] }],
      ['safetyNet: use true or false', { spells: [['2026-01-05', null]], safetyNet: 'yes' }],
      ['nothing else', { spells: [['2026-01-05', null]], partialfrom: '2026-01-06' }],
    ],
  ],
  [
    'guard',
    tryGuard,
    [
      ['give text', []],
      ['text: write the text', {}],
      ['lang: use nl or en', { text: 'Rooster.', lang: 'de' }],
    ],
  ],
  [
    'suggest',
    trySuggestion,
    [
      ['give title, attendees', 'Verzuimgesprek'],
      ['title: write the title', { title: null }],
      ['attendees: write how many', { title: 'Verzuimgesprek', attendees: '2' }],
      ['durationMinutes: write how many', { title: 'Verzuimgesprek', attendees: 2 }],
      ['employee: write the name', { title: '', attendees: 2, durationMinutes: 30, employee: 7 }],
    ],
  ],
  [
    'read-invite',
    tryInvite,
    [
      ['give ics', 1],
      ['ics: give ics', {}],
    ],
  ],
  [
    'recognise-url',
    tryUrl,
    [
      ['give url', null],
      ['url: give url', { url: 1 }],
    ],
  ],
  [
    'read-page',
    tryPage,
    [
      ['give url and html', null],
      ['html: give the page', { url: 'https://meet.google.com/' }],
    ],
  ],
])('a bad line of %s', (_, rule, lines) => {
  test.each(lines)('says "%s"', (says, line) => {
    expect(rule(line)).toEqual({ error: expect.stringContaining(says) });
  });
});
