import * as z from 'zod/mini';
import { JsonValue } from '../domain/json-value.ts';

export const AuditQuery = z.strictObject({
  /** Beginning of an action: `report.` finds every reading and sharing of reports. */
  action: z.optional(z.string().check(z.regex(/^[a-z.-]{0,60}$/))),
  memberId: z.optional(z.uuid()),
  documentId: z.optional(z.uuid()),
  from: z.optional(z.iso.date()),
  to: z.optional(z.iso.date()),
  /** Number of the last entry of the page before. */
  before: z.optional(z.coerce.number().check(z.int(), z.positive())),
});
export type AuditQuery = z.infer<typeof AuditQuery>;

/** Who did what and when, never with what content. Times are UTC ISO 8601. */
export const AuditEntry = z.object({
  seq: z.int(),
  at: z.string(),
  /** Empty when the service did it by itself. */
  actorName: z.string(),
  byDevice: z.boolean(),
  action: z.string(),
  kind: z.nullable(z.string()),
  documentId: z.nullable(z.string()),
  detail: z.nullable(z.record(z.string(), JsonValue)),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

export const AuditPage = z.object({
  entries: z.array(AuditEntry),
  /** To be passed as `before` for the following page. */
  next: z.nullable(z.int()),
  total: z.int(),
  /** Entries about the reader's own file are left out, and not counted. */
  withoutOwn: z.boolean(),
  /** For the filter: who occurs in the log. */
  actors: z.array(z.object({ id: z.string(), name: z.string() })),
});
export type AuditPage = z.infer<typeof AuditPage>;

/**
 * `changed`: an entry is not as it was written, or stands elsewhere; `missing`: a number is skipped; `cut-off`: the
 * log ends before an entry that was seen earlier.
 */
export const AuditCheck = z.object({
  whole: z.boolean(),
  entries: z.int(),
  /** Earlier ends of the log, kept elsewhere, that it was compared with. */
  anchors: z.int(),
  problem: z.nullable(z.enum(['changed', 'missing', 'cut-off'])),
  /** The first entry that is not right. */
  at: z.nullable(z.int()),
});
export type AuditCheck = z.infer<typeof AuditCheck>;
