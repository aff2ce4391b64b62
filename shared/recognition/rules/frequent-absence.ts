import type { Rule } from './rule.ts';

/** Reporting sick often. */
export const FREQUENT_ABSENCE: readonly Rule[] = [
  { type: 'frequent-absence', score: 0.96, all: ['frequentAbsence'], not: ['team'], explicit: true },
  {
    type: 'frequent-absence',
    score: 0.94,
    all: ['again'],
    any: ['sickReport', 'sickReports', 'absence', 'sickWord'],
    not: ['family', 'team', 'since', 'evaluation', 'plan', 'absenceTalk'],
  },
  {
    type: 'frequent-absence',
    score: 0.85,
    all: ['sickReports'],
    not: ['family', 'team', 'hr'],
    person: true,
  },
  {
    type: 'frequent-absence',
    score: 0.8,
    all: ['notices'],
    not: ['family', 'team', 'hr', 'otherBusiness'],
    person: true,
  },
  {
    type: 'frequent-absence',
    score: 0.84,
    all: ['again', 'away'],
    not: ['family', 'team', 'leave'],
    person: true,
    alone: true,
  },
  { type: 'absence-guidance', score: 0.85, all: ['absenceTalk', 'again'], explicit: true },
];
