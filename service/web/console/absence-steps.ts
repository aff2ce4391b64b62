import type { PersonDetail } from '../../../shared/contracts/console.ts';
import { daysBetween } from '../../../shared/domain/absence/calendar.ts';
import type { Step } from '../../../shared/domain/absence/step.ts';
import { STEPS } from '../../../shared/domain/absence/steps.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { formatDate, formatList } from '../../../shared/messages/format.ts';
import type { ConsoleMessages } from '../../../shared/messages/nl/console.ts';

type Absence = NonNullable<PersonDetail['absence']>;

export interface StepRow {
  id: string;
  name: string;
  note: string | undefined;
  who: string;
  when: string;
  /** Days since the first day, counted from 0; the start of a window, when it has one. */
  fromDay: number | null;
  /** The last day of the term; null for a step without a date. */
  lastDay: number | null;
  past: boolean;
  /** Only for cases of which the dates do not tell whether they are such. */
  conditional: boolean;
}

export interface AbsenceSteps {
  /** Dated steps in the order of their terms, then those that wait for something. */
  rows: StepRow[];
  /** The first term that is not over and holds for every case. */
  next: StepRow | undefined;
  /** Today, counted from 0 at the first day. */
  today: number;
}

/** The steps of a case as the console tells them. Dates come from the service; names and who acts from the law's list. */
export function absenceSteps(absence: Absence, language: Language, messages: ConsoleMessages): AbsenceSteps {
  const known = new Map<string, Step>(STEPS.map((step) => [step.id, step]));
  const today = absence.caseDay - 1;
  const rows = absence.milestones.map((milestone): StepRow => {
    const step = known.get(milestone.id);
    // What comes back has no term of its own: its dates say from when and until when it comes back.
    const repeats = step !== undefined && 'every' in step.timing;
    const last = repeats ? null : (milestone.due ?? milestone.to);
    const lastDay = last === null ? null : daysBetween(absence.effectiveFirstDay, last);
    const from = !repeats && milestone.to !== null ? milestone.from : null;
    return {
      id: milestone.id,
      name: step?.name[language] ?? milestone.id,
      note: step?.onlyIf?.[language] ?? step?.note?.[language],
      who: step
        ? formatList(
            language,
            step.responsible.map((one) => messages.absence.responsible[one]),
          )
        : milestone.responsible,
      when: whenText(step, milestone, language, messages),
      fromDay: from === null ? null : daysBetween(absence.effectiveFirstDay, from),
      lastDay,
      past: lastDay !== null && lastDay < today,
      conditional: step?.onlyIf !== undefined,
    };
  });
  rows.sort((a, b) => (a.lastDay ?? Infinity) - (b.lastDay ?? Infinity) || 0);
  const next = rows.find(
    (row) => row.lastDay !== null && !row.past && !row.conditional && !isLetter(known.get(row.id)),
  );
  return { rows, next, today };
}

/** What only UWV does asks nothing of the employer or the employee. */
function isLetter(step: Step | undefined): boolean {
  return step !== undefined && step.responsible.every((one) => one === 'uwv');
}

function whenText(
  step: Step | undefined,
  { due, from, to }: Absence['milestones'][number],
  language: Language,
  { absence }: ConsoleMessages,
): string {
  if (step && 'event' in step.timing) return step.timing.event[language];
  if (step && 'every' in step.timing) {
    const often = absence.every(step.timing.every);
    if (!('until' in step.timing) || to === null) return often;
    return absence.everyUntil(often, formatDate(language, to), absence.every(step.timing.thenEvery));
  }
  if (due !== null) return absence.before(formatDate(language, due));
  if (to === null) return absence.waiting;
  const end = formatDate(language, to);
  return from === null ? absence.before(end) : absence.between(formatDate(language, from), end);
}
