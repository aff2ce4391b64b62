import { expect, test } from 'vitest';
import { readInviteText } from '../../../extension/recognition/read-invite-text.ts';

const titleOf = (text: string) => readInviteText(text)?.title;

test.each([
  ['Gesprek, sara@voorbeeld.test, 10:00 - 10:45', 'Gesprek'],
  ['Terugkeergesprek Ilias, ilias.bakker@voorbeeld.test, 10.00 tot 10.45', 'Terugkeergesprek Ilias'],
  ['Overleg, deel 2 | noor@voorbeeld.test', 'Overleg, deel 2'],
  ['Uitnodiging: Gesprek Noor @ di 24 nov. 2026 14:00 - 14:45 (CET) (noor@voorbeeld.test)', 'Gesprek Noor'],
  ['Van: Jan <jan@voorbeeld.test>\nAan: noor@voorbeeld.test\nGesprek Noor', 'Gesprek Noor'],
  ['dinsdag 24 november 2026 14:00 - 14:45\nGesprek Noor', 'Gesprek Noor'],
  ['Onderwerp: Doorst: Gesprek Noor', 'Gesprek Noor'],
  ['Hi there,\nYou are invited to a meeting.\nTopic: Progress Noor', 'Progress Noor'],
  ['Gesprek Noor — 14:00–14:45 uur', 'Gesprek Noor'],
  ['Onderwerp: Gesprek Noor; noor@voorbeeld.test\nWaar: kamer 3', 'Gesprek Noor'],
  ['noor@voorbeeld.test\nGesprek met Noor', 'Gesprek met Noor'],
  // Nothing else is there.
  ['noor@voorbeeld.test', 'noor@voorbeeld.test'],
])('the title of “%s” is what is neither who nor when', (text, title) => {
  expect(titleOf(text)).toBe(title);
});

/** A moment of November 2026 on this device's clock. */
const at = (day: number, hour: number, minute = 0) =>
  new Date(2026, 10, day, hour, minute).toISOString().replace('.000Z', 'Z');

test('guests and times are read from the same line, and text without a word is no invitation', () => {
  const now = new Date(2026, 10, 28, 9);
  expect(readInviteText('Gesprek, Sara@voorbeeld.test, 10:00 - 10:45', now)).toMatchObject({
    attendees: ['sara@voorbeeld.test'],
    start: at(28, 10),
    end: at(28, 10, 45),
  });
  expect(readInviteText('0612 345 678')).toBeUndefined();
});

const IN_NOVEMBER = { start: at(24, 14), end: at(24, 14, 45) };

test.each([
  ['Outlook', 'Verzonden: maandag 23 november 2026 09:12\nWanneer: dinsdag 24 november 2026 14:00-14:45.'],
  ['Outlook in English', 'When: Tuesday, November 24, 2026 2:00 PM-2:45 PM.\nWhere: Room 3'],
  ['Google', 'dinsdag 24 nov. 2026 ⋅ 14:00 – 14:45\nGoogle Meet-gegevens'],
  ['Google in English', 'Tuesday, November 24 · 2:00 – 2:45pm'],
  [
    'the subject of a mail of Google',
    'Uitnodiging: Gesprek @ di 24 nov. 2026 14:00 - 14:45 (jan@voorbeeld.test)',
  ],
  ['a line for each', 'Datum: 24-11-2026\nTijd: 14.00 tot 14.45 uur'],
  ['beginning and end', 'Begin: di 24-11-2026 14:00\nEinde: di 24-11-2026 14:45'],
  ['the title beside it', 'Terugkeergesprek Ilias, di 24 nov 14:00 - 14:45'],
])('the day that is named counts, not today: %s', (_name, text) => {
  expect(readInviteText(`Gesprek Noor\n${text}`, new Date(2026, 10, 20, 9))).toMatchObject(IN_NOVEMBER);
});

test('a zone that a line names is where the clocks are', () => {
  const text = 'Progress Noor\nTuesday, November 24 · 2:00 – 2:45pm\nTime zone: America/New_York';
  const read = readInviteText(text, new Date(2026, 10, 20, 9));
  expect(read).toMatchObject({ start: '2026-11-24T19:00:00Z', end: '2026-11-24T19:45:00Z' });
});

test.each([
  ['a weekday that is not that day', 'woensdag 24 november 2026 14:00 - 14:45'],
  ['a date that may be two', '12/1/2026 2:00 PM - 2:45 PM'],
  ['a day by another name', 'Zullen we morgen om 14:00 - 14:45 praten?'],
  ['a series', 'Wanneer: Wordt elke dinsdag herhaald met ingang van 1-12-2026 van 14:00 tot 14:45'],
  [
    'clocks of elsewhere',
    'When: Tuesday, November 24, 2026 2:00 PM-2:45 PM (UTC-05:00) Eastern Time (US & Canada).',
  ],
  ['clocks of elsewhere, in short', 'Tuesday 24 November 2026 2:00 PM - 2:45 PM, EST'],
  ['a zone that nobody knows', 'dinsdag 24 november 14:00 - 14:45\nTijdzone: Nergens/Hier'],
  ['a day alone', 'dinsdag 24 november 2026'],
])('no time rather than a wrong one: %s', (_name, text) => {
  const nothing = { start: null, end: null, allDay: false };
  expect(readInviteText(`Gesprek Noor\n${text}`, new Date(2026, 10, 20, 9))).toMatchObject(nothing);
});

test('the address of the call is found, a look-alike is not', () => {
  const meetingOf = (text: string) => readInviteText(`Gesprek Noor\n${text}`)?.meetingUrl;
  const meet = 'https://meet.google.com/abc-defg-hij';
  expect(meetingOf(`Videogesprek-link: ${meet}`)).toBe(meet);
  expect(meetingOf(`Deelnemen <https://www.google.com/url?q=${encodeURIComponent(meet)}&sa=D>.`)).toBe(meet);
  expect(meetingOf('https://zoom.voorbeeld.test/call/x7k2m9qa')).toBeNull();
});
