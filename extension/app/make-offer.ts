import { caseDay } from '../../shared/domain/absence/spells.ts';
import { localDay } from '../../shared/domain/follow-up/days.ts';
import type { CalendarEvent } from '../../shared/recognition/event.ts';
import type { matchPeople } from '../../shared/recognition/people/match-people.ts';
import type { suggest, Suggestion, worthOffering } from '../../shared/recognition/suggest.ts';
import { nextMoment } from '../features/follow-up/planned.ts';
import { nameFromAddress } from '../features/home/people.ts';
import type { Offer, OfferedType } from '../features/home/offer.ts';
import type { TabContext } from '../recognition/context.ts';
import { openCase } from '../store/absence-cases.ts';
import type { DeviceDatabase } from '../store/database.ts';
import { isOneOfSeries, seriesOf } from '../recognition/series.ts';
import { ownAddresses } from '../store/own-addresses.ts';
import { getSetting } from '../store/settings.ts';
import { findConversation } from './starting.ts';

/** The rules of recognition, which the panel loads when a page first asks for them. */
export interface Rules {
  suggest: typeof suggest;
  worthOffering: typeof worthOffering;
  matchPeople: typeof matchPeople;
}

/**
 * What to offer beside a page, or nothing. Nothing is offered for an appointment that fits no conversation, for
 * a page that changed, and after a call.
 */
export async function makeOffer(
  db: DeviceDatabase,
  rules: Rules,
  context: TabContext,
  now = new Date(),
): Promise<Offer | undefined> {
  const { kind, phase, elsewhere, event, brokenSite, siteId, byHand } = context;
  if (brokenSite || phase === 'ended' || (kind === 'call' && phase === 'none' && !event && !elsewhere))
    return;
  if (!event) {
    return kind === 'call'
      ? { key: `call:${context.tabId}`, from: kind, title: null, people: [], guests: [], types: [] }
      : undefined;
  }
  const own = await ownAddresses(db);
  const guests = [...new Set(event.attendees.map((address) => address.toLowerCase()))].filter(
    (address) => !own.has(address) && (own.size > 0 || address !== event.organizer?.toLowerCase()),
  );
  const people = await match(db, rules, { title: event.title, attendees: guests });
  const only = people.length === 1 ? people[0] : undefined;
  const day = only && (await dayOfCase(db, only.id, event, now));
  const series = event.eventId ? `series:${seriesOf(event.eventId)}` : undefined;
  const person = only ? `person:${only.id}` : undefined;
  const input = {
    title: event.title,
    attendees: alone(event, kind, siteId) ? 2 : event.attendees,
    durationMinutes: minutes(event),
    allDay: event.allDay,
    employee: only && (only.by === 'name' ? only.name : true),
    caseDay: day,
    recurring: event.eventId !== null && isOneOfSeries(event.eventId),
    planned: only && (await plannedFor(db, only.id, event)),
    earlier: {
      series: series && (await getSetting(db, `choice:${series}`)),
      person: person && (await getSetting(db, `choice:${person}`)),
    },
  };
  const types = rules.suggest(input).map(toOfferedType);
  if (types.length === 0 && !rules.worthOffering(input)) return;
  const start = !event.allDay && event.start ? event.start : undefined;
  const best = types[0];
  const existing =
    best && only && start
      ? await findConversation(db, { employeeId: only.id, typeId: best.typeId, plannedStart: start })
      : undefined;
  return {
    key: [event.eventId ?? '', event.title, event.start ?? '', ...guests].join('\n'),
    from: byHand ?? kind,
    title: event.title,
    ...(start && { start }),
    ...(start && event.end && { end: event.end }),
    people,
    guests: people.length === 0 ? namedFirst(guests, event.title, rules) : [],
    types,
    ...(existing && { existing: { id: existing.id, status: existing.fields.status } }),
    choiceKeys: series ? [series] : [],
  };
}

/** Who is in a call is not known, and an invitation seldom names who brings it in: there is at least one other. */
const alone = ({ attendees, organizer }: CalendarEvent, kind: TabContext['kind'], siteId: string) =>
  kind === 'call'
    ? attendees.length === 0
    : (siteId === 'pasted' || siteId === 'file') && attendees.length === 1 && organizer === null;

async function match(
  db: DeviceDatabase,
  { matchPeople }: Rules,
  event: { title: string; attendees: string[] },
) {
  const employees = await db.employees.toArray();
  const persons = employees.map(({ id, fields }) => ({
    id,
    name: fields.name,
    emails: fields.email ? [fields.email.toLowerCase()] : [],
  }));
  return matchPeople(event, persons).map(({ id, by }) => ({
    id,
    by,
    name: persons.find((person) => person.id === id)?.name ?? '',
  }));
}

/** Whom the title names, then the others: one of them is whose calendar it is. */
function namedFirst(addresses: string[], title: string, { matchPeople }: Rules) {
  const guests = addresses.map((email) => ({ name: nameFromAddress(email), email }));
  const persons = guests.map(({ name, email }) => ({ id: email, name, emails: [] }));
  const named = new Set(matchPeople({ title, attendees: [] }, persons).map(({ id }) => id));
  return guests.sort((a, b) => Number(named.has(b.email)) - Number(named.has(a.email)));
}

/** The card says of a choice itself why it comes first. */
function toOfferedType({ conversationTypeId, variantId, score, reasons }: Suggestion): OfferedType {
  const ids = reasons.map(({ id }) => id);
  const remembered = ids.includes('earlierSeries')
    ? 'series'
    : ids.includes('earlierPerson')
      ? 'person'
      : undefined;
  return {
    typeId: conversationTypeId,
    score,
    reasons: reasons.filter(({ id }) => id !== 'earlierSeries' && id !== 'earlierPerson'),
    ...(variantId && { variantId }),
    ...(remembered && { remembered }),
  };
}

/** What the last conversation with someone planned for the day of this appointment. */
async function plannedFor(
  db: DeviceDatabase,
  employeeId: string,
  event: CalendarEvent,
): Promise<string | undefined> {
  if (!event.start || event.allDay) return undefined;
  const on = localDay(new Date(event.start));
  const rows = await db.conversations.where('fields.employeeId').equals(employeeId).sortBy('updatedAt');
  const planned = rows.toReversed().find(({ fields }) => {
    const next = nextMoment(fields);
    return fields.nextTypeId && next && localDay(new Date(next)) === on;
  });
  return planned?.fields.nextTypeId ?? undefined;
}

function minutes({ start, end, allDay }: CalendarEvent): number {
  return start && end && !allDay ? Math.max(0, (Date.parse(end) - Date.parse(start)) / 60_000) : 0;
}

async function dayOfCase(
  db: DeviceDatabase,
  employeeId: string,
  event: CalendarEvent,
  now: Date,
): Promise<number | undefined> {
  const found = await openCase(db, employeeId);
  if (!found) return;
  try {
    return caseDay(found.fields.spells, localDay(event.start ? new Date(event.start) : now));
  } catch {
    // Dates that contradict each other are mended elsewhere; here they tell nothing.
    return;
  }
}
