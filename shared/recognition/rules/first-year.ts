import type { Rule } from './rule.ts';

/** The evaluation after a year. */
export const FIRST_YEAR: readonly Rule[] = [
  { type: 'first-year-evaluation', score: 0.97, all: ['firstYear'], not: ['newStarter'], explicit: true },
  {
    type: 'first-year-evaluation',
    score: 0.95,
    all: ['oneYear', 'evaluation'],
    any: ['absence', 'reintegration', 'case'],
    not: ['newStarter', 'team', 'otherBusiness'],
  },
  {
    type: 'first-year-evaluation',
    score: 0.88,
    all: ['oneYear'],
    not: ['newStarter', 'team', 'otherBusiness', 'sixWeeks', 'review'],
    caseDay: [300, 380],
  },
  {
    type: 'first-year-evaluation',
    score: 0.86,
    all: ['fiftyTwo', 'evaluation'],
    not: ['newStarter', 'team', 'hr', 'otherBusiness'],
    guests: [2, 3],
    alone: true,
  },
  {
    type: 'first-year-evaluation',
    score: 0.72,
    all: ['firstYearWord'],
    not: ['newStarter', 'team', 'otherBusiness'],
    person: true,
    alone: true,
  },
  {
    type: 'first-year-evaluation',
    score: 0.8,
    all: ['fiftyTwo'],
    not: ['newStarter', 'team', 'hr', 'otherBusiness'],
    person: true,
    alone: true,
  },
  {
    type: 'first-year-evaluation',
    score: 0.88,
    all: ['oneYear', 'absence'],
    not: ['newStarter', 'team', 'hr', 'otherBusiness'],
    person: true,
  },
];
