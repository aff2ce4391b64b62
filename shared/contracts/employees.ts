import * as z from 'zod/mini';

const Line = z.string().check(z.trim(), z.maxLength(200));
const OptionalDay = z.nullable(z.iso.date());

/** An employee as HR fills them in. Empty texts and null mean that it is not known. */
export const EmployeeForm = z.strictObject({
  name: Line.check(z.minLength(1)),
  email: z.union([z.literal(''), z.email().check(z.maxLength(254))]),
  jobTitle: Line,
  team: Line,
  number: Line,
  /** Member id of who leads them. */
  managerId: z.nullable(z.uuid()),
  leftOn: OptionalDay,
});
export type EmployeeForm = z.infer<typeof EmployeeForm>;

export const EmployeeRecord = z.extend(EmployeeForm, {
  id: z.string(),
  /** Typed in by a manager; their name. */
  provisionalFor: z.nullable(z.string()),
  /** Whom the record is about: they do not read it. By address: as long as the record has theirs. */
  members: z.array(z.object({ id: z.string(), name: z.string(), byAddress: z.boolean() })),
});
export type EmployeeRecord = z.infer<typeof EmployeeRecord>;

export const EmployeeId = z.object({ employeeId: z.string() });

/** The provisional employee turns out to be somebody whom HR knows already. */
export const LinkRequest = z.strictObject({ into: z.uuid() });
export type LinkRequest = z.infer<typeof LinkRequest>;

/** The member whom a record is about, or is not. */
export const TieRequest = z.strictObject({ memberId: z.uuid() });
export type TieRequest = z.infer<typeof TieRequest>;

/** What HR chose where only a name agrees: it is this employee, or another person. */
export const PersonChoice = z.union([z.literal('another'), z.uuid()]);
export type PersonChoice = z.infer<typeof PersonChoice>;

/** One line of a file, its columns already named. Absent columns leave what is known as it is. */
export const ImportRow = z.strictObject({
  name: z.string().check(z.maxLength(400)),
  email: z.optional(z.string().check(z.maxLength(400))),
  jobTitle: z.optional(z.string().check(z.maxLength(400))),
  team: z.optional(z.string().check(z.maxLength(400))),
  number: z.optional(z.string().check(z.maxLength(400))),
  managerEmail: z.optional(z.string().check(z.maxLength(400))),
  person: z.optional(PersonChoice),
});
export type ImportRow = z.infer<typeof ImportRow>;

export const ImportRequest = z.strictObject({
  rows: z.array(ImportRow).check(z.minLength(1), z.maxLength(2000)),
  /** The file holds everybody: who is not in it has left, on this day. */
  leftOn: z.optional(z.iso.date()),
  /** Without it nothing is written: the answer says what would happen. */
  apply: z.boolean(),
});
export type ImportRequest = z.infer<typeof ImportRequest>;

export const IMPORT_ERRORS = [
  'no-name',
  'bad-email',
  'unknown-manager',
  'leads-own-manager',
  'twice',
  'too-long',
  'own-file',
  'own-name',
  'gone',
] as const;
export type ImportError = (typeof IMPORT_ERRORS)[number];

/** An employee of the name on a line, with what tells people of one name apart; empty is not known. */
const Namesake = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  jobTitle: z.string(),
  team: z.string(),
  number: z.string(),
  managerName: z.string(),
  leftOn: OptionalDay,
});
export type Namesake = z.infer<typeof Namesake>;

export const ImportAnswer = z.object({
  added: z.array(z.string()),
  changed: z.array(z.object({ name: z.string(), fields: z.array(z.string()) })),
  unchanged: z.int(),
  left: z.array(z.string()),
  /** Lines that may be about an employee of the same name. Without a choice they are not read in. */
  namesakes: z.array(z.object({ row: z.int(), name: z.string(), employees: z.array(Namesake) })),
  /** `row` counts from 1, without the heading. */
  errors: z.array(z.object({ row: z.int(), error: z.enum(IMPORT_ERRORS) })),
});
export type ImportAnswer = z.infer<typeof ImportAnswer>;
