import type { Retention } from './conversation-type.ts';

/** Dates are `2026-11-22`; null where the moment has not come or is not known. */
export type RetentionMoments = {
  heldOn: string | null;
  /** Last day of employment. */
  leftOn: string | null;
  /** Last day of the absence that the conversation belongs to. */
  reintegratedOn: string | null;
};

/** What an organisation chose: months per type, and whether it insures sickness or disability itself. */
export type RetentionChoice = {
  months: Readonly<Record<string, number>>;
  selfInsuredZw: boolean;
  selfInsuredWga: boolean;
};

/** Within which an organisation may choose; an employer that insures itself has to keep the file longer. */
export function retentionBounds(rule: Retention, choice: RetentionChoice): [least: number, most: number] {
  const longest = Math.max(
    choice.selfInsuredZw ? (rule.selfInsuredZw ?? 0) : 0,
    choice.selfInsuredWga ? (rule.selfInsuredWga ?? 0) : 0,
  );
  return longest > 0 ? [longest, longest] : [rule.bounds[0], rule.bounds[1]];
}

/** Months for one type: what was chosen, kept within bounds that may have changed since. */
export function retentionMonths(typeId: string, rule: Retention, choice: RetentionChoice): number {
  const [least, most] = retentionBounds(rule, choice);
  return Math.min(Math.max(choice.months[typeId] ?? rule.months, least), most);
}

/** The day on which a record is erased, or null while its term has not begun. */
export function eraseOn(rule: Retention, months: number, moments: RetentionMoments): string | null {
  const { heldOn, leftOn, reintegratedOn } = moments;
  const start = {
    conversation: heldOn,
    'end-of-employment': leftOn,
    // Who leaves ill has no end of reintegration: then the end of employment counts.
    'end-of-reintegration': reintegratedOn ?? leftOn,
  }[rule.from];
  const due = start === null ? null : addMonths(start, months);
  if (rule.latest !== 'end-of-employment' || leftOn === null) return due;
  return due === null || leftOn < due ? leftOn : due;
}

/** The same day so many months later, or the last of that month where it has no such day. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}
