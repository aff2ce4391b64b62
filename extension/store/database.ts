import { Dexie, type DexieOptions, type EntityTable, type Table } from 'dexie';
import type { Kind } from '../../shared/domain/documents.ts';
import type {
  AbsenceCaseRow,
  AgreementRow,
  AnyRow,
  ConversationRow,
  EmployeeRow,
  InFlight,
  LastDraft,
  LastPreparation,
  LastWord,
  OutboxEntry,
  PhraseRow,
  PreparationRow,
  RemovalEntry,
  ReportRow,
  SettingRow,
  TemplateRow,
} from './rows.ts';
import { nameOf } from './database-name.ts';
import { Guardian } from './guardian.ts';
import type { Sealing } from './lock/sealer.ts';
import { sealingLayer } from './lock/sealing-layer.ts';

/** Everything this device holds. Only queried fields are indexed, never text. */
export class DeviceDatabase extends Dexie {
  declare employees: EntityTable<EmployeeRow, 'id'>;
  declare conversations: EntityTable<ConversationRow, 'id'>;
  declare agreements: EntityTable<AgreementRow, 'id'>;
  declare absenceCases: EntityTable<AbsenceCaseRow, 'id'>;
  declare reports: EntityTable<ReportRow, 'id'>;
  declare preparation: EntityTable<PreparationRow, 'conversationId'>;
  declare phrases: EntityTable<PhraseRow, 'id'>;
  declare templates: Table<TemplateRow, [string, number]>;
  declare outbox: Table<OutboxEntry, [Kind, string, string]>;
  declare removals: Table<RemovalEntry, [Kind, string]>;
  declare inFlight: EntityTable<InFlight, 'n'>;
  declare lastWords: Table<LastWord | LastDraft | LastPreparation, string>;
  declare settings: EntityTable<SettingRow, 'key'>;

  /** Decides which edits may leave this device. */
  readonly guardian = new Guardian();
  /** What the device lock does with rows; see `enter`. */
  sealing: Sealing = { state: 'off' };
  /** Tells that this window no longer has the database open. */
  release: () => void = () => {};

  constructor(name = nameOf(0), options: DexieOptions = {}) {
    super(name, { chromeTransactionDurability: 'strict', ...options });
    this.version(1).stores({
      employees: 'id',
      conversations: 'id, fields.employeeId, fields.status, updatedAt',
      agreements: 'id, fields.employeeId, fields.conversationId, fields.status',
      absenceCases: 'id, fields.employeeId',
      reports: 'id, fields.conversationId, fields.employeeId',
      preparation: 'conversationId',
      outbox: '[kind+id+name], [kind+id]',
      removals: '[kind+id]',
      inFlight: 'n',
      settings: 'key',
    });
    // Lists of home read keys and a few rows, however many conversations there are.
    this.version(2).stores({
      conversations:
        'id, fields.employeeId, fields.status, updatedAt, fields.nextOn, [fields.status+updatedAt], [fields.employeeId+fields.typeId+fields.heldOn]',
    });
    this.version(3).stores({ lastWords: 'key' });
    this.version(4).stores({ phrases: 'id' });
    this.version(5).stores({ templates: '[id+version]' });
    this.use(sealingLayer(() => this.sealing));
  }

  override close(options?: { disableAutoOpen: boolean }): void {
    super.close(options);
    if (this.sealing.state === 'open') this.sealing.release();
    this.release();
  }

  /** The table of a kind, for code that treats all kinds alike. */
  documents(kind: Kind): Table<AnyRow, string> {
    const tables = {
      employee: this.employees,
      conversation: this.conversations,
      agreement: this.agreements,
      'absence-case': this.absenceCases,
      report: this.reports,
    };
    return tables[kind] as unknown as Table<AnyRow, string>;
  }
}
