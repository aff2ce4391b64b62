import type { ConversationType } from '../../shared/domain/conversation-type.ts';
import type { Fields } from '../../shared/domain/documents.ts';
import { reportIdOf } from '../../shared/domain/ids.ts';
import { buildReport } from '../../shared/domain/report.ts';
import { keepCase } from './absence-cases.ts';
import { nextAppointment } from './conversations.ts';
import type { DeviceDatabase } from './database.ts';
import { lookedBackOn } from './looked-back.ts';
import { createDocument, resolveSiblings, writeFields } from './write.ts';

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
  const { entries: earlier } = await lookedBackOn(db, conversationId);
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
        earlier,
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
