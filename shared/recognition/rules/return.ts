import type { Rule } from './rule.ts';

/** Coming back. */
export const RETURN: readonly Rule[] = [
  {
    type: 'return-to-work',
    score: 0.92,
    all: ['returnTalk'],
    not: ['leave', 'plan', 'team'],
    explicit: true,
  },
  {
    type: 'return-to-work',
    score: 0.88,
    all: ['gradually'],
    not: ['leave', 'plan', 'team', 'evaluation'],
  },
  { type: 'progress-evaluation', score: 0.82, all: ['gradually'], not: ['leave', 'plan', 'team'] },
  { type: 'progress-evaluation', score: 0.9, all: ['gradually', 'evaluation'], not: ['leave', 'team'] },
  { type: 'return-to-work', score: 0.84, all: ['gradually', 'evaluation'], not: ['leave', 'team'] },
  {
    type: 'return-to-work',
    score: 0.91,
    all: ['comingBack', 'healthReason'],
    any: ['person', 'conversation'],
    not: [
      'leave',
      'plan',
      'team',
      'family',
      'hr',
      'phone',
      'sickReport',
      'again',
      'evaluation',
      'otherBusiness',
    ],
  },
  {
    type: 'return-to-work',
    score: 0.88,
    all: ['firstDayBack'],
    any: ['person', 'conversation'],
    not: ['leave', 'team', 'otherBusiness'],
  },
  {
    type: 'return-to-work',
    score: 0.8,
    all: ['recovered'],
    any: ['person', 'talk'],
    not: ['leave', 'team', 'family', 'hr', 'otherBusiness'],
  },
  {
    type: 'return-to-work',
    score: 0.8,
    all: ['startingUp'],
    not: ['leave', 'plan', 'team', 'family', 'phone', 'evaluation', 'otherBusiness', 'sickWord'],
    caseDay: [15, 9999],
  },
  {
    type: 'return-to-work',
    score: 0.84,
    all: ['comingBack', 'workPlace'],
    not: ['leave', 'family', 'hr'],
    person: true,
    alone: true,
  },
];
