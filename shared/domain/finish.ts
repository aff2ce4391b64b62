import type { ConversationType, TemplateField } from './conversation-type.ts';
import { PHASES, tickId } from './phases.ts';
import { ANSWER, type Agreement, type Fields } from './documents.ts';
import { isDayHours } from './day-hours.ts';
import { gapIn } from './gaps.ts';
import type { Json } from './json.ts';
import { keepsNextDate, NEXT_DATE } from './next-date.ts';
import { isEmpty, lockOf } from './report-field.ts';
import { shownFields } from './shown.ts';

/** One thing to look at before finishing, with the place where it is mended. */
export type Missing =
  | { kind: 'required' | 'agreements'; fieldId: string }
  /** `fieldId` is absent where the template has no place for it; the follow-up itself does. */
  | { kind: 'follow-up'; fieldId?: string }
  | { kind: 'owner' | 'due'; agreementId: string; fieldId: string; what: string }
  /** That the employee was told what is written down and who reads it; `place` is `phase.item`. */
  | { kind: 'not-told'; place: string }
  | { kind: 'too-long'; fieldId: string; over: number }
  /** A day with more hours than it has, or with words. */
  | { kind: 'hours'; fieldId: string }
  /** A rewording or a saved sentence left this to be filled in: `[datum]`. */
  | { kind: 'gap'; fieldId: string; gap: string }
  | { kind: 'gap'; agreementId: string; fieldId: string; what: string; gap: string }
  /** What stands here stays out of the report while `unlockedBy`, beside it, is empty. */
  | { kind: 'locked'; fieldId: string; unlockedBy: string }
  /** The guard keeps its text on this device. */
  | { kind: 'flagged'; fieldId: string }
  | { kind: 'flagged'; agreementId: string; fieldId: string; what: string }
  | { kind: 'two-versions'; fieldId: string }
  | { kind: 'two-versions'; agreementId: string; fieldId: string; what: string };

export type FinishInput = {
  type: ConversationType;
  fields: Fields;
  agreements: readonly (Agreement & { id: string })[];
  /** Agreements of before of which the report says what became. */
  earlier?: readonly (Agreement & { id: string })[];
  /** Names of the conversation's fields that hold more than one version: `answers.workNotes`. */
  siblings?: readonly string[];
  /** Ids of the agreements of which a field holds more than one version. */
  agreementSiblings?: readonly string[];
  /** Names of the conversation's fields, and ids of the agreements, that the guard keeps on this device. */
  flagged?: readonly string[];
  agreementsFlagged?: readonly string[];
};

/** The item, the same in every type that has it, that tells the employee what happens with the notes. */
export const TRANSPARENCY = 'transparency';
/** Filled in after finishing, or answered on the agreements themselves. */
const NOT_ANSWERED_HERE = new Set<TemplateField['type']>(['signature', 'agreementsReview']);

/**
 * What is still missing from a conversation, in the order of the screen; empty when nothing is. Fields that the
 * organisation has not turned on are not asked for, and a line without words is no agreement.
 */
export function whatIsMissing(input: FinishInput): Missing[] {
  const { type, fields, agreements, siblings = [], agreementSiblings = [] } = input;
  const { earlier = [], flagged = [], agreementsFlagged = [] } = input;
  const repeated = [...agreements, ...earlier];
  const visible = shownFields(type);
  const made = agreements.filter(({ what }) => what.trim() !== '');
  return [
    ...notTold(type, fields),
    ...visible.flatMap((field) => fieldMissing(field, fields, made)),
    ...earlier.flatMap(({ reason = null, ...agreement }) => gapOf(agreement, reason)),
    ...made.flatMap((agreement) => agreementMissing(agreement)),
    ...(hasFollowUp(type, fields) ? [] : [followUpMissing(type)]),
    ...visible
      .filter(({ id }) => siblings.includes(ANSWER + id))
      .map(({ id }): Missing => ({ kind: 'two-versions', fieldId: id })),
    ...repeated
      .filter(({ id }) => agreementSiblings.includes(id))
      .map(({ id, fieldId, what }): Missing => ({ kind: 'two-versions', agreementId: id, fieldId, what })),
    ...type.template.fields
      .filter(({ id }) => flagged.includes(ANSWER + id))
      .map(({ id }): Missing => ({ kind: 'flagged', fieldId: id })),
    ...repeated
      .filter(({ id }) => agreementsFlagged.includes(id))
      .map(({ id, fieldId, what }): Missing => ({ kind: 'flagged', agreementId: id, fieldId, what })),
  ];
}

/** Whether the next appointment is known, in the template's own field or beside it. */
export function hasFollowUp(type: ConversationType, fields: Fields): boolean {
  return !isEmpty(fields[keepsNextDate(type) ? ANSWER + NEXT_DATE : 'nextOn'] ?? null);
}

function followUpMissing(type: ConversationType): Missing {
  return keepsNextDate(type) ? { kind: 'follow-up', fieldId: NEXT_DATE } : { kind: 'follow-up' };
}

function notTold(type: ConversationType, fields: Fields): Missing[] {
  const ticks: unknown[] = Array.isArray(fields.ticks) ? fields.ticks : [];
  const variant = fields.variantId;
  return PHASES.flatMap((phase) =>
    (type.phases[phase] ?? [])
      .filter(({ id, variants }) => {
        const shown = !variants || variants.some((known) => known === variant);
        return id === TRANSPARENCY && shown && !ticks.includes(tickId(type.id, phase, id));
      })
      .map(({ id }): Missing => ({ kind: 'not-told', place: `${phase}.${id}` })),
  );
}

function fieldMissing(
  field: TemplateField,
  fields: Fields,
  agreements: readonly { fieldId: string }[],
): Missing[] {
  const { id, type, required } = field;
  const value = fields[ANSWER + id] ?? null;
  const found: Missing[] = [];
  if (type === 'agreements') {
    if (required && !agreements.some((agreement) => agreement.fieldId === id))
      found.push({ kind: 'agreements', fieldId: id });
  } else if (required && id !== NEXT_DATE && !NOT_ANSWERED_HERE.has(type) && isEmpty(value)) {
    found.push({ kind: 'required', fieldId: id });
  }
  const unlockedBy = isEmpty(value) ? undefined : lockOf(field, value);
  if (unlockedBy) found.push({ kind: 'locked', fieldId: id, unlockedBy });
  const over = type === 'text' && field.maxLength ? String(value ?? '').length - field.maxLength : 0;
  if (over > 0) found.push({ kind: 'too-long', fieldId: id, over });
  if (type === 'hoursTable' && !holdsDayHours(value)) found.push({ kind: 'hours', fieldId: id });
  const gap = gapIn(value);
  if (gap) found.push({ kind: 'gap', fieldId: id, gap });
  return found;
}

/** Only what is read as hours is judged. */
function holdsDayHours(value: Json): boolean {
  if (!Array.isArray(value)) return true;
  return value.every((week) => {
    const days = typeof week === 'object' && week !== null && 'hours' in week ? week['hours'] : [];
    return !Array.isArray(days) || days.every(isDayHours);
  });
}

function agreementMissing(agreement: Agreement & { id: string }): Missing[] {
  const { id, fieldId, what, owner, due } = agreement;
  const place = { agreementId: id, fieldId, what };
  return [
    ...(owner ? [] : [{ kind: 'owner' as const, ...place }]),
    ...(due ? [] : [{ kind: 'due' as const, ...place }]),
    ...gapOf(agreement, what),
  ];
}

function gapOf({ id, fieldId, what }: Agreement & { id: string }, text: string | null): Missing[] {
  const gap = gapIn(text);
  return gap ? [{ kind: 'gap', agreementId: id, fieldId, what, gap }] : [];
}
