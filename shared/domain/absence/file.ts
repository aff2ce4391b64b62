import type { Text } from '../text.ts';
import { addDays, daysBetween } from './calendar.ts';
import type { MilestonesInput } from './milestones.ts';
import { outlook, type Held, type OutlookStep } from './outlook.ts';
import type { Step } from './step.ts';

/** A conversation that was held, and whether its report can be read by who makes the file. */
export type Kept = Held & { shared: boolean };

/**
 * `there`: the report is in the file; `late` too, but held after its term. `not-shared`: held, and its report is not
 * shared. `missing`: the term is over and nothing was held. `elsewhere`: a paper that is not made here; somebody has
 * to add it.
 */
export type PaperState = 'there' | 'late' | 'not-shared' | 'missing' | 'elsewhere';

export interface Paper {
  stepId: string;
  name: Text;
  source: Text;
  state: PaperState;
  /** Last day of its term. */
  by: string;
  doneOn?: string;
  /** Only in cases that dates do not tell. */
  onlyIf?: Text;
}

/**
 * The papers that the reintegration file of one case has to hold by a day, in the order of their terms (Regeling
 * procesgang eerste en tweede ziektejaar art. 3 to 7; WIA art. 25). Throws AbsenceDatesError.
 */
export function papersOf(input: MilestonesInput, on: string, kept: readonly Kept[]): Paper[] {
  const lastSickDay = input.spells.at(-1)?.[1] ?? null;
  // After recovery nothing falls due any more.
  const until = lastSickDay !== null && lastSickDay < on ? lastSickDay : on;
  const shared = kept.filter((one) => one.shared);
  const { steps, effectiveFirstDay, today } = outlook(input, until, kept);
  const inFile = new Map(outlook(input, until, shared).steps.map((row) => [row.step.id, row.doneOn]));
  const papers = steps.flatMap((row): Paper[] => {
    const { step, lastDay } = row;
    if (!step.paper || lastDay === null || (lastDay >= today && row.doneOn === undefined)) return [];
    const doneOn = inFile.get(step.id) ?? row.doneOn;
    const by = addDays(effectiveFirstDay, lastDay);
    return [
      { ...describe(step), by, state: stateOf(row, by, inFile.get(step.id)), ...(doneOn && { doneOn }) },
    ];
  });
  return [...papers, ...evaluations(steps, until, kept)].sort((a, b) => a.by.localeCompare(b.by));
}

function stateOf({ step, doneOn }: OutlookStep, by: string, sharedOn: string | undefined): PaperState {
  if (step.conversation === undefined) return 'elsewhere';
  if (sharedOn !== undefined) return sharedOn > by ? 'late' : 'there';
  return doneOn === undefined ? 'missing' : 'not-shared';
}

/** Evaluations come back: each has its term after the one before, whoever called it what. */
function evaluations(steps: readonly OutlookStep[], until: string, kept: readonly Kept[]): Paper[] {
  const row = steps.find(({ step }) => step.id === 'periodic-evaluation');
  const { every, from } = row?.milestone ?? {};
  if (!row || every === undefined || from === undefined) return [];
  const papers: Paper[] = [];
  const held = kept
    .filter(({ typeId, heldOn }) => heldOn > from && (typeId === row.step.conversation || typeId === YEARLY))
    .toSorted((a, b) => a.heldOn.localeCompare(b.heldOn));
  let last = from;
  for (const { heldOn, shared } of held) {
    const by = addDays(last, every);
    papers.push({
      ...describe(row.step),
      by,
      doneOn: heldOn,
      state: shared ? (heldOn > by ? 'late' : 'there') : 'not-shared',
    });
    last = heldOn;
  }
  const by = addDays(last, every);
  return daysBetween(by, until) > 0 ? [...papers, { ...describe(row.step), by, state: 'missing' }] : papers;
}

/** The evaluation of the first year is one of the six-weekly ones too. */
const YEARLY = 'first-year-evaluation';

function describe({ id, name, source, onlyIf }: Step): Pick<Paper, 'stepId' | 'name' | 'source' | 'onlyIf'> {
  return { stepId: id, name, source, ...(onlyIf && { onlyIf }) };
}

/** Whether there is something that only the organisation can still put right or find. */
export const isOpen = ({ state }: Paper): boolean => state === 'missing' || state === 'not-shared';
