import type { Guidance } from '../../../shared/contracts/guidance.ts';
import type { OfferedTemplates } from '../../../shared/contracts/templates.ts';
import type {
  Change,
  FieldState,
  Mutation,
  MutationAnswer,
  PullPage,
} from '../../../shared/contracts/sync.ts';
import { PROTOCOL_VERSION } from '../../../shared/contracts/sync.ts';
import { mergeKind, type Kind } from '../../../shared/domain/documents.ts';
import { applyEdit, type StoredField } from '../../../shared/domain/field-state.ts';
import type { Json } from '../../../shared/domain/json.ts';
import { ServiceProblem } from '../../../extension/platform/errors.ts';
import type { SyncApi } from '../../../extension/sync/ports.ts';

type Stored = {
  kind: Kind;
  seq: number;
  /** After this change every field counts as new. */
  wholeSince: number;
  gone: boolean;
  fields: Map<string, StoredField>;
};
type History = { rev: number; deviceId: string; value: Json; sent: Json };
type Device = { last: number; answers: Map<number, MutationAnswer> };

/**
 * A service in memory that keeps the contract of push and pull for one member's devices: enough to try the device's
 * half against answers that a test chooses. Thousands of schedules run against the real one.
 */
export class MemoryService {
  epoch = 1;
  seq = 0;
  pageSize = 3;
  documents = new Map<string, Stored>();
  history = new Map<string, History[]>();
  devices = new Map<string, Device>();
  guidance: Guidance = { version: '0.0', protocol: null, transparency: { version: 0, text: null } };
  templates: OfferedTemplates = { version: '0', templates: [] };
  /** Every version that can be asked for, by `type version`. */
  templateVersions = new Map<string, unknown>();
  /** Employees whose data may only be kept. */
  restricted: string[] = [];
  /** Whether a refusal says that this is why; an earlier version of the panel reads nothing of it. */
  saysRestricted = true;
  /** Reasons by document id. */
  refusals = new Map<string, MutationAnswer['reason']>();

  /** A copy of everything, as a backup would keep it. */
  backup() {
    return structuredClone({
      seq: this.seq,
      documents: this.documents,
      history: this.history,
      devices: this.devices,
    });
  }

  restore(backup: ReturnType<MemoryService['backup']>): void {
    Object.assign(this, structuredClone(backup));
    this.epoch += 1;
  }

  api(): SyncApi {
    return {
      push: async ({ deviceId, confirmed, mutations, epoch }) => {
        const device = this.devices.get(deviceId) ?? { last: 0, answers: new Map() };
        this.devices.set(deviceId, device);
        if (epoch !== undefined && epoch !== this.epoch)
          throw new ServiceProblem('mutation-gap', 409, device.last + 1);
        for (const n of device.answers.keys()) if (n <= confirmed) device.answers.delete(n);
        const answers: MutationAnswer[] = [];
        for (const mutation of mutations as Mutation[]) answers.push(this.#once(deviceId, device, mutation));
        // What crosses the wire is a copy.
        return structuredClone({ protocol: PROTOCOL_VERSION, epoch: this.epoch, answers });
      },
      pull: async (cursor) => structuredClone(this.#pull(cursor)),
      guidance: async () => structuredClone(this.guidance),
      templates: async () => structuredClone(this.templates),
      template: async (typeId, version) => {
        const template = this.templateVersions.get(`${typeId} ${version}`);
        if (!template) throw new ServiceProblem('not-found', 404);
        return { template: structuredClone(template) };
      },
    };
  }

  /** The fields of a document as everybody should have them in the end. */
  fields(id: string): Map<string, StoredField> {
    return this.documents.get(id)?.fields ?? new Map();
  }

  #once(deviceId: string, device: Device, mutation: Mutation): MutationAnswer {
    const known = device.answers.get(mutation.n);
    if (known) return known;
    if (mutation.n !== device.last + 1) throw new ServiceProblem('mutation-gap', 409, device.last + 1);
    device.last = mutation.n;
    const answer = { n: mutation.n, ...this.#apply(deviceId, mutation) };
    device.answers.set(mutation.n, answer);
    return answer;
  }

  #apply(deviceId: string, mutation: Mutation): Omit<MutationAnswer, 'n'> {
    const { id, kind } = mutation;
    const reason = this.refusals.get(id);
    const about = this.documents.get(id)?.fields.get('employeeId')?.value ?? id;
    const restricted = this.restricted.includes(String(about)) && this.saysRestricted;
    if (reason) return { status: 'refused', reason, ...(restricted && { restricted }) };
    const existing = this.documents.get(id);
    if (mutation.op === 'delete') {
      if (!existing) return { status: 'refused', reason: 'not-allowed' };
      const newer = [...existing.fields.values()].some(
        (field) => field.rev > mutation.seen && (field.deviceId !== deviceId || field.siblings.length > 0),
      );
      if (newer) return { status: 'merged', fields: {} };
      Object.assign(existing, { gone: true, seq: ++this.seq });
      return { status: 'applied' };
    }
    if (!existing && mutation.fields.some(({ base }) => base > 0))
      return { status: 'refused', reason: 'unknown-document' };
    const seq = ++this.seq;
    const document = existing ?? {
      kind,
      seq,
      wholeSince: seq,
      gone: false,
      fields: new Map<string, StoredField>(),
    };
    if (document.gone) document.wholeSince = seq;
    Object.assign(document, { seq, gone: false });
    this.documents.set(id, document);
    const statuses = mutation.fields.map((edit) => {
      const merging = mergeKind(kind, edit.name, edit.value) ?? 'value';
      const ancestor = this.#ancestor(`${id} ${edit.name}`, edit.base, deviceId);
      const stored = document.fields.get(edit.name);
      const { status, field } = applyEdit(merging, stored, { ...edit, deviceId }, seq, ancestor);
      document.fields.set(edit.name, field);
      if (field !== stored)
        this.#remember(`${id} ${edit.name}`, { rev: seq, deviceId, value: field.value, sent: edit.value });
      return status;
    });
    const fields = Object.fromEntries(mutation.fields.map(({ name }) => [name, this.#state(document, name)]));
    const worst = (['conflict', 'merged'] as const).find((status) => statuses.includes(status));
    return { status: worst ?? 'applied', fields };
  }

  #remember(key: string, entry: History): void {
    this.history.set(key, [...(this.history.get(key) ?? []), entry]);
  }

  /** A device that wrote on before it heard of its last edit started from that one. */
  #ancestor(key: string, base: number, deviceId: string): Json | undefined {
    const entries = this.history.get(key) ?? [];
    const own = entries.findLast((entry) => entry.deviceId === deviceId && entry.rev > base);
    return own ? own.sent : entries.find((entry) => entry.rev === base)?.value;
  }

  #pull(cursor: string): PullPage {
    const [epoch = 0, after = 0] = cursor.split('.').map(Number);
    const reset = after > 0 && epoch !== this.epoch;
    const start = reset ? 0 : after;
    const { page, more } = this.#pageAfter(start);
    const last = more ? (page.at(-1)?.seq ?? start) : this.seq;
    const next = `${this.epoch}.${last}`;
    const inPage = Map.groupBy(page, ({ id }) => id);
    const changes = [...inPage].map(([id, parts]): Change => {
      const document = this.documents.get(id);
      if (!document) throw new Error('A change is of a document.');
      const names = document.gone ? [] : parts.map(({ name }) => name);
      const fields = Object.fromEntries(names.map((name) => [name, this.#state(document, name)]));
      return { kind: document.kind, id, gone: document.gone, fields };
    });
    const guidance = this.guidance.version;
    const templates = this.templates.version;
    const { restricted } = this;
    return {
      protocol: PROTOCOL_VERSION,
      cursor: next,
      more,
      reset,
      changes,
      guidance,
      templates,
      ...(this.saysRestricted && { restricted }),
    };
  }

  /** In the order of the sequence, field by field: a page may end between two fields of one document. */
  #pageAfter(from: number): { page: { seq: number; id: string; name: string }[]; more: boolean } {
    const parts = [...this.documents].flatMap(([id, { fields, gone, seq, wholeSince }]) =>
      gone
        ? [{ seq, id, name: '' }]
        : [...fields].map(([name, { rev }]) => ({ seq: Math.max(rev, wholeSince), id, name })),
    );
    const after = parts.filter(({ seq }) => seq > from).sort((a, b) => a.seq - b.seq);
    // What shares a number goes together, as no cursor lies between.
    const end = after[this.pageSize - 1]?.seq ?? Infinity;
    const page = after.filter(({ seq }) => seq <= end);
    return { page, more: page.length < after.length };
  }

  #state(document: Stored, name: string): FieldState {
    const field = document.fields.get(name);
    if (!field) throw new Error(`No field ${name}.`);
    const named = ({ value, rev, deviceId }: StoredField['siblings'][number]) => ({
      value,
      rev,
      deviceName: deviceId,
      at: '2026-11-22T10:00:00.000Z',
    });
    return { ...named(field), siblings: field.siblings.map(named) };
  }
}
