import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import { ANSWER } from '../../../shared/domain/documents.ts';
import { whatIsMissing, type Missing } from '../../../shared/domain/finish.ts';
import { localDay } from '../../../shared/domain/follow-up/days.ts';
import { buildReport, saysTheSame } from '../../../shared/domain/report.ts';
import type { Report } from '../../../shared/domain/report-content.ts';
import type { DeviceDatabase } from '../../store/database.ts';
import { lookedBackOn } from '../../store/looked-back.ts';
import { isRestricted } from '../../store/restriction.ts';
import type { ConversationRow, ReportRow } from '../../store/rows.ts';
import { loadType, TypeUnavailable } from '../../store/templates.ts';
import { nextAppointment } from '../../store/conversations.ts';

/** Everything the finish screen shows of a conversation, as it stands now. */
export type Readiness = {
  conversation: ConversationRow;
  type: ConversationType;
  employeeName: string;
  missing: Missing[];
  /** As the employee will see it; of a finished conversation, as it would become. */
  report: Report;
  /** The frozen report of a finished conversation. */
  frozen?: ReportRow;
  /** What was written since is not in the frozen report. */
  changed: boolean;
  openAgreements: number;
  heldOn: string;
  /** The employee's data may only be kept: nothing goes out now. */
  restricted: boolean;
};

export type NotReady = 'gone' | 'unknown-type';

export async function readReadiness(db: DeviceDatabase, id: string): Promise<Readiness | NotReady> {
  const conversation = await db.conversations.get(id);
  if (!conversation) return 'gone';
  const { fields } = conversation;
  const [employee, agreements, frozen, held, restricted] = await Promise.all([
    db.employees.get(fields.employeeId),
    db.agreements.where('fields.conversationId').equals(id).sortBy('id'),
    db.reports.where('fields.conversationId').equals(id).first(),
    db.outbox.filter(({ guard }) => guard === 'held').toArray(),
    isRestricted(db, fields.employeeId),
  ]);
  const { entries: earlier, rows: repeated } = await lookedBackOn(db, id);
  // Last: what is not the database's ends the transaction in which a live query reads.
  const type = await loadType(db, fields).catch((error: unknown) => {
    if (!(error instanceof TypeUnavailable)) throw error;
  });
  if (!type) return 'unknown-type';
  const employeeName = employee?.fields.name ?? '';
  const heldOn = dayHeld(conversation);
  const report = buildReport({
    type,
    employeeName,
    fields: { ...fields, heldOn, nextOn: nextAppointment(conversation) },
    agreements: agreements.map((row) => row.fields),
    earlier,
  });
  const told = new Map(report.earlier?.agreements.map((entry) => [entry.id, entry.reason]));
  return {
    conversation,
    type,
    employeeName,
    missing: whatIsMissing({
      type,
      fields,
      agreements: agreements.map((row) => ({ id: row.id, ...row.fields })),
      earlier: repeated
        .filter((row) => told.has(row.id))
        .map((row) => ({ id: row.id, ...row.fields, reason: told.get(row.id) ?? null })),
      siblings: withSeveral(conversation.siblings),
      agreementSiblings: [...agreements, ...repeated]
        .filter((row) => withSeveral(row.siblings).length > 0)
        .map((row) => row.id),
      flagged: held.filter((entry) => entry.id === id).map(({ name }) => name),
      // Of a reason only where the report tells it.
      agreementsFlagged: held
        .filter(({ kind, name, id: of }) => kind === 'agreement' && (name !== 'reason' || told.get(of)))
        .map((entry) => entry.id),
    }),
    report,
    ...(frozen && { frozen }),
    changed: !!frozen && !saysTheSame(frozen.fields.content, report),
    openAgreements: agreements.filter((row) => row.fields.status === 'open' && row.fields.what.trim()).length,
    heldOn,
    restricted,
  };
}

function withSeveral(siblings: Record<string, unknown[]>): string[] {
  return Object.entries(siblings)
    .filter(([, versions]) => versions.length > 0)
    .map(([name]) => name);
}

/** The day of the conversation: as answered, as kept when it was finished, as planned, or else today. */
function dayHeld({ fields }: ConversationRow): string {
  const answered = fields[`${ANSWER}date`];
  if (typeof answered === 'string' && answered !== '') return answered;
  if (fields.heldOn) return fields.heldOn;
  const reported = fields[`${ANSWER}reportedAt`];
  const moment = typeof reported === 'string' && reported !== '' ? reported : fields.plannedStart;
  const day = moment && !Number.isNaN(Date.parse(moment)) ? localDay(new Date(moment)) : localDay();
  return day > localDay() ? localDay() : day;
}
