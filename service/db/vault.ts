import { createHmac, createSecretKey } from 'node:crypto';
import type { Json } from '../../shared/domain/json.ts';
import { decrypt, derive, encrypt } from './cipher.ts';
import { ORGANISATION, packEnvelope, readEnvelope } from './envelope.ts';
import type { KeyRing } from './keys/ring.ts';

export { derive } from './cipher.ts';

/** What a value of the organisation itself belongs to; a value moved elsewhere does not open. */
export type Binding = {
  /** Which column. */
  use: string;
  /** The document or device. */
  owner: string;
  name: string;
  rev: number;
};

/** What the content of a document belongs to. Without an employee the organisation's own key seals it. */
export type Place = {
  use: 'content' | 'history' | 'request' | 'disclosure';
  employeeId: string | null;
  documentId: string;
  rev: number;
};

/** `sealed` is the value that is going to be opened, where there is one. */
export type Prepared = { employeeId: string | null; sealed?: Uint8Array };

/** Seals and opens the values of one organisation. */
export type Vault = {
  seal(binding: Binding, value: Json): Buffer;
  /** Throws when the value was changed, moved, or sealed by another key. */
  open(binding: Binding, sealed: Uint8Array): Json;
  /** Reads what is needed to open or seal these; with `make` also makes keys for employees who have none. */
  prepare(places: Iterable<Prepared>, options?: { make?: boolean }): Promise<void>;
  /** Whether a prepared employee was erased: nothing about them can be read or written any more. */
  isErased(employeeId: string | null): boolean;
  /** Asks for this employee's keys anew, after they were renewed or destroyed. */
  forget(employeeId: string): void;
  /** Of a prepared employee. Throws when their key was destroyed. */
  sealContent(place: Place, json: string): Buffer;
  /** Of a prepared employee; nothing when their key was destroyed. Throws like `open`. */
  openContent(place: Place, sealed: Uint8Array): string | undefined;
  /** Destroys an employee's key: nothing that it sealed can be read any more, here or in a backup. */
  destroy(employeeId: string): Promise<void>;
  /** Whether the newest key of its employee sealed a value. */
  isCurrent(sealed: Uint8Array): boolean;
  /** A keyed hash by which equal texts are found without storing them. */
  digest(text: string): string;
  /** A keyed hash that shows whether a text was changed by somebody without the key: 32 bytes. */
  mac(text: string): Buffer;
};

/** The key of keyed hashes; it is never renewed, for then nothing would be found again. */
const DIGEST = 'digest';
/** Digests of the same few addresses are asked for with every row of a list. */
const KEPT_DIGESTS = 1_000;

export async function createVault(organisationId: string, ring: KeyRing): Promise<Vault> {
  await ring.prepare([{ subject: ORGANISATION }, { subject: DIGEST }], { make: true });
  const digestBytes = ring.current(DIGEST)?.bytes;
  if (!digestBytes) throw new Error('The organisation has no key for digests.');
  const digestKey = createSecretKey(derive(digestBytes, `digest:${organisationId}`));
  const macKey = createSecretKey(derive(digestBytes, `mac:${organisationId}`));
  const digests = new Map<string, string>();

  function seal(subject: string, additional: string, plain: string): Buffer {
    const key = ring.current(subject);
    if (!key) throw new Error('There is no key to seal with.');
    return packEnvelope(key, encrypt(key.object, additional, plain));
  }

  function open(subject: string, additional: string, sealed: Uint8Array): string | undefined {
    const { key, ciphertext } = readEnvelope(sealed);
    if (key.subject !== subject) throw new Error('The value was sealed for somebody else.');
    const object = ring.find(key);
    return object && decrypt(object, additional, ciphertext).toString('utf8');
  }

  const bindingText = ({ use, owner, name, rev }: Binding) =>
    JSON.stringify([organisationId, use, owner, name, rev]);
  // As `JSON.stringify` would write it; ids hold nothing that it would change.
  const placeText = ({ use, employeeId, documentId, rev }: Place) =>
    `["${organisationId}",${employeeId === null ? 'null' : `"${employeeId}"`},"${documentId}","${use}",${rev}]`;

  return {
    seal: (binding, value) => seal(ORGANISATION, bindingText(binding), JSON.stringify(value)),
    open(binding, sealed) {
      const text = open(ORGANISATION, bindingText(binding), sealed);
      if (text === undefined) throw new Error('The key of a value is gone.');
      // Sealed by ourselves from a checked value, and authenticated.
      return JSON.parse(text) as Json;
    },
    prepare: (places, options) =>
      ring.prepare(
        Array.from(places, ({ employeeId, sealed }) => ({
          subject: employeeId ?? ORGANISATION,
          ...(sealed && { generation: readEnvelope(sealed).key.generation }),
        })),
        options,
      ),
    isErased: (employeeId) => employeeId !== null && ring.destroyed(employeeId),
    forget: (employeeId) => ring.forget(employeeId),
    sealContent: (place, json) => seal(place.employeeId ?? ORGANISATION, placeText(place), json),
    openContent: (place, sealed) => open(place.employeeId ?? ORGANISATION, placeText(place), sealed),
    destroy: (employeeId) => ring.destroy(employeeId),
    isCurrent(sealed) {
      const { key } = readEnvelope(sealed);
      return ring.current(key.subject)?.generation === key.generation;
    },
    digest(text) {
      const known = digests.get(text);
      if (known !== undefined) return known;
      if (digests.size >= KEPT_DIGESTS) digests.clear();
      const made = createHmac('sha256', digestKey).update(text.trim().toLowerCase()).digest('base64url');
      digests.set(text, made);
      return made;
    },
    mac: (text) => createHmac('sha256', macKey).update(text).digest(),
  };
}
