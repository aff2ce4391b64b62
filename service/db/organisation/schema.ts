import { sql } from 'drizzle-orm';
import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Kind } from '../../../shared/domain/documents.ts';
import type { RequestKind, RequestState } from '../../../shared/domain/privacy-request.ts';

const moment = (name: string) => integer(name, { mode: 'timestamp_ms' });
const sealed = (name: string) => blob(name, { mode: 'buffer' });

/** One row. The sequence is allotted inside the writer's queue, so a lower number never appears after a higher one. */
export const meta = sqliteTable('meta', {
  id: integer('id').primaryKey(),
  /** Changes when a backup is restored. */
  epoch: integer('epoch').notNull(),
  seq: integer('seq').notNull(),
  /** What was removed up to here is forgotten: a device that pulled before it starts again. */
  floor: integer('floor').notNull().default(0),
});

/** Columns hold what access, lists and deadlines need; names and texts are sealed content. */
export const documents = sqliteTable(
  'documents',
  {
    id: text('id').primaryKey(),
    kind: text('kind').$type<Kind>().notNull(),
    authorId: text('author_id').notNull(),
    employeeId: text('employee_id'),
    conversationId: text('conversation_id'),
    status: text('status'),
    typeId: text('type_id'),
    variantId: text('variant_id'),
    sharing: text('sharing'),
    plannedOn: text('planned_on'),
    heldOn: text('held_on'),
    nextOn: text('next_on'),
    /** Of an employee: last day of employment. */
    leftOn: text('left_on'),
    /** Of an employee: the member who leads them. */
    managerId: text('manager_id'),
    /** Of an employee: keyed hash of the address, to recognise members' own files. */
    emailDigest: text('email_digest'),
    /**
     * Of an employee: members whom the record was found to be about, since their address and the record's met once.
     * They do not read it. Another address takes nobody out; HR does, by hand.
     */
    memberIds: text('member_ids', { mode: 'json' }).$type<string[]>().notNull().default([]),
    /** Of an employee: the manager who typed them in, until HR accepts the record. */
    provisionalFor: text('provisional_for'),
    /** Members who could read this document and no longer may: their devices are told to remove it. */
    formerReaders: text('former_readers', { mode: 'json' }).$type<string[]>().notNull().default([]),
    createdSeq: integer('created_seq').notNull(),
    /** The last change of any kind. */
    seq: integer('seq').notNull(),
    /** The last change in who may read it: after it, a reader gets every field. */
    visibilitySeq: integer('visibility_seq').notNull(),
    deletedSeq: integer('deleted_seq'),
    deletedAt: moment('deleted_at'),
  },
  (table) => [
    // What a device pulls: what its member wrote, and what is shared; each in the order of change.
    index('document_author').on(table.authorId, table.seq),
    index('document_shared')
      .on(table.seq)
      .where(sql`kind IN ('employee', 'absence-case')`),
    index('document_handed')
      .on(table.seq)
      .where(sql`kind IN ('agreement', 'report')`),
    index('document_manager').on(table.managerId),
    // Whose record it is, and who leads them.
    index('document_address')
      .on(table.emailDigest, table.managerId)
      .where(sql`kind = 'employee'`),
    index('document_member')
      .on(table.memberIds, table.managerId)
      .where(sql`member_ids <> '[]'`),
    index('document_deleted')
      .on(table.deletedSeq)
      .where(sql`deleted_seq IS NOT NULL`),
    index('document_employee').on(table.employeeId),
    index('document_conversation').on(table.conversationId),
    index('document_kind').on(table.kind, table.heldOn),
  ],
);

/** The fields of a document with their revisions, sealed as one value: one row and one decryption for each. */
export const contents = sqliteTable('contents', {
  documentId: text('document_id').primaryKey(),
  /** The change that last set it. */
  rev: integer('rev').notNull(),
  sealed: sealed('sealed').notNull(),
});

/** What the fields held before a change: the common ancestors of later merges. */
export const history = sqliteTable(
  'history',
  {
    documentId: text('document_id').notNull(),
    /** The change that replaced it. */
    seq: integer('seq').notNull(),
    /** The employee whose key sealed it; a document can be moved to another. */
    employeeId: text('employee_id'),
    sealed: sealed('sealed').notNull(),
  },
  (table) => [primaryKey({ columns: [table.documentId, table.seq] })],
);

/**
 * Of whose file what is not there any more was: the log speaks of it, and shows nobody their own. Goes with the
 * employee.
 */
export const gone = sqliteTable(
  'gone',
  { documentId: text('document_id').primaryKey(), employeeId: text('employee_id').notNull() },
  (table) => [index('gone_employee').on(table.employeeId)],
);

/** What each push was answered, until its device confirms that: numbers, ids and revisions, no content. */
export const deviceAnswers = sqliteTable(
  'device_answers',
  {
    deviceId: text('device_id').notNull(),
    /** The last mutation of the push. */
    lastN: integer('last_n').notNull(),
    answers: text('answers').notNull(),
  },
  (table) => [primaryKey({ columns: [table.deviceId, table.lastN] })],
);

export const deviceProgress = sqliteTable('device_progress', {
  deviceId: text('device_id').primaryKey(),
  lastN: integer('last_n').notNull(),
});

/** The roles with which a device last pulled: after a change it starts again, so that it drops what it may not see. */
export const deviceScopes = sqliteTable('device_scopes', {
  deviceId: text('device_id').primaryKey(),
  roles: text('roles').notNull(),
});

/** What an organisation chose or keeps about itself, each as one sealed value, raised in version at every change. */
export const settings = sqliteTable(
  'settings',
  {
    key: text('key').notNull(),
    version: integer('version').notNull(),
    value: sealed('value').notNull(),
    memberId: text('member_id').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.key, table.version] })],
);

/** A stop on erasing what is kept about an employee: a dispute, a claim, an inspection. */
export const holds = sqliteTable('holds', {
  employeeId: text('employee_id').primaryKey(),
  reason: sealed('reason').notNull(),
  memberId: text('member_id').notNull(),
  at: moment('at').notNull(),
});

/** Employees whose key is about to be destroyed or was, until the rest of their file is gone: no hold comes any more. */
export const erasing = sqliteTable('erasing', {
  employeeId: text('employee_id').primaryKey(),
  at: moment('at').notNull(),
});

/** What employees asked about their data. Who asks and what is sealed under their own key, and goes with them. */
export const requests = sqliteTable(
  'requests',
  {
    id: text('id').primaryKey(),
    employeeId: text('employee_id').notNull(),
    kind: text('kind').$type<RequestKind>().notNull(),
    state: text('state').$type<RequestState>().notNull(),
    receivedOn: text('received_on').notNull(),
    extended: integer('extended', { mode: 'boolean' }).notNull().default(false),
    closedOn: text('closed_on'),
    memberId: text('member_id').notNull(),
    /** Raised at every change. */
    version: integer('version').notNull(),
    sealed: sealed('sealed').notNull(),
  },
  (table) => [index('request_employee').on(table.employeeId)],
);

/**
 * Authors of private notes who were asked to let them go to the employee who asked for access, and what they let go:
 * sealed under the employee's key, and opened for the employee alone.
 */
export const disclosures = sqliteTable(
  'disclosures',
  {
    id: text('id').primaryKey(),
    requestId: text('request_id').notNull(),
    employeeId: text('employee_id').notNull(),
    authorId: text('author_id').notNull(),
    askedAt: moment('asked_at').notNull(),
    releasedAt: moment('released_at'),
    /** Keyed hash of the address that the author saw: what they released goes there and nowhere else. */
    addressDigest: text('address_digest'),
    sealed: sealed('sealed'),
  },
  (table) => [
    uniqueIndex('disclosure_author').on(table.requestId, table.authorId),
    index('disclosure_employee').on(table.employeeId),
    index('disclosure_of_author').on(table.authorId),
  ],
);

/** Who did what, without content. Triggers refuse change and removal. */
export const audit = sqliteTable('audit', {
  seq: integer('seq').primaryKey({ autoIncrement: true }),
  at: moment('at').notNull(),
  actorId: text('actor_id').notNull(),
  deviceId: text('device_id'),
  action: text('action').notNull(),
  kind: text('kind'),
  documentId: text('document_id'),
  /** Codes and numbers that say more, as JSON; never content. */
  detail: text('detail'),
  /** HMAC over this row and the `mac` of the one before it. */
  mac: sealed('mac')
    .notNull()
    .default(sql`x''`),
});
