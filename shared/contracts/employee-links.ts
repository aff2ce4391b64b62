import * as z from 'zod/mini';
import { LANGUAGES } from '../domain/languages.ts';

const Token = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));

/** Who has a link asks for a code, by mail to the address that the link went to. */
export const LinkCodeRequest = z.strictObject({ token: Token });
export type LinkCodeRequest = z.infer<typeof LinkCodeRequest>;

export const LinkOpening = z.strictObject({
  token: Token,
  code: z.string().check(z.regex(/^\d{6}$/)),
  /** Of the package; Dutch where it is not named. */
  language: z.optional(z.enum(LANGUAGES)),
});
export type LinkOpening = z.infer<typeof LinkOpening>;

/** Everything about who opened the link, as a page to read and as data to take along. */
export const OpenedPackage = z.object({ organisation: z.string(), html: z.string(), json: z.string() });
export type OpenedPackage = z.infer<typeof OpenedPackage>;
