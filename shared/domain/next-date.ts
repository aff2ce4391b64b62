import type { ConversationType } from './conversation-type.ts';

/** The field that every template but one keeps its next appointment in. */
export const NEXT_DATE = 'nextDate';

/** Whether the template has a field for the next appointment. */
export function keepsNextDate(type: ConversationType): boolean {
  return type.template.fields.some(({ id }) => id === NEXT_DATE);
}
