import type { FieldState } from '../../shared/contracts/sync.ts';
import { mergeKind } from '../../shared/domain/documents.ts';
import { sameJson, type Json } from '../../shared/domain/json.ts';
import { merge } from '../../shared/domain/merge.ts';
import type { OutboxEntry } from '../store/rows.ts';

/** Where an unsent edit started: the value it was typed over, and what the service last agreed to of that. */
export type Start = { typedOver: Json | undefined } & Pick<OutboxEntry, 'base' | 'baseValue'>;

/**
 * Moves an unsent edit onto what the service has now. Where the two do not merge the edit keeps the base it had,
 * so that the service finds the same conflict and keeps both. Nothing is left when the service has it already.
 */
export function rebase(entry: OutboxEntry, state: FieldState, start: Start): OutboxEntry | undefined {
  const { base: _base, baseValue: _baseValue, ...edit } = entry;
  const kind = mergeKind(entry.kind, entry.name, entry.value) ?? 'value';
  const merged = merge(kind, start.typedOver, state.value, entry.value);
  if ('conflict' in merged) {
    return {
      ...edit,
      base: start.base,
      ...(start.baseValue !== undefined && { baseValue: start.baseValue }),
    };
  }
  if (sameJson(merged.value, state.value) && !settlesAny(entry, state)) return undefined;
  // What was held back is judged anew together with what was merged into it.
  const anew = edit.guard && !sameJson(merged.value, entry.value);
  return {
    ...edit,
    value: merged.value,
    base: state.rev,
    baseValue: state.value,
    ...(anew && { guard: 'unchecked' }),
  };
}

/** Whether a version that the user settled is still waiting at the service. */
function settlesAny({ settles = [] }: OutboxEntry, state: FieldState): boolean {
  return state.siblings.some(({ rev }) => settles.includes(rev));
}
