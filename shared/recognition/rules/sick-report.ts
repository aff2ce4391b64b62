import type { Rule } from './rule.ts';

/** The first call, when somebody reports sick. */
export const SICK_REPORT: readonly Rule[] = [
  { type: 'sick-report', score: 0.96, all: ['sickReportTalk'], not: ['again', 'followUp'], explicit: true },
  {
    type: 'sick-report',
    score: 0.95,
    all: ['sickReport'],
    not: ['again', 'followUp', 'sickReports', 'family', 'hr'],
    minutes: [1, 30],
    explicit: true,
  },
  {
    type: 'sick-report',
    score: 0.85,
    all: ['sickReport'],
    not: ['again', 'followUp', 'sickReports', 'family', 'hr'],
    explicit: true,
  },
  {
    type: 'absence-guidance',
    score: 0.6,
    all: ['sickReport'],
    not: ['again', 'sickReports', 'family', 'hr'],
    person: true,
    minutes: [31, 240],
  },
  {
    type: 'absence-guidance',
    score: 0.85,
    all: ['sickReport', 'followUp'],
    not: ['again', 'sickReports', 'family', 'hr'],
  },
  {
    type: 'sick-report',
    score: 0.9,
    all: ['sickReport', 'firstContact'],
    not: ['again', 'sickReports', 'family', 'hr'],
    minutes: [1, 30],
  },
  {
    type: 'sick-report',
    score: 0.6,
    all: ['sickReport', 'followUp'],
    not: ['again', 'sickReports', 'family', 'hr'],
  },
  {
    type: 'sick-report',
    score: 0.82,
    all: ['sickWord', 'phone'],
    not: ['again', 'since', 'followUp', 'family', 'team', 'hr'],
    person: true,
    minutes: [1, 20],
  },
  {
    type: 'sick-report',
    score: 0.7,
    all: ['sickWord'],
    not: ['again', 'since', 'followUp', 'family', 'team', 'hr'],
    person: true,
    minutes: [1, 20],
  },
  {
    type: 'sick-report',
    score: 0.9,
    all: ['sickWord', 'today'],
    not: ['again', 'since', 'followUp', 'family', 'team', 'hr'],
    person: true,
    minutes: [1, 30],
  },
];
