import { describe, expect, test } from 'vitest';
import { OfferMatch } from '../../../extension/app/offer-match.svelte.ts';
import type { OfferWatch } from '../../../extension/app/offer-watch.svelte.ts';
import type { Offer } from '../../../extension/features/home/offer.ts';
import type { ConversationRow } from '../../../extension/store/rows.ts';

const AT_TWO = '2026-11-24T13:00:00.000Z';
const AT_THREE = '2026-11-24T14:00:00.000Z';
const NOOR = { id: 'noor', name: 'Noor', by: 'address' } as const;
const TOM = { id: 'tom', name: 'Tom', by: 'name' } as const;
const PREVENTIVE = { typeId: 'preventive', score: 1, reasons: [] };

const offered = (more: Partial<Offer>): Offer => ({
  key: 'one',
  from: 'calendar',
  title: 'Preventief gesprek Noor',
  start: AT_TWO,
  people: [NOOR],
  guests: [],
  types: [PREVENTIVE],
  ...more,
});

const conversation = (fields: object, updatedAt = Date.now()) =>
  ({
    id: 'c',
    fields: { employeeId: 'noor', typeId: 'preventive', plannedStart: AT_TWO, ...fields },
    updatedAt,
  }) as ConversationRow;

function match(offer: Offer, current: ConversationRow): 'fits' | 'another' | 'neither' {
  const found = new OfferMatch({
    watch: { offer } as OfferWatch,
    current: () => current,
    language: () => 'nl',
    catalogue: () => [],
    choose: () => undefined,
  });
  return found.fits ? 'fits' : found.another ? 'another' : 'neither';
}

const byHand = { plannedStart: undefined };
const neutral = { title: 'Gesprek', types: [] };

describe('the conversation on the screen and the appointment beside it', () => {
  test.each([
    ['its own', {}, conversation({}), 'fits'],
    ['of somebody else', { people: [TOM] }, conversation({}), 'another'],
    ['at another time', { start: AT_THREE }, conversation({}), 'another'],
    ['begun by hand today, of the same type with the same person', {}, conversation(byHand), 'fits'],
    ['begun by hand on another day', {}, conversation(byHand, 0), 'another'],
    ['begun by hand, while nobody knows with whom', { people: [] }, conversation(byHand), 'another'],
    ['of a title that tells no type, its own', neutral, conversation({}), 'fits'],
    ['of such a title, with somebody else', { ...neutral, people: [TOM] }, conversation(byHand), 'another'],
    ['of such a title, at another time', { ...neutral, start: AT_THREE }, conversation({}), 'another'],
    ['of such a title, begun by hand', neutral, conversation(byHand), 'neither'],
    [
      'of a call that tells nothing',
      { title: null, start: undefined, people: [], types: [] },
      conversation({}),
      'neither',
    ],
  ] as const)('%s', (_, more, current, expected) => {
    expect(match(offered(more as Partial<Offer>), current)).toBe(expected);
  });
});
