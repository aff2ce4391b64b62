import { addMonths } from './retention.ts';

/** What somebody may ask of who keeps data about them: AVG art. 15 to 18, 20 and 21. */
export const REQUEST_KINDS = [
  'access',
  'correction',
  'erasure',
  'restriction',
  'portability',
  'objection',
] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** `lifted`: a restriction, or what an objection had stopped, that was granted and is over. */
export const REQUEST_STATES = ['open', 'granted', 'refused', 'lifted'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** The last day for an answer: one month, or three when that was said within the first (AVG art. 12 lid 3). */
export function answerBy(receivedOn: string, extended: boolean): string {
  return addMonths(receivedOn, extended ? 3 : 1);
}

/**
 * Whether the data may only be kept, and not used: while an objection or a question for restriction is open, and
 * after either was granted (AVG art. 18 lid 1 and 2, art. 21 lid 1).
 */
export function isRestricted(requests: readonly { kind: RequestKind; state: RequestState }[]): boolean {
  return requests.some(
    ({ kind, state }) =>
      (kind === 'objection' || kind === 'restriction') && (state === 'open' || state === 'granted'),
  );
}

/** On which restricted data may be used all the same (AVG art. 18 lid 2). */
export const GROUNDS = ['consent', 'legal-claim', 'rights-of-others', 'public-interest'] as const;
export type Ground = (typeof GROUNDS)[number];
