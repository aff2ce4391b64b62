import * as z from 'zod/mini';

/** Stable codes of RFC 9457 problem documents. A problem never carries note content, names or addresses. */
export const PROBLEM_CODES = [
  'bad-request',
  'too-large',
  'not-signed-in',
  'not-allowed',
  'second-factor-needed',
  'sign-in-again',
  'not-found',
  'conflict',
  'leads-own-manager',
  'link-expired',
  'protocol-too-old',
  'protocol-too-new',
  'mutation-gap',
  'cursor-expired',
  'too-many-requests',
  'unavailable',
  'internal',
] as const;
export const ProblemCode = z.enum(PROBLEM_CODES);
export type ProblemCode = z.infer<typeof ProblemCode>;

export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: ProblemCode,
  /** What to do about it, in plain words. */
  detail: z.optional(z.string()),
  /** Where in the request: a JSON pointer. */
  pointer: z.optional(z.string()),
  /** With `mutation-gap`: the number that the service expects next, after a pull. */
  expected: z.optional(z.int()),
});
export type Problem = z.infer<typeof Problem>;
