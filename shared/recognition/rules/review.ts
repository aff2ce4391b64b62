import type { Rule } from './rule.ts';

/** The cycle of reviews. */
export const REVIEW: readonly Rule[] = [
  { type: 'performance-review', score: 0.93, all: ['review'], not: ['newStarter'], explicit: true },
  {
    type: 'performance-review',
    score: 0.9,
    all: ['reviewLoose'],
    not: ['team', 'absence', 'reintegration', 'newStarter'],
  },
  {
    type: 'performance-review',
    score: 0.7,
    all: ['reviewWord'],
    not: ['team', 'absence', 'reintegration', 'newStarter', 'hr'],
    person: true,
    guests: [2, 3],
  },
  {
    type: 'performance-review',
    score: 0.62,
    all: ['reviewWord', 'conversation'],
    not: ['team', 'absence', 'reintegration', 'newStarter', 'hr'],
    guests: [2, 2],
    alone: true,
  },
  {
    type: 'performance-review',
    score: 0.68,
    all: ['reviewLetters'],
    not: ['absence', 'reintegration', 'hr'],
    person: true,
    guests: [2, 3],
    alone: true,
  },
  {
    type: 'preventive',
    variant: 'within-review',
    score: 0.74,
    all: ['reviewLoose'],
    any: ['load', 'preventiveTalk', 'preventiveWord'],
  },
  {
    type: 'preventive',
    variant: 'within-review',
    score: 0.75,
    all: ['review'],
    any: ['load', 'preventiveTalk', 'preventiveWord'],
  },
  {
    type: 'performance-review',
    score: 0.65,
    all: ['progressTalk'],
    not: ['absence', 'reintegration', 'plan', 'team', 'sixWeeks', 'newStarter'],
  },
  {
    type: 'performance-review',
    score: 0.6,
    all: ['assessment', 'conversation'],
    not: ['absence', 'reintegration', 'plan', 'team', 'sixWeeks', 'hours', 'newStarter'],
    person: true,
  },
];
