import { expect, test } from 'vitest';
import { makeOffer } from '../../../extension/app/make-offer.ts';
import { rememberOwnAddress } from '../../../extension/store/own-addresses.ts';
import { putSetting } from '../../../extension/store/settings.ts';
import { forgetChoices } from '../../../extension/store/upcoming.ts';
import type { CalendarEvent } from '../../../shared/recognition/event.ts';
import { matchPeople } from '../../../shared/recognition/people/match-people.ts';
import { suggest, worthOffering } from '../../../shared/recognition/suggest.ts';
import { testDatabase } from './support.ts';

const event = {
  title: 'Preventief gesprek',
  start: '2026-11-24T13:00:00Z',
  end: '2026-11-24T13:45:00Z',
  allDay: false,
  attendees: ['Leiding@voorbeeld.test', 'noor@voorbeeld.test'],
  organizer: null,
  meetingUrl: null,
  eventId: null,
};

function guestsOf(db: ReturnType<typeof testDatabase>, title = event.title) {
  return guestsIn(db, { title });
}

async function guestsIn(
  db: ReturnType<typeof testDatabase>,
  more: Partial<CalendarEvent>,
  siteId = 'google-calendar',
) {
  const context = {
    tabId: 1,
    siteId,
    kind: 'calendar' as const,
    phase: 'none' as const,
    event: { ...event, ...more },
  };
  const offer = await makeOffer(db, { suggest, worthOffering, matchPeople }, context);
  return offer?.guests.map(({ email }) => email);
}

test('a guest of whom the user said “that is me” is not offered again, until that is forgotten', async () => {
  const db = testDatabase();
  expect(await guestsOf(db)).toEqual(['leiding@voorbeeld.test', 'noor@voorbeeld.test']);
  await rememberOwnAddress(db, 'Leiding@voorbeeld.test');
  await rememberOwnAddress(db, 'leiding@voorbeeld.test');
  expect(await guestsOf(db)).toEqual(['noor@voorbeeld.test']);
  await forgetChoices(db);
  expect(await guestsOf(db)).toHaveLength(2);
});

test('another address of a connected user is remembered beside that of the account', async () => {
  const db = testDatabase();
  const me = { email: 'Leiding@elders.test' } as Parameters<typeof putSetting<'me'>>[2];
  await putSetting(db, 'me', me);
  expect(await guestsOf(db)).toHaveLength(2);
  await rememberOwnAddress(db, 'leiding@voorbeeld.test');
  expect(await guestsOf(db)).toEqual(['noor@voorbeeld.test']);
});

test('whom the title names comes first', async () => {
  const db = testDatabase();
  const named = ['noor@voorbeeld.test', 'leiding@voorbeeld.test'];
  expect(await guestsOf(db, 'Preventief gesprek Noor')).toEqual(named);
  expect(await guestsOf(db, 'preventief gesprek noor')).toEqual(named);
  // Somebody else's name tells nothing about the order.
  expect(await guestsOf(db, 'Preventief gesprek Tom')).toEqual(named.toReversed());
});

test('a file or text with one address is somebody else’s invitation, unless it says whose', async () => {
  const db = testDatabase();
  const alone = { attendees: ['tom@voorbeeld.test'] };
  for (const siteId of ['file', 'pasted'])
    expect(await guestsIn(db, alone, siteId), siteId).toEqual(alone.attendees);
  expect(await guestsIn(db, { ...alone, organizer: 'tom@voorbeeld.test' }, 'file')).toBeUndefined();
  // A calendar's page shows everybody.
  expect(await guestsIn(db, alone)).toBeUndefined();
});
