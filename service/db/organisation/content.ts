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

/** Arrays, for every document repeats it: revision, device, moment, value, siblings, what was sent. */
type Packed = [number, string, string, Json, KeptVersion[]?, KeptField['sent']?];

/**
 * The fields of a document by name. A change touches one or two of them, so that the others stay the text that they
 * are stored as: a line with the name, and a line of JSON.
 */
export class Content implements Iterable<[string, KeptField]> {
  readonly #lines = new Map<string, string>();
  readonly #fields = new Map<string, KeptField>();

  static unpack(text: string): Content {
    const content = new Content();
    if (text.startsWith('{')) return content.#unpackObject(text);
    const lines = text.split('\n');
    for (let at = 0; at + 1 < lines.length; at += 2)
      content.#lines.set(lines[at] as string, lines[at + 1] as string);
    return content;
  }

  /** As it was packed before: one JSON object. No name of a field begins with a brace. */
  #unpackObject(text: string): this {
    for (const [name, packed] of Object.entries(JSON.parse(text) as Record<string, Packed>))
      this.#lines.set(name, JSON.stringify(packed));
    return this;
  }

  get(name: string): KeptField | undefined {
    const known = this.#fields.get(name);
    if (known) return known;
    const line = this.#lines.get(name);
    if (line === undefined) return undefined;
    // Packed by ourselves, and authenticated.
    const [rev, deviceId, at, value, siblings = [], sent] = JSON.parse(line) as Packed;
    const field = { rev, deviceId, at, value, siblings, ...(sent !== undefined && { sent }) };
    this.#fields.set(name, field);
    return field;
  }

  set(name: string, field: KeptField): void {
    this.#fields.set(name, field);
    this.#lines.set(name, lineOf(field));
  }

  get size(): number {
    return this.#lines.size;
  }

  *[Symbol.iterator](): Iterator<[string, KeptField]> {
    for (const name of this.#lines.keys()) yield [name, this.get(name) as KeptField];
  }

  /** The fields whose revision is above this; the others are not parsed, which is what most of a pull would do. */
  since(rev: number): [string, KeptField][] {
    const found: [string, KeptField][] = [];
    for (const [name, line] of this.#lines)
      if (revisionOf(line) > rev) found.push([name, this.get(name) as KeptField]);
    return found;
  }

  pack(): string {
    let text = '';
    for (const [name, line] of this.#lines) text += `${name}\n${line}\n`;
    return text;
  }
}

/** A line begins with it: see `Packed`. */
const revisionOf = (line: string) => Number.parseInt(line.slice(1, 17), 10);

function lineOf({ rev, deviceId, at, value, siblings, sent }: KeptField): string {
  const packed: Packed = [rev, deviceId, at, value];
  if (siblings.length > 0 || sent !== undefined) packed.push(siblings);
  if (sent !== undefined) packed.push(sent);
  return JSON.stringify(packed);
}

export type ContentRow = { documentId: string; employeeId: string | null; rev: number; sealed: Uint8Array };

/** Of a document whose employee was prepared; nothing when their key was destroyed. */
export function openContent(
  vault: Vault,
  { sealed, ...place }: ContentRow,
  use: Place['use'] = 'content',
): Content | undefined {
  const text = vault.openContent({ use, ...place }, sealed);
  return text === undefined ? undefined : Content.unpack(text);
}

/** The employee whose key seals a document: the one it is about. */
export function keyHolder(document: { id: string; kind: string; employeeId: string | null }): string | null {
  return document.kind === 'employee' ? document.id : document.employeeId;
}
