import type { Json } from './json.ts';

/** Everything that devices and service exchange is a document: `{kind, id, fields}`. */
export const KINDS = ['employee', 'conversation', 'agreement', 'absence-case', 'report'] as const;
export type Kind = (typeof KINDS)[number];

export type Fields = Record<string, Json>;

/** How two edits of one field come together; see `merge.ts`. */
export type MergeKind = 'value' | 'text' | 'set';

/** Prefix of the fields that hold what was filled in: `answers.workNotes`. */
export const ANSWER = 'answers.';

/** Prefix of the fields that hold a note to an item, for its author alone: `notes.core-listen`. */
export const ITEM_NOTE = 'notes.';

/** The field of a note to an item of this phase. */
export const itemNote = (phase: string, itemId: string) => `${ITEM_NOTE}${phase}-${itemId}`;

/**
 * The fields of each kind, and how each merges. Answers are named by the note template, so their kind follows
 * from what they hold: text merges by word, everything else as a whole.
 */
const MERGE_KINDS: Record<Kind, Record<string, MergeKind>> = {
  employee: {
    name: 'value',
    email: 'value',
    jobTitle: 'value',
    team: 'value',
    managerId: 'value',
    number: 'value',
    leftOn: 'value',
  },
  conversation: {
    employeeId: 'value',
    typeId: 'value',
    typeVersion: 'value',
    variantId: 'value',
    status: 'value',
    sharing: 'value',
    plannedStart: 'value',
    plannedEnd: 'value',
    heldOn: 'value',
    nextOn: 'value',
    nextTypeId: 'value',
    finishReason: 'text',
    finishes: 'set',
    toldVersion: 'value',
    ticks: 'set',
  },
  agreement: {
    employeeId: 'value',
    conversationId: 'value',
    what: 'text',
    owner: 'value',
    due: 'value',
    status: 'value',
    reason: 'text',
    fieldId: 'value',
    movedFrom: 'value',
    movedIn: 'value',
  },
  'absence-case': {
    employeeId: 'value',
    spells: 'value',
    partialFrom: 'value',
    problemAnalysisOn: 'value',
    safetyNet: 'value',
    longTermExpected: 'value',
  },
  report: {
    conversationId: 'value',
    employeeId: 'value',
    typeId: 'value',
    typeVersion: 'value',
    sharing: 'value',
    heldOn: 'value',
    finishedAt: 'value',
    content: 'value',
  },
};

/** How a field merges, or nothing for a field that this kind does not have. */
export function mergeKind(kind: Kind, field: string, value: Json): MergeKind | undefined {
  if (kind === 'conversation' && (field.startsWith(ANSWER) || field.startsWith(ITEM_NOTE)))
    return typeof value === 'string' ? 'text' : 'value';
  return Object.hasOwn(MERGE_KINDS[kind], field) ? MERGE_KINDS[kind][field] : undefined;
}

/** Owner of an agreement; ids are stored, texts are in the messages. */
export const OWNERS = ['employee', 'manager', 'hr', 'case-manager'] as const;
export type Owner = (typeof OWNERS)[number];

export type Employee = {
  name: string;
  email?: string;
  jobTitle?: string;
  team?: string;
  managerId?: string;
  /** The organisation's own number, by which an import finds the same person again. */
  number?: string;
  /** Last day of employment: retention counts from it. */
  leftOn?: string;
};

export type ConversationStatus = 'draft' | 'finished';

/** Dates are `2026-11-22`, times UTC ISO 8601. Answers are beside these, as `answers.<field id>`. */
export type Conversation = {
  employeeId: string;
  typeId: string;
  typeVersion: number;
  variantId?: string | null;
  status: ConversationStatus;
  /** Set by the author; what HR may read follows from it once the conversation is finished. */
  sharing: 'status' | 'report';
  plannedStart?: string | null;
  plannedEnd?: string | null;
  heldOn?: string | null;
  nextOn?: string | null;
  nextTypeId?: string | null;
  finishReason?: string | null;
  /** When it was finished, and finished again after it was opened once more; UTC ISO 8601, of two
   * devices that each finished it both stand here. */
  finishes?: string[];
  /** Which text about what happens with the notes the employee was told; 0 is the built-in one. */
  toldVersion?: number | null;
  ticks?: string[];
};

export type AgreementStatus = 'open' | 'done' | 'dropped';

export type Agreement = {
  employeeId: string;
  conversationId: string;
  /** The template field it was made in. */
  fieldId: string;
  what: string;
  owner: Owner | null;
  due: string | null;
  status: AgreementStatus;
  /** Why it was dropped or moved. */
  reason?: string | null;
  /** The day it was due before it was moved, and the conversation in which that was agreed. */
  movedFrom?: string | null;
  movedIn?: string | null;
};

/** Sick spells of one case, first and last day inclusive; `null` while it lasts (BW 7:629 lid 10). */
export type Spell = [from: string, to: string | null];

export type AbsenceCase = {
  employeeId: string;
  spells: Spell[];
  partialFrom?: string | null;
  problemAnalysisOn?: string | null;
  /** Yes or no only, never which scheme; HR handles it. Null while unknown. */
  safetyNet?: boolean | null;
  /** Whether the occupational physician expects long-term absence. Null while unknown. */
  longTermExpected?: boolean | null;
};
