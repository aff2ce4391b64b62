import * as z from 'zod/mini';
import { GROUNDS, REQUEST_KINDS, REQUEST_STATES } from '../domain/privacy-request.ts';
import { AuthorState } from './disclosures.ts';

const Words = z.string().check(z.trim(), z.minLength(3), z.maxLength(2_000));

/** A request of an employee about their data, as HR writes it down. */
export const RequestForm = z.strictObject({
  kind: z.enum(REQUEST_KINDS),
  receivedOn: z.iso.date(),
  /** What is asked, in a few words; nothing medical. */
  note: Words,
});
export type RequestForm = z.infer<typeof RequestForm>;

/** More time, with what the employee was told about it. */
export const RequestExtension = z.strictObject({ reason: Words });
export type RequestExtension = z.infer<typeof RequestExtension>;

export const RequestAnswer = z.strictObject({ state: z.enum(['granted', 'refused']), answer: Words });
export type RequestAnswer = z.infer<typeof RequestAnswer>;

/** What the employee was told before a restriction ends (AVG art. 18 lid 3). */
export const RequestLift = z.strictObject({ told: Words });
export type RequestLift = z.infer<typeof RequestLift>;

/** Why restricted data is used all the same; absent where it is not. */
export const UseQuery = z.strictObject({ ground: z.optional(z.enum(GROUNDS)) });

export const PrivacyRequest = z.object({
  id: z.string(),
  kind: z.enum(REQUEST_KINDS),
  state: z.enum(REQUEST_STATES),
  receivedOn: z.string(),
  /** The last day for an answer. */
  answerBy: z.string(),
  note: z.string(),
  /** Why it takes longer. */
  extension: z.nullable(z.string()),
  answer: z.nullable(z.string()),
  /** What the employee was told before the restriction ended. */
  lifted: z.nullable(z.string()),
  closedOn: z.nullable(z.string()),
  /** Who wrote it down, or did the last thing with it. */
  by: z.string(),
  /** Of a request for access: who has notes that HR may not read, and was asked to let them go to the employee. */
  authors: z.array(AuthorState),
  /** When the employee was mailed the link to everything about them. */
  linkSentOn: z.nullable(z.string()),
});
export type PrivacyRequest = z.infer<typeof PrivacyRequest>;

/** What is open, the most urgent first. */
export const OpenRequests = z.object({
  requests: z.array(
    z.object({
      id: z.string(),
      employeeId: z.string(),
      employeeName: z.string(),
      kind: z.enum(REQUEST_KINDS),
      receivedOn: z.string(),
      answerBy: z.string(),
    }),
  ),
});
export type OpenRequests = z.infer<typeof OpenRequests>;

export const RequestId = z.object({ id: z.string() });
