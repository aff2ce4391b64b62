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
    score: 0.9,
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
    score: 0.86,
    all: ['firstDayBack'],
    any: ['person', 'conversation'],
    not: ['leave', 'team', 'otherBusiness'],
  },
  {
    type: 'return-to-work',
    score: 0.8,
    all: ['recovered'],
    any: ['person', 'talk'],
    not: ['leave', 'team', 'family', 'otherBusiness'],
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
