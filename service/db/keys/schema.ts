import { blob, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Keys, each sealed by the one above it. A database of its own, with backups of its own that live shortly. */
export const organisationKeys = sqliteTable(
  'organisation_keys',
  {
    organisationId: text('organisation_id').notNull(),
    generation: integer('generation').notNull(),
    /** Sealed by the master key. */
    wrapped: blob('wrapped', { mode: 'buffer' }).notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.generation] })],
);

/** One key per employee, and one for what belongs to the organisation itself. */
export const subjectKeys = sqliteTable(
  'subject_keys',
  {
    organisationId: text('organisation_id').notNull(),
    subject: text('subject').notNull(),
    generation: integer('generation').notNull(),
    /** Sealed by the organisation's key of generation `wrappedBy`. */
    wrapped: blob('wrapped', { mode: 'buffer' }).notNull(),
    wrappedBy: integer('wrapped_by').notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.subject, table.generation] })],
);

/** Whose key was destroyed. Every restore replays it, so that an older backup brings nobody back. */
export const erasures = sqliteTable(
  'erasures',
  {
    organisationId: text('organisation_id').notNull(),
    subject: text('subject').notNull(),
    at: integer('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.subject] })],
);
