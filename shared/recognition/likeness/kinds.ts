/** What an appointment can be, in the order of the weights. */
export const KINDS = [
  'none',
  'preventive',
  'performance-review',
  'sick-report',
  'absence-guidance',
  'action-plan',
  'progress-evaluation',
  'return-to-work',
  'frequent-absence',
  'first-year-evaluation',
] as const;
export type Kind = (typeof KINDS)[number];

const HARMLESS: ReadonlySet<Kind> = new Set(['none', 'preventive', 'performance-review']);
/** Kinds that only somebody's absence makes right. */
export const isOfAbsence = (kind: Kind) => !HARMLESS.has(kind);
