import * as z from 'zod/mini';
import { KINDS } from '../domain/documents.ts';
import { JsonValue } from '../domain/json-value.ts';

const Kind = z.enum(KINDS);

/** Raised when an older client could misread what the service says, or the other way round. */
export const PROTOCOL_VERSION = 1;

export const LIMITS = {
  /** Mutations in one push. */
  mutations: 100,
  /** Fields in one mutation. */
  fields: 60,
  /** Bytes of one request's body. */
  bytes: 2_000_000,
  /** Documents in one page of a pull. */
  page: 500,
} as const;

export const Uuid = z.uuid();
const Revision = z.int().check(z.nonnegative());
const FieldName = z.string().check(z.regex(/^[a-z][A-Za-z0-9]*(\.[A-Za-z0-9-]{1,60})?$/), z.maxLength(80));

/**
 * One field as the writer left it; `base` is the revision it was read at, 0 when it was never seen. `settles` names
 * the siblings that the user saw and settled with this value, by their revisions; all others stay.
 */
export const FieldEdit = z.strictObject({
  name: FieldName,
  base: Revision,
  value: JsonValue,
  settles: z.optional(z.array(Revision).check(z.maxLength(100))),
});
export type FieldEdit = z.infer<typeof FieldEdit>;

/** Numbered per device from 1 without gaps. */
export const Mutation = z.discriminatedUnion('op', [
  z.strictObject({
    op: z.literal('put'),
    n: z.int().check(z.positive()),
    kind: Kind,
    id: Uuid,
    fields: z.array(FieldEdit).check(z.minLength(1), z.maxLength(LIMITS.fields)),
  }),
  /** `seen` is the highest revision of the document that the writer knew: an edit after it beats the delete. */
  z.strictObject({
    op: z.literal('delete'),
    n: z.int().check(z.positive()),
    kind: Kind,
    id: Uuid,
    seen: Revision,
  }),
]);
export type Mutation = z.infer<typeof Mutation>;

/** The frame of a push. Each mutation is parsed by itself, so that a bad one can be refused and stepped over. */
export const PushRequest = z.strictObject({
  protocol: z.int(),
  deviceId: Uuid,
  /** Of the revisions named here; absent from who never heard of one. In another epoch they mean something else. */
  epoch: z.optional(z.int()),
  /** The highest mutation whose answer the device has stored; the service may forget answers up to it. */
  confirmed: z.int().check(z.nonnegative()),
  mutations: z.array(z.looseObject({ n: z.int().check(z.positive()) })).check(z.maxLength(LIMITS.mutations)),
});
export type PushRequest = z.infer<typeof PushRequest>;

/** A version that lost the race and was kept. `at` is the service's time, for display only. */
export const Sibling = z.object({ value: JsonValue, rev: Revision, deviceName: z.string(), at: z.string() });
export type Sibling = z.infer<typeof Sibling>;

/** A field as the service holds it: `siblings` are other versions that wait for the user's choice. */
export const FieldState = z.object({
  rev: Revision,
  value: JsonValue,
  siblings: z.array(Sibling),
  /** The device that wrote the value, for the screen with two versions. */
  deviceName: z.string(),
  at: z.string(),
});
export type FieldState = z.infer<typeof FieldState>;

export const REFUSALS = [
  'malformed',
  'not-allowed',
  'unknown-field',
  'unknown-document',
  'wrong-kind',
  'too-large',
] as const;

/**
 * Per mutation. `applied`, `merged`, `conflict`: `fields` holds what the service now has of the fields touched.
 * `refused`: nothing was changed; the device keeps the edit and shows the reason. After `unknown-document` it sends
 * the document whole: the service no longer has the one that was edited. `restricted`: refused because the data of
 * whom it is about may only be kept, which passes: the device waits, and sends it again when it hears that it is over.
 */
export const MutationAnswer = z.object({
  n: z.int(),
  status: z.enum(['applied', 'merged', 'conflict', 'refused']),
  reason: z.optional(z.enum(REFUSALS)),
  restricted: z.optional(z.boolean()),
  fields: z.optional(z.record(z.string(), FieldState)),
});
export type MutationAnswer = z.infer<typeof MutationAnswer>;

export const PushAnswer = z.object({
  protocol: z.int(),
  epoch: z.optional(z.int()),
  answers: z.array(MutationAnswer),
});
export type PushAnswer = z.infer<typeof PushAnswer>;

/**
 * `epoch.seq`; `0.0` from the start. Between pages a third number says where the pull began. The epoch changes when
 * a backup is restored.
 */
export const Cursor = z.string().check(z.regex(/^\d{1,15}\.\d{1,15}(\.\d{1,15})?$/));

export const PullQuery = z.strictObject({
  protocol: z.coerce.number().check(z.int()),
  cursor: Cursor,
  limit: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(LIMITS.page))),
});
export type PullQuery = z.infer<typeof PullQuery>;

/** `gone`: deleted, or no longer visible to this reader; the device removes it. */
export const Change = z.object({
  kind: Kind,
  id: Uuid,
  gone: z.boolean(),
  /** The fields that changed after the cursor; all of them when the document is new to this reader. */
  fields: z.record(z.string(), FieldState),
  /** An employee that a manager typed in by hand and HR has not accepted yet. */
  provisional: z.optional(z.boolean()),
  /** The reader has it as somebody's deputy, up to and including this day in the Netherlands. */
  until: z.optional(z.iso.date()),
});
export type Change = z.infer<typeof Change>;

export const PullPage = z.object({
  protocol: z.int(),
  cursor: Cursor,
  more: z.boolean(),
  /** The cursor was of another epoch or too old: this page starts from the beginning. */
  reset: z.boolean(),
  changes: z.array(Change),
  /** Which protocol and texts the organisation has now; a device that knows another fetches them. */
  guidance: z.optional(z.string()),
  /** The same of the conversation types that it changed or added. */
  templates: z.optional(z.string()),
  /** Employees known to the reader whose data may only be kept: a device sends nothing about them until it is over. */
  restricted: z.optional(z.array(Uuid)),
});
export type PullPage = z.infer<typeof PullPage>;
