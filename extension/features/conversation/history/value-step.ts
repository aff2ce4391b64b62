import { mergeKind, type Kind } from '../../../../shared/domain/documents.ts';
import type { Json } from '../../../../shared/domain/json.ts';
import { merge } from '../../../../shared/domain/merge.ts';

/**
 * What a field becomes when a change from `from` to `to` is made to what it holds now. Where something else changed
 * it meanwhile, such as an edit of another device, that stays; nothing when both touched the same.
 */
export function changeOf(
  field: { kind: Kind; name: string },
  { from, to, now }: { from: Json | undefined; to: Json | undefined; now: Json | undefined },
): Json | undefined {
  const target = to ?? null;
  const kind = mergeKind(field.kind, field.name, target) ?? 'value';
  const merged = merge(kind, from ?? null, now ?? null, target);
  return 'value' in merged ? merged.value : undefined;
}
