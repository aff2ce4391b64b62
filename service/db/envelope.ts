import { OVERHEAD } from './cipher.ts';

/** Which key opens a value: of an employee, or of the organisation itself. Generations count from 1. */
export type KeyName = { subject: string; generation: number };

/** The subject whose key seals what belongs to no employee. */
export const ORGANISATION = 'organisation';

/**
 * `{ciphertext, wraps[]}` as bytes: version, number of wraps, wraps, ciphertext. A wrap is a type, an id of 16 bytes,
 * a generation and the length of a wrapped key. Type 1 names a key of the key store that was used directly, so its
 * wrapped key is empty; further types, each with the value's own key wrapped for one reader, can follow without
 * touching what is stored.
 */
const VERSION = 2;
const NAMED = 1;
const WRAP = 1 + 16 + 2 + 2;
const HEAD = 2 + WRAP;

/** Heads by key: a group of pushes seals hundreds of values with the same few. */
const heads = new Map<string, Buffer>();
const KEPT_HEADS = 1_000;

function headOf({ subject, generation }: KeyName): Buffer {
  const name = `${subject} ${generation}`;
  const known = heads.get(name);
  if (known) return known;
  const head = Buffer.alloc(HEAD);
  head[0] = VERSION;
  head[1] = 1;
  head[2] = NAMED;
  if (subject !== ORGANISATION) head.write(subject.replaceAll('-', ''), 3, 'hex');
  head.writeUInt16BE(generation, 19);
  if (heads.size >= KEPT_HEADS) heads.clear();
  heads.set(name, head);
  return head;
}

export const packEnvelope = (key: KeyName, parts: Buffer[]): Buffer => Buffer.concat([headOf(key), ...parts]);

/** Throws for bytes that are no envelope. */
export function readEnvelope(sealed: Uint8Array): { key: KeyName; ciphertext: Buffer } {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  const known =
    bytes.length >= HEAD + OVERHEAD && bytes[0] === VERSION && bytes[1] === 1 && bytes[2] === NAMED;
  if (!known || bytes.readUInt16BE(21) !== 0) throw new Error('Not a sealed value.');
  return {
    key: { subject: subjectOf(bytes.subarray(3, 19)), generation: bytes.readUInt16BE(19) },
    ciphertext: bytes.subarray(HEAD),
  };
}

function subjectOf(id: Buffer): string {
  const hex = id.toString('hex');
  if (/^0+$/.test(hex)) return ORGANISATION;
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
