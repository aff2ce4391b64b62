import { ANY_DAY, type Rule } from './rule.ts';

/** Titles that say nothing: the open case decides. */
export const NEUTRAL: readonly Rule[] = [
  { type: 'sick-report', score: 0.75, neutral: true, caseDay: [1, 4] },
  { type: 'absence-guidance', score: 0.7, neutral: true, caseDay: [2, 4] },
  { type: 'absence-guidance', score: 0.75, neutral: true, caseDay: [5, 42] },
  { type: 'action-plan', score: 0.75, neutral: true, caseDay: [43, 63] },
  { type: 'absence-guidance', score: 0.7, neutral: true, caseDay: [43, 63] },
  { type: 'progress-evaluation', score: 0.75, neutral: true, caseDay: [64, 314] },
  { type: 'first-year-evaluation', score: 0.75, neutral: true, caseDay: [315, 371] },
  { type: 'progress-evaluation', score: 0.7, neutral: true, caseDay: [315, 371] },
  { type: 'progress-evaluation', score: 0.75, neutral: true, caseDay: [372, 9999] },
  { type: 'absence-guidance', score: 0.6, neutral: true, caseDay: [64, 9999] },
  // Besides that, only how it stands: "Update Noor".
  { type: 'absence-guidance', score: 0.72, alone: true, not: ['oneOnOne'], caseDay: [2, 42] },
  { type: 'action-plan', score: 0.72, alone: true, not: ['oneOnOne'], caseDay: [43, 63] },
  { type: 'progress-evaluation', score: 0.72, alone: true, not: ['oneOnOne'], caseDay: [64, 314] },
  { type: 'first-year-evaluation', score: 0.72, alone: true, not: ['oneOnOne'], caseDay: [315, 371] },
  { type: 'progress-evaluation', score: 0.72, alone: true, not: ['oneOnOne'], caseDay: [372, 9999] },
  { type: 'absence-guidance', score: 0.78, all: ['howAreYou'], not: ['load'], caseDay: ANY_DAY },
];
