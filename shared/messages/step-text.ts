import type { OutlookStep } from '../domain/absence/index.ts';
import type { Language } from '../domain/text.ts';
import { formatDate, formatList } from './format.ts';
import type { AbsenceMessages } from './nl/absence.ts';

/** When a step is, in words: `uiterlijk ma 2 mrt`, `elke 6 weken`, or what it waits for. */
export function stepWhen({ step, milestone }: OutlookStep, language: Language, t: AbsenceMessages): string {
  const { timing } = step;
  const date = (iso: string) => formatDate(language, iso);
  if ('event' in timing) return timing.event[language];
  if ('every' in timing) {
    const often = t.every(timing.every);
    if (!('until' in timing) || milestone.until === undefined) return often;
    return t.everyUntil(often, date(milestone.until), t.every(timing.thenEvery));
  }
  if (milestone.window) return t.between(date(milestone.window[0]), date(milestone.window[1]));
  return milestone.due === undefined ? t.waiting : t.before(date(milestone.due));
}

/** Who acts: `werkgever en medewerker`. */
export function stepWho({ step }: OutlookStep, language: Language, t: AbsenceMessages): string {
  return formatList(
    language,
    step.responsible.map((one) => t.responsible[one]),
  );
}
