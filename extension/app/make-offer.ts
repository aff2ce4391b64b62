import { caseDay } from '../../shared/domain/absence/index.ts';
import { localDay } from '../../shared/domain/follow-up/days.ts';
import type { CalendarEvent } from '../../shared/recognition/event.ts';
import type { matchPeople } from '../../shared/recognition/people.ts';
import type { suggest, worthOffering } from '../../shared/recognition/suggest.ts';
import { nameFromAddress } from '../features/home/people.ts';
import type { Offer, OfferedType } from '../features/home/offer.ts';
import type { TabContext } from '../recognition/context.ts';
import { openCase } from '../store/absence-cases.ts';
import type { DeviceDatabase } from '../store/database.ts';
import { seriesOf } from '../recognition/series.ts';
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
  const { kind, phase, elsewhere, event, brokenSite } = context;
  if (brokenSite || phase === 'ended' || (kind === 'call' && phase === 'none' && !event && !elsewhere))
    return;
  if (!event) {
    return kind === 'call'
      ? { key: `call:${context.tabId}`, kind, title: null, people: [], guests: [], types: [] }
      : undefined;
  }
  const me = (await getSetting(db, 'me'))?.email.toLowerCase();
  const guests = [...new Set(event.attendees.map((address) => address.toLowerCase()))].filter(
    (address) => address !== me && (me || address !== event.organizer?.toLowerCase()),
  );
  const people = await match(db, rules, { title: event.title, attendees: guests });
  const only = people.length === 1 ? people[0] : undefined;
  const day = only && (await dayOfCase(db, only.id, event, now));
  const input = {
    title: event.title,
    attendees: event.attendees,
    durationMinutes: minutes(event),
    allDay: event.allDay,
    employee: only && (only.by === 'name' ? only.name : true),
    caseDay: day,
  };
  const suggested = rules.suggest(input).map(({ conversationTypeId, variantId, score, reasons }) => ({
    typeId: conversationTypeId,
    score,
    reasons,
    ...(variantId && { variantId }),
  }));
  const series = event.eventId ? `series:${seriesOf(event.eventId)}` : undefined;
  const person = only ? `person:${only.id}` : undefined;
  const remembered = await rememberedFor(db, series, suggested.length === 0 ? person : undefined);
  const types = withRemembered(suggested, remembered);
  const choiceKeys = [series, person].filter((key) => key !== undefined);
  if (types.length === 0 && !rules.worthOffering(input)) return;
  const start = !event.allDay && event.start ? event.start : undefined;
  const best = types[0];
  const existing =
    best && only && start
      ? await findConversation(db, { employeeId: only.id, typeId: best.typeId, plannedStart: start })
      : undefined;
  return {
    key: [event.eventId ?? '', event.title, event.start ?? '', ...guests].join('\n'),
    kind,
    title: event.title,
    ...(start && { start }),
    ...(start && event.end && { end: event.end }),
    people,
    guests: people.length === 0 ? guests.map((email) => ({ name: nameFromAddress(email), email })) : [],
    types,
    ...(existing && { existing: { id: existing.id, status: existing.fields.status } }),
    ...(choiceKeys.length && { choiceKeys }),
  };
}

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

type Remembered = { typeId: string; by: 'series' | 'person' };

/** A choice for the same series counts always; one for the same employee where the title tells nothing. */
async function rememberedFor(
  db: DeviceDatabase,
  series: string | undefined,
  person: string | undefined,
): Promise<Remembered | undefined> {
  for (const [by, key] of [['series', series] as const, ['person', person] as const]) {
    const typeId = key && (await getSetting(db, `choice:${key}`));
    if (typeId) return { typeId, by };
  }
  return undefined;
}

/** What the user chose before comes first, but never hides what we would say. */
function withRemembered(types: OfferedType[], remembered: Remembered | undefined): OfferedType[] {
  if (!remembered) return types;
  const { typeId, by } = remembered;
  const known = types.find((type) => type.typeId === typeId) ?? { typeId, score: 1, reasons: [] };
  return [{ ...known, remembered: by }, ...types.filter((type) => type.typeId !== typeId)];
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
