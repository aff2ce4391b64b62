import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import { ANSWER, ITEM_NOTE, type Fields } from '../../../shared/domain/documents.ts';
import { localDate } from './local-time.ts';

/** Fields that fill themselves in; they say nothing about what the user typed. */
const AUTOMATIC = ['date', 'reportedAt'];

/** Whether a field holds something that was put in by hand: an answer, or a note to an item. */
export const isByHand = (name: string) =>
  name.startsWith(ITEM_NOTE) || (name.startsWith(ANSWER) && !AUTOMATIC.includes(name.slice(ANSWER.length)));

/**
 * Answers that are nearly always so, for fields that were never touched: the day of the conversation, the moment of
 * a sick report. No other date is guessed: legal terms rest on them.
 */
export function defaultAnswers(type: ConversationType, fields: Fields, now: Date): Fields {
  const planned = typeof fields.plannedStart === 'string' ? new Date(fields.plannedStart) : now;
  const day = Number.isNaN(planned.getTime()) ? now : planned;
  const defaults: Fields = {};
  for (const { id, type: fieldType } of type.template.fields) {
    const name = ANSWER + id;
    if (fields[name] !== undefined) continue;
    if (id === 'date' && fieldType === 'date') defaults[name] = localDate(day);
    if (id === 'reportedAt' && fieldType === 'datetime') defaults[name] = now.toISOString();
  }
  return defaults;
}
