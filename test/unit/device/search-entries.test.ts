import { expect, test } from 'vitest';
import { readSearchEntries } from '../../../extension/features/home/search-entries.ts';
import { hold, testDatabase } from './support.ts';

test('what is searched and shown holds words, no days and moments as they are stored', async () => {
  const db = testDatabase();
  await hold(db, {
    employeeId: 'sanne',
    typeId: 'preventive',
    heldOn: '2026-11-29',
    answers: {
      'answers.workNotes': 'Rooster in 2027-01 ruilen',
      'answers.nextDate': '2027-01-08T10:00:00.000Z',
      'answers.date': '2026-11-29',
      'answers.adjustments': ['Later beginnen', '2027-03-01'],
    },
  });
  const [entry] = await readSearchEntries(db, 'nl');
  expect(entry?.text).toBe('Rooster in 2027-01 ruilen\nLater beginnen');
});
