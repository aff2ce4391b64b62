import { diff3Merge } from 'node-diff3';
import type { MergeKind } from './documents.ts';
import { sameJson, type Json } from './json.ts';

/** Two edits of one field: one value that holds both, or a conflict in which neither may be dropped. */
export type Merged = { value: Json } | { conflict: true };

/**
 * Brings an edit that started from `base` together with what the field holds now.
 * `base` is absent when the value it started from is no longer known; then only equal values merge.
 */
export function merge(kind: MergeKind, base: Json | undefined, current: Json, incoming: Json): Merged {
  if (sameJson(current, incoming)) return { value: current };
  if (sameJson(base, current)) return { value: incoming };
  if (sameJson(base, incoming)) return { value: current };
  if (kind === 'set') return mergeSets(base, current, incoming);
  if (kind === 'text') return mergeTexts(base, current, incoming);
  return { conflict: true };
}

/** Per element: what either side added is in, what either side took out is out. */
function mergeSets(base: Json | undefined, current: Json, incoming: Json): Merged {
  const before = new Set(strings(base));
  const mine = new Set(strings(incoming));
  const merged = new Set(strings(current).filter((element) => mine.has(element) || !before.has(element)));
  for (const element of mine) if (!before.has(element)) merged.add(element);
  return { value: [...merged] };
}

function strings(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.filter((element) => typeof element === 'string') : [];
}

/** Three-way by word; a conflict where both sides changed the same words. */
function mergeTexts(base: Json | undefined, current: Json, incoming: Json): Merged {
  if (typeof base !== 'string' || typeof current !== 'string' || typeof incoming !== 'string')
    return { conflict: true };
  const regions = diff3Merge(words(current), words(base), words(incoming), { excludeFalseConflicts: true });
  if (regions.some((region) => region.conflict)) return { conflict: true };
  return { value: regions.flatMap((region) => region.ok ?? []).join('') };
}

/** A word with the white space behind it: white space as tokens of its own is sixty times slower to compare. */
function words(text: string): string[] {
  return text.match(/^\s+|\S+\s*/g) ?? [];
}
