import * as z from 'zod/mini';

export const CHECKLIST_STATES = ['todo', 'busy', 'done'] as const;

/** Where one item of the organisation's checklist stands. `due` is a date. */
export const ChecklistChange = z.strictObject({
  state: z.enum(CHECKLIST_STATES),
  owner: z.string().check(z.trim(), z.maxLength(120)),
  due: z.nullable(z.iso.date()),
});
export type ChecklistChange = z.infer<typeof ChecklistChange>;

export const ChecklistEntry = z.extend(ChecklistChange, {
  itemId: z.string(),
  /** Who changed it last and when, in UTC ISO 8601; null while nobody did. */
  changed: z.nullable(z.object({ by: z.string(), at: z.string() })),
});
export type ChecklistEntry = z.infer<typeof ChecklistEntry>;

export const Checklist = z.object({ entries: z.array(ChecklistEntry) });
export type Checklist = z.infer<typeof Checklist>;
