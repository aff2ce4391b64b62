import * as z from 'zod/mini';
import { CONTACT_ROLES } from '../domain/contact-roles.ts';

const Words = (least: number, most: number) => {
  const words = z.string().check(z.trim(), z.minLength(least), z.maxLength(most));
  return z.strictObject({ nl: words, en: words });
};

export const MOST_CONTACTS = 12;

export const ProtocolContact = z.strictObject({
  role: z.enum(CONTACT_ROLES),
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  phone: z.string().check(z.trim(), z.maxLength(40)),
});
export type ProtocolContact = z.infer<typeof ProtocolContact>;

/** How somebody reports sick in this organisation, and whom to call. */
export const AbsenceProtocol = z.strictObject({
  /** Before which time of the day, `08:30`; null when there is none. */
  before: z.nullable(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
  /** Where and how, in own words; either may be empty. */
  text: Words(0, 2000),
  contacts: z.array(ProtocolContact).check(z.maxLength(MOST_CONTACTS)),
});
export type AbsenceProtocol = z.infer<typeof AbsenceProtocol>;

/** What the employee is told about what happens with what they say (AVG art. 13). Null goes back to the built-in text. */
export const TransparencyChange = z.strictObject({ text: z.nullable(Words(1, 4000)) });
export type TransparencyChange = z.infer<typeof TransparencyChange>;

/** `version` rises with every change; 0 is the built-in text. `text` is null where the built-in text applies. */
export const Transparency = z.object({ version: z.int(), text: z.nullable(Words(1, 4000)) });
export type Transparency = z.infer<typeof Transparency>;

/** What the organisation asks of the lock on devices; nothing, while nobody chose. */
export const LockRules = z.strictObject({
  /** Managers choose a passphrase before they go on, and cannot take the lock off. */
  required: z.boolean(),
  /** The most minutes without use; null leaves it to the manager. */
  afterMinutes: z.nullable(z.int().check(z.minimum(1), z.maximum(60))),
});
export type LockRules = z.infer<typeof LockRules>;

/** What an organisation tells the people who hold its conversations. `protocol` is null while HR did not fill it in. */
export const Guidance = z.object({
  /** As a pull names it: another one means that something here changed. */
  version: z.string(),
  protocol: z.nullable(AbsenceProtocol),
  transparency: Transparency,
  /** Missing from services of before. */
  lock: z.optional(LockRules),
});
export type Guidance = z.infer<typeof Guidance>;

/** The same, with who changed it last and when, in UTC ISO 8601, and every text that was told before. */
export const GuidanceRecord = z.extend(Guidance, {
  changed: z.object({
    protocol: z.nullable(z.object({ by: z.string(), at: z.string() })),
    transparency: z.nullable(z.object({ by: z.string(), at: z.string() })),
    lock: z.nullable(z.object({ by: z.string(), at: z.string() })),
  }),
  /** Newest first, the one in force included. */
  told: z.array(z.extend(Transparency, { by: z.string(), at: z.string() })),
});
export type GuidanceRecord = z.infer<typeof GuidanceRecord>;
