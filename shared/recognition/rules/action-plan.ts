import type { Rule } from './rule.ts';

/** The plan of what employee and manager will do. */
export const ACTION_PLAN: readonly Rule[] = [
  {
    type: 'action-plan',
    score: 0.92,
    all: ['plan'],
    any: ['reintegration', 'case'],
    not: ['evaluation', 'topicPlan', 'hr', 'otherBusiness'],
    explicit: true,
  },
  {
    type: 'action-plan',
    score: 0.88,
    all: ['plan', 'absence'],
    not: ['evaluation', 'topicPlan', 'hr'],
    person: true,
  },
  {
    type: 'action-plan',
    score: 0.8,
    all: ['plan', 'planWork'],
    not: ['evaluation', 'topicPlan', 'hr'],
    person: true,
  },
  {
    type: 'action-plan',
    score: 0.7,
    all: ['plan'],
    not: ['evaluation', 'topicPlan', 'hr'],
    person: true,
    alone: true,
  },
  {
    type: 'action-plan',
    score: 0.6,
    all: ['plan', 'talk'],
    not: ['evaluation', 'topicPlan', 'hr', 'team'],
    guests: [2, 3],
  },
  {
    type: 'action-plan',
    score: 0.88,
    all: ['eightWeeks'],
    any: ['gatekeeper', 'absence', 'case'],
    not: ['evaluation', 'topicPlan', 'hr', 'team'],
  },
  {
    type: 'action-plan',
    score: 0.78,
    all: ['eightWeeks'],
    not: ['evaluation', 'hr', 'team', 'otherBusiness'],
    person: true,
    alone: true,
  },
  {
    type: 'action-plan',
    score: 0.85,
    all: ['plan'],
    any: ['physicianAdvice', 'physician'],
    not: ['evaluation', 'topicPlan', 'hr', 'otherBusiness'],
    person: true,
  },
  {
    type: 'action-plan',
    score: 0.8,
    all: ['aPlan'],
    not: ['topicPlan', 'team', 'otherBusiness'],
    caseDay: [36, 70],
  },
  {
    type: 'action-plan',
    score: 0.78,
    all: ['problemAnalysis'],
    any: ['person', 'talk', 'case'],
    not: ['evaluation', 'hr', 'physician'],
  },
];
