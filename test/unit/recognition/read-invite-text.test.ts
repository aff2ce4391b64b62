import { expect, test } from 'vitest';
import { readInviteText } from '../../../extension/app/read-invite-text.ts';

const titleOf = (text: string) => readInviteText(text)?.title;

test.each([
  ['Gesprek, sara@voorbeeld.test, 10:00 - 10:45', 'Gesprek'],
  ['Terugkeergesprek Ilias, ilias.bakker@voorbeeld.test, 10.00 tot 10.45', 'Terugkeergesprek Ilias'],
  ['Overleg, deel 2 | noor@voorbeeld.test', 'Overleg, deel 2'],
  ['Onderwerp: Gesprek Noor; noor@voorbeeld.test\nWaar: kamer 3', 'Gesprek Noor'],
  ['noor@voorbeeld.test\nGesprek met Noor', 'Gesprek met Noor'],
  // Nothing else is there.
  ['noor@voorbeeld.test', 'noor@voorbeeld.test'],
])('the title of “%s” is what is neither who nor when', (text, title) => {
  expect(titleOf(text)).toBe(title);
});

test('guests and times are read from the same line, and text without a word is no invitation', () => {
  const now = new Date(2026, 10, 28, 9);
  expect(readInviteText('Gesprek, Sara@voorbeeld.test, 10:00 - 10:45', now)).toMatchObject({
    attendees: ['sara@voorbeeld.test'],
    start: new Date(2026, 10, 28, 10).toISOString(),
    end: new Date(2026, 10, 28, 10, 45).toISOString(),
  });
  expect(readInviteText('0612 345 678')).toBeUndefined();
});
