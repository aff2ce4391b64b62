import { addDays } from '../../../shared/domain/absence/calendar.ts';
import { localDay } from '../../../shared/domain/follow-up/days.ts';
import { formatDate, formatTime } from '../../../shared/messages/format.ts';
import type { Language } from '../../../shared/messages/language.ts';
import type { PanelMessages } from '../../../shared/messages/nl/panel.ts';

type Words = Pick<PanelMessages, 'yesterday' | 'today' | 'tomorrow'>;

/** A day (`2026-11-24`) or moment in the fewest words: `vandaag 14:02`, `morgen`, `di 24 nov`; on one line. */
export function whenInWords(language: Language, words: Words, iso: string, now = new Date()): string {
  const today = localDay(now);
  const moment = iso.length > 10;
  const day = moment ? localDay(new Date(iso)) : iso;
  const near = {
    [addDays(today, -1)]: words.yesterday,
    [today]: words.today,
    [addDays(today, 1)]: words.tomorrow,
  };
  const spoken = near[day] ?? formatDate(language, day, now);
  return moment && near[day] ? `${spoken}\u00a0${formatTime(language, iso)}` : spoken;
}
