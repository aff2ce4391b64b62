import type { ConversationSummary } from '../../../shared/contracts/console.ts';

type Dated = Pick<ConversationSummary, 'heldOn' | 'plannedOn'>;

/** By the day that it was held or is planned for, the latest first; before all, what has no day yet. */
export function newestFirst<T extends Dated>(conversations: readonly T[]): T[] {
  const day = ({ heldOn, plannedOn }: T) => heldOn ?? plannedOn ?? '9999';
  return conversations.toSorted((a, b) => day(b).localeCompare(day(a)));
}
