import type { MergeKind } from './documents.ts';
import { sameJson, type Json } from './json.ts';
import { merge } from './merge.ts';

/** A version of a field that lost no race it did not know of: kept beside the value until somebody chooses. */
export type Version = { value: Json; rev: number; deviceId: string };

/** One field as the service holds it. `rev` is the sequence number of the change that last set it. */
export type StoredField = { rev: number; value: Json; deviceId: string; siblings: Version[] };

/**
 * An edit: `base` is the revision that the writer read, 0 when the field was new to it. `settles` are the
 * revisions of the versions that the user saw and settled with this value.
 */
export type Edit = { base: number; value: Json; deviceId: string; settles?: number[] };

export type Applied = { status: 'applied' | 'merged' | 'conflict'; field: StoredField };

/**
 * What a field becomes by an edit that arrives as change `seq`. `baseValue` is what the field held at the edit's
 * base, absent when that is no longer known. Nothing that a writer did not see is dropped: an edit replaces the
 * value when it was made on it, and the versions beside it when it names them.
 */
export function applyEdit(
  kind: MergeKind,
  stored: StoredField | undefined,
  edit: Edit,
  seq: number,
  baseValue: Json | undefined,
): Applied {
  const { base, value, deviceId, settles = [] } = edit;
  if (!stored) return { status: 'applied', field: { rev: seq, value, deviceId, siblings: [] } };

  const siblings = stored.siblings.filter(({ rev }) => !settles.includes(rev));
  const settled = siblings.length < stored.siblings.length;
  if (base === stored.rev) return { status: 'applied', field: { rev: seq, value, deviceId, siblings } };

  const merged = merge(kind, baseValue, stored.value, value);
  if ('value' in merged) {
    const status = sameJson(merged.value, value) ? 'applied' : 'merged';
    // The stored value already holds this edit: nothing changes, and nobody has to pull.
    if (!settled && sameJson(merged.value, stored.value)) return { status, field: stored };
    return { status, field: { rev: seq, value: merged.value, deviceId, siblings } };
  }
  // A device that writes on, still unaware of the conflict, replaces its own earlier version only.
  const others = siblings.filter((version) => version.deviceId !== deviceId || version.rev <= base);
  return {
    status: 'conflict',
    field: { ...stored, rev: seq, siblings: [...others, { value, rev: seq, deviceId }] },
  };
}
