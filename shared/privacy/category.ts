/** What a finding is about. The first word that fits a text decides the reason and the rewording offered. */
export const CATEGORIES = [
  'diagnosis',
  'symptom',
  'treatment',
  'care-provider',
  'cause',
  'prognosis',
  'mental-health',
  'pregnancy',
  'addiction',
  'test-result',
  'limitation-opinion',
  'third-party',
  'history',
  'emergency-exception',
] as const;

export type Category = (typeof CATEGORIES)[number];

/** `high` holds a text back on the device until it is changed or the finding dismissed; `medium` is a hint. */
export type Severity = 'high' | 'medium';

export function severityOf(category: Category): Severity {
  return category === 'limitation-opinion' ? 'medium' : 'high';
}
