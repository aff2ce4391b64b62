import type { Concept } from './words.ts';

/** Words that must be there give a conversation a score; nothing is offered below `OFFER_FROM`. */
export interface Rule {
  type: string;
  variant?: string;
  /** Between 0 and 1. */
  score: number;
  /** Every one of these groups of words occurs … */
  all?: readonly Concept[];
  /** … and one of these … */
  any?: readonly (Concept | 'person' | 'case')[];
  /** … and none of these. */
  not?: readonly Concept[];
  /** The title names a person, or the guests point at an employee. */
  person?: boolean;
  /** Length of the appointment, when that is known. */
  minutes?: readonly [from: number, to: number];
  /** Day of an open absence case; the rule needs one. */
  caseDay?: readonly [from: number, to: number];
  guests?: readonly [from: number, to: number];
  /** Names the conversation itself: counts in larger groups, and beside words of other business. */
  explicit?: boolean;
  /** Only for titles that say nothing but that people speak. */
  neutral?: boolean;
  /** Only for titles that say nothing beside it, but that people speak, with whom and how it stands. */
  alone?: boolean;
}

export const OFFER_FROM = 0.5;
const ANY_DAY = [1, 9999] as const;

export const RULES: readonly Rule[] = [
  // Sick report: the first call
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

  // Guidance during absence
  { type: 'absence-guidance', score: 0.9, all: ['absenceTalk'], not: ['again'], explicit: true },
  {
    type: 'absence-guidance',
    score: 0.8,
    all: ['absence'],
    not: ['again', 'family', 'team', 'hr', 'sickReport', 'sickReports'],
    person: true,
  },
  {
    type: 'absence-guidance',
    score: 0.8,
    all: ['absence', 'since'],
    not: ['family', 'team', 'hr', 'sickReport', 'sickReports', 'evaluation', 'plan', 'frequentAbsence'],
    person: true,
  },
  {
    type: 'absence-guidance',
    score: 0.7,
    all: ['absence', 'talk'],
    not: ['again', 'family', 'team', 'hr', 'sickReport', 'sickReports', 'evaluation'],
  },
  {
    type: 'absence-guidance',
    score: 0.88,
    all: ['threeWay'],
    any: ['physician', 'physicianLoose', 'reintegration', 'absence', 'case'],
    not: ['doctorVisit'],
    explicit: true,
  },
  {
    type: 'absence-guidance',
    score: 0.7,
    all: ['threeWay'],
    not: ['doctorVisit', 'newStarter'],
    person: true,
  },
  {
    type: 'absence-guidance',
    score: 0.65,
    all: ['physician', 'talk'],
    not: ['doctorVisit', 'hr', 'team'],
    person: true,
    guests: [3, 3],
  },
  {
    type: 'absence-guidance',
    score: 0.9,
    all: ['reintegrationTalk'],
    not: ['plan', 'evaluation'],
    explicit: true,
  },
  { type: 'progress-evaluation', score: 0.8, all: ['reintegrationTalk'], not: ['plan'], explicit: true },
  {
    type: 'absence-guidance',
    score: 0.75,
    all: ['reintegration'],
    not: ['plan', 'evaluation', 'doctorVisit', 'physician', 'returnTalk', 'team', 'hr', 'firstYear'],
    person: true,
  },
  {
    type: 'progress-evaluation',
    score: 0.65,
    all: ['reintegration'],
    not: ['plan', 'doctorVisit', 'physician', 'returnTalk', 'team', 'hr', 'firstYear'],
    person: true,
  },

  {
    type: 'absence-guidance',
    score: 0.72,
    all: ['absence', 'talk'],
    not: ['again', 'family', 'team', 'sickReport', 'sickReports', 'evaluation'],
    person: true,
    explicit: true,
  },
  {
    type: 'absence-guidance',
    score: 0.78,
    all: ['physicianAdvice'],
    any: ['person', 'case'],
    not: ['family', 'team'],
    explicit: true,
  },
  {
    type: 'progress-evaluation',
    score: 0.6,
    all: ['physicianAdvice'],
    any: ['person', 'case'],
    not: ['team'],
  },

  {
    type: 'absence-guidance',
    score: 0.77,
    all: ['physician', 'outcome'],
    any: ['person', 'case'],
    not: ['family', 'team', 'hr', 'doctorVisit'],
  },
  {
    type: 'progress-evaluation',
    score: 0.6,
    all: ['physician', 'outcome'],
    any: ['person', 'case'],
    not: ['family', 'team', 'hr', 'doctorVisit'],
  },
  {
    type: 'absence-guidance',
    score: 0.76,
    all: ['recovery'],
    any: ['healthReason', 'case'],
    not: ['family', 'team', 'hr', 'plan', 'returnTalk', 'doctorVisit'],
    person: true,
  },
  {
    type: 'progress-evaluation',
    score: 0.7,
    all: ['recovery'],
    any: ['evaluation', 'case'],
    not: ['family', 'team', 'hr', 'plan', 'returnTalk', 'doctorVisit'],
    person: true,
  },
  {
    type: 'absence-guidance',
    score: 0.72,
    all: ['recovery'],
    not: ['family', 'team', 'hr'],
    person: true,
    alone: true,
  },
  {
    type: 'absence-guidance',
    score: 0.75,
    all: ['physicianLoose', 'outcome'],
    not: ['family', 'team', 'hr'],
    person: true,
    alone: true,
  },

  // Action plan
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
    score: 0.78,
    all: ['problemAnalysis'],
    any: ['person', 'talk', 'case'],
    not: ['evaluation', 'hr', 'physician'],
  },

  // Progress
  {
    type: 'progress-evaluation',
    score: 0.94,
    all: ['plan', 'evaluation'],
    any: ['person', 'reintegration', 'absence', 'case'],
    not: ['topicPlan'],
    explicit: true,
  },
  { type: 'progress-evaluation', score: 0.6, all: ['plan', 'evaluation'], not: ['topicPlan', 'team', 'hr'] },
  {
    type: 'progress-evaluation',
    score: 0.93,
    all: ['sixWeeks'],
    any: ['reintegration', 'absence', 'case'],
    not: ['firstYear'],
    explicit: true,
  },
  {
    type: 'progress-evaluation',
    score: 0.8,
    all: ['sixWeeks'],
    any: ['evaluation', 'talk'],
    not: ['team', 'oneOnOne', 'newStarter', 'firstYear'],
  },
  {
    type: 'progress-evaluation',
    score: 0.9,
    all: ['evaluation', 'reintegration'],
    not: ['firstYear', 'doctorVisit'],
    explicit: true,
  },
  {
    type: 'progress-evaluation',
    score: 0.84,
    all: ['evaluation', 'absence'],
    not: ['firstYear', 'team', 'hr', 'absenceTalk'],
    person: true,
  },
  { type: 'progress-evaluation', score: 0.86, all: ['progressTalk', 'absence'], not: ['firstYear', 'team'] },
  { type: 'progress-evaluation', score: 0.87, all: ['hours'], not: ['returnTalk'], explicit: true },
  { type: 'return-to-work', score: 0.8, all: ['hours'], not: ['returnTalk'], explicit: true },
  { type: 'progress-evaluation', score: 0.7, all: ['hours', 'returnTalk'] },
  {
    type: 'progress-evaluation',
    score: 0.68,
    all: ['buildUp'],
    not: ['team', 'hours'],
    person: true,
    alone: true,
  },
  {
    type: 'return-to-work',
    score: 0.62,
    all: ['buildUp'],
    not: ['team', 'hours'],
    person: true,
    alone: true,
  },
  {
    type: 'progress-evaluation',
    score: 0.84,
    all: ['buildUp', 'healthReason'],
    not: ['team', 'hours', 'returnTalk'],
    person: true,
  },
  { type: 'progress-evaluation', score: 0.72, all: ['adjustedWork'], any: ['person', 'case'], not: ['team'] },
  { type: 'return-to-work', score: 0.68, all: ['adjustedWork'], any: ['person', 'case'], not: ['team'] },
  { type: 'absence-guidance', score: 0.62, all: ['adjustedWork'], any: ['person', 'case'], not: ['team'] },
  {
    type: 'progress-evaluation',
    score: 0.9,
    all: ['evaluation'],
    not: ['review', 'firstYear'],
    caseDay: [42, 314],
  },
  {
    type: 'first-year-evaluation',
    score: 0.9,
    all: ['evaluation'],
    not: ['review', 'sixWeeks'],
    caseDay: [315, 371],
  },
  {
    type: 'progress-evaluation',
    score: 0.88,
    all: ['evaluation'],
    not: ['review', 'firstYear'],
    caseDay: [372, 9999],
  },
  {
    type: 'progress-evaluation',
    score: 0.6,
    any: ['absenceTalk', 'absence'],
    not: ['firstYear'],
    caseDay: [64, 9999],
  },

  // Return
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

  // Frequent absence
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
    score: 0.84,
    all: ['again', 'away'],
    not: ['family', 'team', 'leave'],
    person: true,
    alone: true,
  },
  { type: 'absence-guidance', score: 0.85, all: ['absenceTalk', 'again'], explicit: true },

  // First year
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
    all: ['oneYear', 'absence'],
    not: ['newStarter', 'team', 'hr', 'otherBusiness'],
    person: true,
  },

  // Prevention
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

  // Review cycle
  { type: 'performance-review', score: 0.93, all: ['review'], not: ['newStarter'], explicit: true },
  { type: 'performance-review', score: 0.9, all: ['reviewLoose'], not: ['team', 'absence', 'reintegration'] },
  {
    type: 'performance-review',
    score: 0.7,
    all: ['reviewWord'],
    not: ['team', 'absence', 'reintegration', 'newStarter', 'hr'],
    person: true,
    guests: [2, 3],
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
    not: ['absence', 'reintegration', 'plan', 'team', 'sixWeeks'],
  },
  {
    type: 'performance-review',
    score: 0.6,
    all: ['assessment', 'conversation'],
    not: ['absence', 'reintegration', 'plan', 'team', 'sixWeeks', 'hours'],
    person: true,
  },

  // A title that says nothing: the open case decides
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
  { type: 'absence-guidance', score: 0.78, all: ['howAreYou'], not: ['load'], caseDay: ANY_DAY },
];
