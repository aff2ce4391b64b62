import { ANSWER, ITEM_NOTE } from '../../shared/domain/documents.ts';
import { isEmpty } from '../../shared/domain/report-field.ts';
import type { Offer, OfferedType, Start } from '../features/home/offer.ts';
import type { DeviceDatabase } from '../store/database.ts';
import { readCatalogue } from '../store/templates.ts';
import { writeFields } from '../store/write.ts';
import { rememberChoice, startOrContinue } from './starting.ts';

/** How far the best suggestion must be ahead to open without asking. */
const CLEAR_LEAD = 0.1;

/** What a click on the pill opens: the best type, when employee and type leave no choice. */
export function clearStart(offer: Offer): Start | undefined {
  const [best, second] = offer.types;
  const [person, other] = offer.people;
  if (!best || !person || other) return;
  if (second && !best.remembered && best.score - second.score < CLEAR_LEAD) return;
  return startOf(offer, best, person);
}

export function startOf(offer: Offer, type: OfferedType, person: { id: string; name: string }): Start {
  return {
    typeId: type.typeId,
    person: { id: person.id, name: person.name },
    ...(type.variantId && { variantId: type.variantId }),
    ...(offer.start && { plannedStart: offer.start }),
    ...(offer.end && { plannedEnd: offer.end }),
  };
}

/** Filled in by itself when a conversation opens. */
const BY_ITSELF = new Set(['date', 'reportedAt']);

/** Whether anything was written, ticked or agreed in a conversation. */
export async function hasContent(db: DeviceDatabase, conversationId: string): Promise<boolean> {
  const [conversation, agreements, preparation] = await Promise.all([
    db.conversations.get(conversationId),
    db.agreements.where('fields.conversationId').equals(conversationId).count(),
    db.preparation.get(conversationId),
  ]);
  if (!conversation) return false;
  if (agreements > 0 || preparation?.points.some(({ text }) => text !== '')) return true;
  if (conversation.fields.ticks?.length) return true;
  return Object.entries(conversation.fields).some(
    ([name, value]) =>
      (name.startsWith(ITEM_NOTE) ||
        (name.startsWith(ANSWER) && !BY_ITSELF.has(name.slice(ANSWER.length)))) &&
      !isEmpty(value),
  );
}

/**
 * The user prefers another type for the appointment: an empty conversation becomes of that type, one with
 * content stays as a draft beside a new one. Answers the id of the conversation to show.
 */
export async function chooseAlternative(
  db: DeviceDatabase,
  conversationId: string,
  start: Start,
): Promise<string> {
  const type = (await readCatalogue(db)).find(({ id }) => id === start.typeId);
  if (!type) throw new Error(`No conversation type "${start.typeId}".`);
  if (await hasContent(db, conversationId)) return startOrContinue(db, start);
  const { person, remember } = start;
  if (remember && person.id) await rememberChoice(db, type.id, [...remember, `person:${person.id}`]);
  await writeFields(db, 'conversation', conversationId, {
    typeId: type.id,
    typeVersion: type.version,
    variantId: start.variantId ?? null,
    sharing: type.sharing,
  });
  return conversationId;
}
