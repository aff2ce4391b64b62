import type { StoredField, Version } from '../../../shared/domain/field-state.ts';
import type { Json } from '../../../shared/domain/json.ts';
import type { Place, Vault } from '../vault.ts';

/** A version that waits for the user's choice, with the moment it came in. */
export type KeptVersion = Version & { at: string };

/** A field of a stored document. `at` is the service's time in ISO 8601, for display only. */
export type KeptField = Omit<StoredField, 'siblings'> & {
  siblings: KeptVersion[];
  at: string;
  /** What a device sent, where the result is something else: its next edit starts from this. */
  sent?: { by: string; value: Json };
};

export type Content = Map<string, KeptField>;

/** Arrays, for every document repeats it: revision, device, moment, value, siblings, what was sent. */
type Packed = [number, string, string, Json, KeptVersion[]?, KeptField['sent']?];

export function packContent(content: Content): string {
  const packed: Record<string, Packed> = {};
  for (const [name, { rev, deviceId, at, value, siblings, sent }] of content) {
    packed[name] = [rev, deviceId, at, value];
    if (siblings.length > 0 || sent !== undefined) packed[name].push(siblings);
    if (sent !== undefined) packed[name].push(sent);
  }
  return JSON.stringify(packed);
}

export function unpackContent(json: string): Content {
  // Packed by ourselves, and authenticated.
  const packed = JSON.parse(json) as Record<string, Packed>;
  const content: Content = new Map();
  for (const name in packed) {
    const [rev, deviceId, at, value, siblings = [], sent] = packed[name] as Packed;
    content.set(name, { rev, deviceId, at, value, siblings, ...(sent !== undefined && { sent }) });
  }
  return content;
}

export type ContentRow = { documentId: string; employeeId: string | null; rev: number; sealed: Uint8Array };

/** Of a document whose employee was prepared; nothing when their key was destroyed. */
export function openContent(
  vault: Vault,
  { sealed, ...place }: ContentRow,
  use: Place['use'] = 'content',
): Content | undefined {
  const json = vault.openContent({ use, ...place }, sealed);
  return json === undefined ? undefined : unpackContent(json);
}

/** The employee whose key seals a document: the one it is about. */
export function keyHolder(document: { id: string; kind: string; employeeId: string | null }): string | null {
  return document.kind === 'employee' ? document.id : document.employeeId;
}
