import type { Reason } from '../../shared/recognition/suggest.ts';

/** A reason of the rules in words. */
export function explainReason(reason: Reason, _language: 'nl' | 'en'): string {
  return reason.id;
}
