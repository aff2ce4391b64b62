import type { ConversationType } from '../../shared/domain/conversation-type.ts';
import type { Fields } from '../../shared/domain/documents.ts';
import { reportIdOf } from '../../shared/domain/ids.ts';
import { buildReport } from '../../shared/domain/report.ts';
import { forgetBeside } from './beside.ts';
import type { DeviceDatabase } from './database.ts';
import { keepCase } from './absence-cases.ts';
import type { ConversationRow } from './rows.ts';
import { createDocument, removeDocument, resolveSiblings, writeFields } from './write.ts';

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

export type Finish = {
  conversationId: string;
  type: ConversationType;
  /** `2026-11-22` */
  heldOn: string;
  /** Why it is finished although something was missing. */
  reason?: string;
  now?: Date;
};

/**
 * Finishes a conversation: status, frozen report and, after a sick report, the absence case, in one transaction.
 * Finishing once more renews the report.
 */
export async function finishConversation(db: DeviceDatabase, finish: Finish): Promise<void> {
  const { conversationId, type, heldOn, reason, now = new Date() } = finish;
  await db.transaction(
    'rw',
    [db.conversations, db.employees, db.agreements, db.reports, db.absenceCases, db.outbox],
    async () => {
      const conversation = await db.conversations.get(conversationId);
      if (!conversation) throw new Error('This conversation is no longer on this device.');
      const employee = await db.employees.get(conversation.fields.employeeId);
      const agreements = await db.agreements
        .where('fields.conversationId')
        .equals(conversationId)
        .sortBy('id');
      const nextOn = nextAppointment(conversation);
      await writeFields(db, 'conversation', conversationId, {
        status: 'finished',
        heldOn,
        nextOn,
        finishReason: reason ?? null,
        finishes: [...(conversation.fields.finishes ?? []), now.toISOString()],
      });
      const existing = await db.reports.where('fields.conversationId').equals(conversationId).first();
      const content = buildReport({
        type,
        employeeName: employee?.fields.name ?? '',
        fields: { ...conversation.fields, heldOn, nextOn },
        agreements: agreements.map(({ fields }) => fields),
      });
      await createDocument(
        db,
        'report',
        {
          conversationId,
          employeeId: conversation.fields.employeeId,
          typeId: type.id,
          typeVersion: type.version,
          sharing: conversation.fields.sharing,
          heldOn,
          finishedAt: now.toISOString(),
          content,
        },
        existing?.id ?? reportIdOf(conversationId),
      );
      await settleReport(db, conversationId);
      await keepCase(db, conversation);
    },
  );
}

/** Who finishes again has seen every version of the notes: what it says now is the report, and no other version. */
async function settleReport(db: DeviceDatabase, conversationId: string): Promise<void> {
  const report = await db.reports.where('fields.conversationId').equals(conversationId).first();
  if (!report) return;
  for (const name of Object.keys(report.siblings)) {
    const value = (report.fields as unknown as Fields)[name];
    if (value !== undefined) await resolveSiblings(db, 'report', report.id, name, value);
  }
}

/** The next appointment as filled in; every template that has one calls it `nextDate`. */
export function nextAppointment(conversation: ConversationRow): string | null {
  const answer = conversation.fields['answers.nextDate'] ?? conversation.fields.nextOn;
  return typeof answer === 'string' && answer !== '' ? answer : null;
}
