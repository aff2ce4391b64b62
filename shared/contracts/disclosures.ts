import * as z from 'zod/mini';
import { LANGUAGES } from '../domain/languages.ts';

/** What an author of private notes is asked: to look at them and let them go to the employee they are about. */
const Asked = z.object({
  id: z.string(),
  employeeName: z.string(),
  askedOn: z.string(),
  /** The day on which the employee has to have their answer. */
  answerBy: z.string(),
  state: z.enum(['asked', 'released']),
});

export const DisclosureList = z.object({ disclosures: z.array(Asked) });
export type DisclosureList = z.infer<typeof DisclosureList>;

const Line = z.object({
  /** Names the line within what was shown. */
  key: z.string(),
  label: z.string(),
  text: z.string(),
});

/** A conversation, or an agreement, with what its author wrote. */
const DisclosureRecord = z.object({
  title: z.string(),
  day: z.nullable(z.string()),
  lines: z.array(Line),
});
export type DisclosureRecord = z.infer<typeof DisclosureRecord>;

/** Of the labels, and of what was chosen from a list; Dutch when it is left out. */
export const DisclosureQuery = z.strictObject({ language: z.optional(z.enum(LANGUAGES)) });

export const Disclosure = z.extend(Asked, {
  /** Where it goes, and nowhere else. Empty while HR knows no address. */
  address: z.string(),
  records: z.array(DisclosureRecord),
  /** Stands for exactly these lines and this address: what changed since has to be looked at again. */
  version: z.string(),
});
export type Disclosure = z.infer<typeof Disclosure>;

/** Lines that stay out, each with what the employee is told about it (AVG art. 15 lid 4). */
export const Release = z.strictObject({
  version: z.string().check(z.maxLength(100)),
  leftOut: z
    .array(
      z.strictObject({
        key: z.string().check(z.maxLength(300)),
        reason: z.string().check(z.trim(), z.minLength(3), z.maxLength(300)),
      }),
    )
    .check(z.maxLength(2000)),
});
export type Release = z.infer<typeof Release>;

export const Asking = z.object({
  /** How many authors were asked now; those who were asked before are not asked again. */
  asked: z.int(),
});

/** How far the notes of one author are, as HR sees it: never what is in them. */
export const AuthorState = z.object({
  name: z.string(),
  state: z.enum(['asked', 'released']),
  /** Of the asking, or of the release. */
  on: z.string(),
  /** They are no member any more, so that nobody can look. */
  left: z.boolean(),
});
export type AuthorState = z.infer<typeof AuthorState>;
