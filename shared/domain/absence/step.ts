import type { Text } from '../text.ts';

export type Responsible = 'employee' | 'employer' | 'occupational-physician' | 'uwv';

/** Days are counted from the effective first day (0), or with `perSpell` from the start of the last spell. */
export type Timing =
  /** On this day at the latest; with `afterAnalysis` so many days after the problem analysis, if that is earlier. */
  | { due: number; perSpell?: true; afterAnalysis?: number }
  | { firstWorkingDayFrom: number }
  | { window: readonly [number, number] }
  /** Together with another step. */
  | { with: string }
  /** At most so many days apart, `until` a day, and from then on `thenEvery`. */
  | { every: number; perSpell: true; until: number; thenEvery: number }
  | { every: number; from: string }
  /** Waits for something that dates do not tell. */
  | { event: Text };

/** A legal or customary step of an absence case. */
export interface Step {
  id: string;
  name: Text;
  timing: Timing;
  responsible: readonly Responsible[];
  source: Text;
  /** Found in a public source; `partly` and `no` need a check by a lawyer. */
  checked: 'yes' | 'partly' | 'no';
  /** Left out, or without a date, until this is known. */
  appliesIf?: 'safetyNet' | 'longTermExpected';
  /** A condition that the dates do not tell. */
  onlyIf?: Text;
  /** Good practice rather than law. */
  practice?: true;
  /** What it must contain, what happens without it. */
  note?: Text;
  /** It leaves a paper that the reintegration file has to hold. */
  paper?: true;
  /** Conversation type that goes with it. */
  conversation?: string;
}
