import { Dexie } from 'dexie';
import type { CatalogueEntry } from '../../../shared/conversations/index.ts';
import { openAgreements } from '../../store/agreements.ts';
import type { DeviceDatabase } from '../../store/database.ts';
import { readReminders } from '../../store/reminders.ts';
import { readRestricted } from '../../store/restriction.ts';
import type { AgreementRow, ConversationRow } from '../../store/rows.ts';
import { getSetting } from '../../store/settings.ts';
import { catalogueWith } from '../../store/templates.ts';

/** `restricted`: the employee's data may only be kept. */
export type Listed<Row> = { row: Row; employeeName: string; restricted: boolean };

/** What home lists, with the names that belong to it. */
export type Overview = {
  /** The types that a conversation can begin with. */
  catalogue: readonly CatalogueEntry[];
  /** How many types of the organisation this version cannot read. */
  unreadable: number;
  drafts: Listed<ConversationRow>[];
  /** Agreements that are near or past. */
  reminders: Listed<AgreementRow>[];
  /** The other open ones. */
  agreements: Listed<AgreementRow>[];
  finished: Listed<ConversationRow>[];
};

/** Finished conversations shown on home; the rest is found by searching. */
const FINISHED_SHOWN = 5;

export async function readOverview(db: DeviceDatabase): Promise<Overview> {
  const [offered, restricted, drafts, finished, open] = await Promise.all([
    getSetting(db, 'templates'),
    readRestricted(db),
    db.conversations.where('fields.status').equals('draft').sortBy('updatedAt'),
    // Newest first; only these few rows are read.
    db.conversations
      .where('[fields.status+updatedAt]')
      .between(['finished', Dexie.minKey], ['finished', Dexie.maxKey])
      .reverse()
      .limit(FINISHED_SHOWN)
      .toArray(),
    openAgreements(db),
  ]);
  const reminders = await readReminders(db, open);
  const agreements = open.filter((row) => !reminders.includes(row));
  const rows = [...drafts, ...finished, ...open];
  const ids = [...new Set(rows.map(({ fields }) => fields.employeeId))];
  const employees = await db.employees.bulkGet(ids);
  const names = new Map(employees.map((employee) => [employee?.id, employee?.fields.name ?? '']));
  const named = <Row extends AgreementRow | ConversationRow>(row: Row) => ({
    row,
    employeeName: names.get(row.fields.employeeId) ?? '',
    restricted: restricted.has(row.fields.employeeId),
  });
  return {
    catalogue: catalogueWith(offered?.own),
    unreadable: offered?.unreadable ?? 0,
    drafts: drafts.toReversed().map(named),
    reminders: reminders.map(named),
    agreements: agreements.map(named),
    finished: finished.map(named),
  };
}
