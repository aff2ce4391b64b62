import { addDays, isIsoDate } from './calendar.ts';
import { AbsenceDatesError, effectiveFirstDay, linkedSpells } from './spells.ts';
import type { Spell } from './spells.ts';
import type { Responsible, Step } from './step.ts';
import { STEPS } from './steps.ts';
import type { StepId } from './steps.ts';
import { firstWorkingDayFrom, lastWorkingDayUpTo } from './working-days.ts';

export interface MilestonesInput {
  /** In order; only the last may be open. */
  spells: readonly Spell[];
  /** First day of partial or adapted work. It moves nothing: only full resumption is recovery. */
  partialFrom?: string | undefined;
  problemAnalysisOn?: string | undefined;
  /** Falls under a safety-net scheme; unknown when absent. */
  safetyNet?: boolean | undefined;
  /** The occupational physician expects long-term absence; unknown when absent. */
  longTermExpected?: boolean | undefined;
}

/** All dates ISO. A step that waits for an event has none. */
export interface Milestone {
  id: StepId;
  /** The legal date: the last day, or for a change of rights the first day of it. */
  due?: string;
  window?: [from: string, to: string];
  /** Days at most between two times, counted from `from`; after `until` the days are `thenEvery`. */
  every?: number;
  from?: string;
  until?: string;
  thenEvery?: number;
  /** The working day to aim for. */
  target?: string;
  responsible: readonly Responsible[];
}

export interface Milestones {
  effectiveFirstDay: string;
  steps: Milestone[];
}

type Dates = Omit<Milestone, 'id' | 'responsible'>;

/** Legal steps of an absence case. Throws AbsenceDatesError, naming what to change, for dates that cannot be true. */
export function milestones(input: MilestonesInput): Milestones {
  const linked = linkedSpells(input.spells);
  checkWithinCase(input, linked);
  const firstDay = effectiveFirstDay(input.spells);
  // linkedSpells never gives an empty list.
  const spellStart = linked.at(-1)![0];

  const done = new Map<string, Dates>();
  const steps: Milestone[] = [];
  for (const step of STEPS as readonly (Step & { id: StepId })[]) {
    if (step.appliesIf === 'safetyNet' && input.safetyNet === false) continue;
    const dates = waits(step, input) ? {} : datesOf(step, { input, firstDay, spellStart, done });
    done.set(step.id, dates);
    steps.push({ id: step.id, ...dates, responsible: step.responsible });
  }
  return { effectiveFirstDay: firstDay, steps };
}

function checkWithinCase(input: MilestonesInput, linked: readonly Spell[]): void {
  const first = linked[0]?.[0] ?? '';
  const last = linked.at(-1)?.[1] ?? null;
  for (const key of ['partialFrom', 'problemAnalysisOn'] as const) {
    const date = input[key];
    if (date === undefined) continue;
    if (!isIsoDate(date)) {
      throw new AbsenceDatesError(`${key}: write a date that exists as year-month-day, such as 2026-03-02.`);
    }
    if (date < first) {
      throw new AbsenceDatesError(
        `${key} lies before the first sick day of this case: correct it or leave it out.`,
      );
    }
  }
  if (input.partialFrom !== undefined && last !== null && input.partialFrom > last) {
    throw new AbsenceDatesError('partialFrom lies after the last sick day: correct it or leave it out.');
  }
}

/**
 * The safety net is the exception: no date until it is known to apply. Long-term absence is the safe assumption: the
 * term runs from the first day, so it has no date only while the physician expects a short absence.
 */
function waits(step: Step, input: MilestonesInput): boolean {
  if (step.appliesIf === 'safetyNet') return input.safetyNet !== true;
  if (step.appliesIf === 'longTermExpected') {
    return input.longTermExpected === false && input.problemAnalysisOn === undefined;
  }
  return false;
}

interface Case {
  input: MilestonesInput;
  firstDay: string;
  spellStart: string;
  /** Dates of the steps so far. */
  done: ReadonlyMap<string, Dates>;
}

function datesOf({ timing, responsible }: Step, { input, firstDay, spellStart, done }: Case): Dates {
  const aim = (day: string) => {
    const target = lastWorkingDayUpTo(day);
    // Nobody can act before the report: a spell may start in a weekend.
    return target < spellStart && day >= spellStart ? day : target;
  };

  if ('due' in timing) {
    const latest = addDays(timing.perSpell ? spellStart : firstDay, timing.due);
    const { problemAnalysisOn } = input;
    const afterAnalysis =
      timing.afterAnalysis !== undefined && problemAnalysisOn !== undefined
        ? addDays(problemAnalysisOn, timing.afterAnalysis)
        : latest;
    const due = afterAnalysis < latest ? afterAnalysis : latest;
    return { due, target: aim(due) };
  }
  if ('firstWorkingDayFrom' in timing) {
    const due = firstWorkingDayFrom(addDays(firstDay, timing.firstWorkingDayFrom));
    return { due, target: due };
  }
  if ('window' in timing) {
    const [from, to] = timing.window.map((days) => addDays(firstDay, days)) as [string, string];
    const ours = responsible.some((who) => who !== 'uwv');
    return ours ? { window: [from, to], target: aim(to) } : { window: [from, to] };
  }
  if ('with' in timing) return done.get(timing.with) ?? {};
  if ('perSpell' in timing) {
    const { every, until, thenEvery } = timing;
    return { every, from: spellStart, until: addDays(spellStart, until), thenEvery };
  }
  if ('every' in timing) {
    const from = timing.from === 'problem-analysis' ? input.problemAnalysisOn : undefined;
    const start = from ?? done.get(timing.from)?.due;
    return start === undefined ? {} : { every: timing.every, from: start };
  }
  return {};
}
