import { addDays, caseDay, firstWorkingDayFrom, lastWorkingDayUpTo, type Spell } from '../absence/index.ts';
import { addWorkingDays } from './days.ts';
import { QUARTER } from './due.ts';

/** When to speak again, and about what. */
export type Next = {
  typeId: string;
  /** A working day: `2026-11-24`. */
  day: string;
};

export type NextInput = {
  typeId: string;
  /** The day of the conversation just held. */
  heldOn: string;
  /** Spells of the employee's open absence case; absent when there is none. */
  spells?: readonly Spell[] | undefined;
};

/** Days from one conversation to the next. */
const WEEK = 7;
/** Evaluations lie at most six weeks apart (Regeling procesgang eerste en tweede ziektejaar, art. 4 and 5). */
const SIX_WEEKS = 42;

/* Days after the first sick day, as in `domain/absence/steps.ts`. */
const PROBLEM_ANALYSIS = 42;
const ACTION_PLAN = 56;
const FIRST_YEAR = { from: 315, to: 363 };

const ABSENCE = ['absence-guidance', 'action-plan', 'progress-evaluation', 'first-year-evaluation'];

/**
 * The next conversation that makes sense: after a sick report within three working days, during absence by the
 * rhythm of the weeks and the legal steps, after everything else a quarter later. A proposal; the user decides.
 */
export function nextConversation({ typeId, heldOn, spells }: NextInput): Next {
  if (typeId === 'sick-report') return { typeId: 'absence-guidance', day: addWorkingDays(heldOn, 2) };
  if (typeId === 'return-to-work') {
    return { typeId: 'return-to-work', day: firstWorkingDayFrom(addDays(heldOn, 14)) };
  }
  if (!ABSENCE.includes(typeId)) {
    return { typeId: 'preventive', day: firstWorkingDayFrom(addDays(heldOn, QUARTER)) };
  }
  const day = dayOf(spells, heldOn);
  return day === undefined ? withoutCase(typeId, heldOn) : duringAbsence(typeId, heldOn, day - 1);
}

/** From the action plan onward one evaluates; before it a short contact every week is enough. */
function withoutCase(typeId: string, heldOn: string): Next {
  return typeId === 'absence-guidance'
    ? { typeId, day: firstWorkingDayFrom(addDays(heldOn, WEEK)) }
    : { typeId: 'progress-evaluation', day: lastWorkingDayUpTo(addDays(heldOn, SIX_WEEKS)) };
}

/** `passed` days have gone by since the first sick day. */
function duringAbsence(typeId: string, heldOn: string, passed: number): Next {
  const contact = typeId === 'absence-guidance';
  const days = !contact ? SIX_WEEKS : passed < PROBLEM_ANALYSIS ? WEEK : 2 * WEEK;
  const then = passed + days;
  if (typeId !== 'first-year-evaluation' && passed < FIRST_YEAR.from && then >= FIRST_YEAR.from) {
    return {
      typeId: 'first-year-evaluation',
      day: firstWorkingDayFrom(addDays(heldOn, FIRST_YEAR.from - passed)),
    };
  }
  if (contact && passed < ACTION_PLAN && then >= PROBLEM_ANALYSIS) {
    // Never later than the law wants the plan to be there.
    const left = Math.min(days, ACTION_PLAN - passed);
    const day = lastWorkingDayUpTo(addDays(heldOn, left));
    return { typeId: 'action-plan', day: day > heldOn ? day : firstWorkingDayFrom(addDays(heldOn, 1)) };
  }
  return contact ? { typeId, day: firstWorkingDayFrom(addDays(heldOn, days)) } : withoutCase(typeId, heldOn);
}

function dayOf(spells: readonly Spell[] | undefined, on: string): number | undefined {
  if (!spells?.length) return;
  try {
    return caseDay(spells, on);
  } catch {
    // Dates that contradict each other say nothing about the rhythm.
    return;
  }
}
