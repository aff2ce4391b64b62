import { hash } from '../learned/hash.ts';
import type { Finding } from './finding.ts';

/**
 * Fingerprint of a finding in its sentence, for this conversation alone: enough to know it again, and nothing to
 * read it back from.
 */
export function printOf(scope: string, text: string, { start, end, replaces }: Finding): string {
  const sentence = text.slice(replaces.start, replaces.end);
  const subject = `${scope} ${text.slice(start, end)} ${sentence}`;
  return hash(subject).toString(36) + hash(`again ${subject}`).toString(36);
}
