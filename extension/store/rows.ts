import type { Sibling } from '../../shared/contracts/sync.ts';
import type {
  AbsenceCase,
  Agreement,
  Conversation,
  Employee,
  Fields,
  Kind,
} from '../../shared/domain/documents.ts';
import type { Json } from '../../shared/domain/json.ts';
import type { Report } from '../../shared/domain/report-content.ts';

/** One document as this device holds it. */
export type Row<T> = {
  id: string;
  fields: T;
  /** Revision of each field as the service gave it; a field that never reached the service has none. */
  revisions: Record<string, number>;
  /** Other versions of a field, kept until the user chooses. */
  siblings: Record<string, Sibling[]>;
  /** Milliseconds since 1970 on this device, for lists only; order between devices never depends on it. */
  updatedAt: number;
  /** An employee typed in by hand that HR has not accepted. */
  provisional?: boolean;
  /** Here because its reader stands in for a manager, up to and including this day in the Netherlands. */
  until?: string;
  /**
   * When the service acknowledged each field that this device sent (milliseconds since 1970). A service restored
   * from a backup may have forgotten the newest of them; they are then sent once more.
   */
  acknowledged?: Record<string, number>;
};

export type ReportDocument = {
  conversationId: string;
  employeeId: string;
  typeId: string;
  typeVersion: number;
  sharing: 'status' | 'report';
  heldOn: string | null;
  finishedAt: string;
  content: Report;
};

export type EmployeeRow = Row<Employee>;
/** Answers stand beside the fixed fields as `answers.<field id>`. */
export type ConversationRow = Row<Conversation & { [answer: `answers.${string}`]: Json }>;
export type AgreementRow = Row<Agreement>;
export type AbsenceCaseRow = Row<AbsenceCase>;
export type ReportRow = Row<ReportDocument>;

/** A field edit that waits to be sent; one per field, later edits take its place. */
export type OutboxEntry = {
  kind: Kind;
  id: string;
  name: string;
  value: Json;
  /** Revision and value that the edit started from; 0 and absent when the service never had the field. */
  base: number;
  baseValue?: Json;
  /** Revisions of the siblings that the user settled with this value. */
  settles?: number[];
  /**
   * Why the service refused it; it stays here, visible, until the user corrects it. `restricted` passes: the next page
   * of a pull says whether it waits on or goes.
   */
  refused?: string;
  /** Stays on this device: the guard has not read it yet, or found what may not be recorded. */
  guard?: 'unchecked' | 'held';
};

/** A whole document that the user removed and the service has to hear of. */
export type RemovalEntry = {
  kind: Kind;
  id: string;
  seen: number;
  /** Whom it was about: a removal waits like an edit while that person's data may only be kept. */
  employeeId?: string;
  /** `restricted`, as of an edit. */
  refused?: string;
};

/** A numbered mutation that was sent and not answered yet; sent again, unchanged, until it is. */
export type InFlight = {
  n: number;
  kind: Kind;
  id: string;
  op: 'put' | 'delete';
  entries: OutboxEntry[];
  seen?: number;
  /** Of a removal. */
  employeeId?: string;
};

/** The newest value of a field that a closing panel had no time to write; see `recallLastWords`. */
export type LastWord = {
  key: string;
  kind: Kind;
  id: string;
  name: string;
  value: Json;
  /** What the field may hold if nobody else wrote to it, oldest first. */
  before: Json[];
  /** As for `writeFields`. */
  start?: Pick<OutboxEntry, 'base' | 'baseValue'>;
};

/** The same of a small form that nobody confirmed yet; `draft` is its setting. */
export type LastDraft = { key: string; draft: `draft:${string}` | `invite:${string}`; value: string };

/** The same of preparation, with all its points. */
export type LastPreparation = { key: string; preparation: PreparationRow };

/** Points that never leave this device. */
export type PreparationRow = {
  conversationId: string;
  points: { id: string; text: string; done: boolean }[];
};

/** A sentence that the user writes often. It never leaves this device. */
export type PhraseRow = { id: string; text: string };

/** One version of a conversation type that the organisation made, as the service sent it. */
export type TemplateRow = { id: string; version: number; template: unknown };

export type SettingRow = { key: string; value: unknown };

/** The plain fields of a row, for code that treats all kinds alike. */
export type AnyRow = Row<Fields>;
