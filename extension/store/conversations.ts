import type { ConversationType } from '../../shared/domain/conversation-type.ts';
import type { Fields } from '../../shared/domain/documents.ts';
import { forgetBeside } from './beside.ts';
import type { DeviceDatabase } from './database.ts';
import type { ConversationRow } from './rows.ts';
import { createDocument, removeDocument } from './write.ts';

export type NewConversation = {
  type: Pick<ConversationType, 'id' | 'version' | 'sharing'>;
  employeeId: string;
  variantId?: string;
  /** UTC ISO 8601, from the calendar. */
  plannedStart?: string;
  plannedEnd?: string;
  /** Answers that are known already: `{'answers.date': '2026-11-22'}`. */
  answers?: Fields;
};

/** Starts a conversation as a draft and answers its id. */
export function startConversation(db: DeviceDatabase, input: NewConversation): Promise<string> {
  const { type, employeeId, variantId, plannedStart, plannedEnd, answers } = input;
  return createDocument(db, 'conversation', {
    employeeId,
    typeId: type.id,
    typeVersion: type.version,
    variantId: variantId ?? null,
    status: 'draft',
    sharing: type.sharing,
    plannedStart: plannedStart ?? null,
    plannedEnd: plannedEnd ?? null,
    ticks: [],
    ...answers,
  });
}

/** Removes a draft with what belongs to it. A finished conversation stays: reports and deadlines rest on it. */
export async function discardDraft(db: DeviceDatabase, id: string): Promise<void> {
  await db.transaction(
    'rw',
    [db.conversations, db.agreements, db.preparation, db.outbox, db.removals, db.inFlight, db.settings],
    async () => {
      const conversation = await db.conversations.get(id);
      if (conversation?.fields.status === 'finished')
        throw new Error('A finished conversation cannot be discarded.');
      const agreements = await db.agreements.where('fields.conversationId').equals(id).primaryKeys();
      for (const agreement of agreements) await removeDocument(db, 'agreement', agreement);
      await db.preparation.delete(id);
      for (const one of [id, ...agreements]) await forgetBeside(db, one);
      await removeDocument(db, 'conversation', id);
    },
  );
}

/** The next appointment as filled in; every template that has one calls it `nextDate`. */
export function nextAppointment(conversation: ConversationRow): string | null {
  const answer = conversation.fields['answers.nextDate'] ?? conversation.fields.nextOn;
  return typeof answer === 'string' && answer !== '' ? answer : null;
}
