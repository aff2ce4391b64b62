import type { Rule } from './rule.ts';

/** Before anybody is absent. */
export const PREVENTION: readonly Rule[] = [
  { type: 'preventive', score: 0.92, all: ['preventiveTalk'], not: ['absenceTalk'], explicit: true },
  {
    type: 'preventive',
    score: 0.75,
    all: ['preventiveWord'],
    any: ['conversation', 'person'],
    not: ['team'],
  },
  { type: 'preventive', variant: 'quarterly-check-in', score: 0.88, all: ['quarterly'], not: ['team'] },
  { type: 'performance-review', score: 0.7, all: ['quarterTalk'], not: ['team'] },
  {
    type: 'preventive',
    score: 0.86,
    all: ['checkIn'],
    any: ['howAreYou', 'load', 'quarterly'],
    not: ['absence', 'team'],
  },
  {
    type: 'preventive',
    score: 0.6,
    all: ['checkIn'],
    not: ['absence', 'team', 'reintegration'],
    guests: [2, 2],
  },
  {
    type: 'preventive',
    variant: 'stress-signals',
    score: 0.82,
    all: ['load'],
    any: ['conversation', 'person', 'howAreYou'],
    not: ['absence', 'reintegration', 'team'],
  },
  {
    type: 'preventive',
    variant: 'stress-signals',
    score: 0.75,
    all: ['load'],
    not: ['absence', 'reintegration'],
    person: true,
  },
  {
    type: 'preventive',
    variant: 'stress-signals',
    score: 0.62,
    all: ['load'],
    not: ['absence', 'reintegration', 'team', 'round'],
    guests: [2, 2],
    alone: true,
  },
  {
    type: 'preventive',
    variant: 'after-busy-period',
    score: 0.83,
    all: ['busy'],
    any: ['conversation', 'person', 'howAreYou'],
    not: ['absence', 'team'],
  },
  {
    type: 'preventive',
    score: 0.72,
    all: ['howAreYou'],
    not: ['absence', 'reintegration', 'team'],
    guests: [2, 2],
  },
];
