import type { Step } from './step.ts';

/**
 * The steps of the Wet verbetering poortwachter, in order, for an employee with a contract and continued pay
 * (BW 7:629). Cases under the Ziektewet alone run through UWV and have other terms.
 */
export const STEPS = [
  {
    id: 'report-by-employee',
    name: { nl: 'Ziekmelding door medewerker', en: 'Employee reports sick' },
    timing: { due: 0, perSpell: true },
    responsible: ['employee'],
    conversation: 'sick-report',
    source: {
      nl: 'Verzuimprotocol; Ziektewet art. 38a lid 1 (vangnet: tweede dag)',
      en: 'Absence protocol; Sickness Benefits Act (Ziektewet) art. 38a(1) (safety net: second day)',
    },
    checked: 'yes',
  },
  {
    id: 'report-to-occupational-health',
    name: { nl: 'Ziekmelding doorgeven aan bedrijfsarts/arbodienst', en: 'Report to occupational physician' },
    timing: { due: 7, perSpell: true },
    responsible: ['employer'],
    source: {
      nl: "Arbowet art. 14; Regeling procesgang art. 2 lid 1 ('tijdig'); praktijkgidsen: binnen een week",
      en: "Working Conditions Act (Arbowet) art. 14; Regeling procesgang art. 2(1) ('in time'); practice guides: within a week",
    },
    checked: 'yes',
  },
  {
    id: 'safety-net-report',
    name: { nl: 'Ziekmelding vangnet bij UWV', en: 'Safety-net report to UWV' },
    timing: { due: 3, perSpell: true },
    responsible: ['employer'],
    appliesIf: 'safetyNet',
    note: {
      nl: 'HR doet dit. Leg alleen ja of nee vast. Rond zwangerschap gelden eigen termijnen.',
      en: 'HR handles this. Record yes or no only. Around pregnancy other terms apply.',
    },
    source: { nl: 'Ziektewet art. 38a lid 2', en: 'Sickness Benefits Act (Ziektewet) art. 38a(2)' },
    checked: 'yes',
  },
  {
    id: 'first-contact',
    name: { nl: 'Eerste contact, kort gesprek', en: 'First contact' },
    timing: { due: 3, perSpell: true },
    responsible: ['employer'],
    conversation: 'sick-report',
    practice: true,
    source: { nl: 'Praktijk', en: 'Practice' },
    checked: 'yes',
  },
  {
    id: 'weekly-contact',
    name: { nl: 'Contact houden', en: 'Keep in touch' },
    timing: { every: 7, perSpell: true, until: 42, thenEvery: 42 },
    responsible: ['employer'],
    conversation: 'absence-guidance',
    practice: true,
    source: { nl: 'Praktijk', en: 'Practice' },
    checked: 'yes',
  },
  {
    id: 'file-start',
    name: { nl: 'Start re-integratiedossier', en: 'Start of reintegration file' },
    timing: {
      event: {
        nl: 'Zodra de bedrijfsarts langdurig verzuim verwacht',
        en: 'As soon as the occupational physician expects long-term absence',
      },
    },
    responsible: ['employer'],
    source: {
      nl: 'Regeling procesgang art. 3; WIA art. 25 lid 1',
      en: 'Regeling procesgang art. 3; WIA art. 25(1)',
    },
    checked: 'yes',
  },
  {
    id: 'problem-analysis',
    name: { nl: 'Probleemanalyse en advies', en: 'Problem analysis and advice' },
    timing: { due: 42 },
    responsible: ['occupational-physician', 'employer'],
    paper: true,
    appliesIf: 'longTermExpected',
    note: {
      nl: 'De werkgever vraagt hem aan. Blijkt pas later dat het verzuim lang duurt, dan meteen.',
      en: 'The employer requests it. If long-term absence only appears later: without delay.',
    },
    source: { nl: 'Regeling procesgang art. 2 lid 2 en 3', en: 'Regeling procesgang art. 2(2) and (3)' },
    checked: 'yes',
  },
  {
    id: 'action-plan',
    name: { nl: 'Plan van aanpak', en: 'Action plan' },
    timing: { due: 56, afterAnalysis: 14 },
    responsible: ['employer', 'employee'],
    paper: true,
    conversation: 'action-plan',
    note: {
      nl: 'Met de visie van werkgever én medewerker (sinds 1 juli 2023), activiteiten, einddoel, evaluatiedata en casemanager.',
      en: 'With the view of employer and employee (since 1 July 2023), activities, goal, evaluation dates and case manager.',
    },
    source: {
      nl: 'Regeling procesgang art. 4; WIA art. 25 lid 2; BW 7:658a lid 3',
      en: 'Regeling procesgang art. 4; WIA art. 25(2); Civil Code (BW) 7:658a(3)',
    },
    checked: 'yes',
  },
  {
    id: 'case-manager',
    name: { nl: 'Casemanager aanwijzen', en: 'Appoint case manager' },
    timing: { with: 'action-plan' },
    responsible: ['employer', 'employee'],
    source: {
      nl: 'Praktijkgidsen; Regeling procesgang art. 4',
      en: 'Practice guides; Regeling procesgang art. 4',
    },
    checked: 'yes',
  },
  {
    id: 'periodic-evaluation',
    name: { nl: 'Evaluatie plan van aanpak', en: 'Evaluation of the action plan' },
    timing: { every: 42, from: 'action-plan' },
    responsible: ['employer', 'employee'],
    paper: true,
    conversation: 'progress-evaluation',
    source: {
      nl: "WIA art. 25 lid 2 zegt 'regelmatig'; zes weken is de praktijk van UWV",
      en: "WIA art. 25(2) says 'regularly'; six weeks is UWV practice",
    },
    checked: 'yes',
  },
  {
    id: 'physician-follow-up',
    name: { nl: 'Bijstelling probleemanalyse', en: 'Adjustment of the problem analysis' },
    timing: { every: 56, from: 'problem-analysis' },
    responsible: ['occupational-physician'],
    note: {
      nl: 'Als advies, verwachting of situatie verandert; in de praktijk elke zes tot acht weken.',
      en: 'When advice, prognosis or situation changes; in practice every six to eight weeks.',
    },
    practice: true,
    source: { nl: 'Praktijk', en: 'Practice' },
    checked: 'yes',
  },
  {
    id: 'week42-report',
    name: { nl: '42e-weeksmelding aan UWV', en: 'Week-42 report to UWV' },
    timing: { firstWorkingDayFrom: 294 },
    responsible: ['employer'],
    paper: true,
    note: {
      nl: 'Te laat: boete tot 455 euro, geen loonsanctie.',
      en: 'Late: administrative fine up to 455 euro, no wage sanction.',
    },
    source: { nl: 'Ziektewet art. 38 lid 1; UWV', en: 'Sickness Benefits Act (Ziektewet) art. 38(1); UWV' },
    checked: 'yes',
  },
  {
    id: 'uwv-reminder',
    name: { nl: 'Brief UWV over eerstejaarsevaluatie', en: 'UWV letter about first-year evaluation' },
    timing: { window: [301, 364] },
    responsible: ['uwv'],
    source: { nl: 'UWV (week 44, tussen week 42 en 52)', en: 'UWV (week 44, between weeks 42 and 52)' },
    checked: 'yes',
  },
  {
    id: 'first-year-evaluation',
    name: { nl: 'Eerstejaarsevaluatie (opschudmoment)', en: 'First-year evaluation' },
    timing: { window: [315, 363] },
    responsible: ['employer', 'employee'],
    paper: true,
    conversation: 'first-year-evaluation',
    note: {
      nl: 'Terugblik op het eerste jaar, einddoel voor het tweede en beide visies.',
      en: 'Look back on year one, goal for year two and both views.',
    },
    source: {
      nl: 'UWV, Beleidsregels beoordelingskader poortwachter; praktijkgidsen (week 46-52)',
      en: 'UWV assessment framework (Beleidsregels beoordelingskader poortwachter); practice guides (week 46-52)',
    },
    checked: 'yes',
  },
  {
    id: 'pay-change',
    name: {
      nl: 'Loon mag naar minimaal 70% (geen minimumloongarantie meer)',
      en: 'Pay may drop to at least 70% (no minimum-wage floor)',
    },
    timing: { due: 364 },
    responsible: ['employer'],
    note: {
      nl: "70% geldt vanaf het begin; na 52 weken vervalt de ondergrens van het minimumloon. De meeste cao's betalen meer.",
      en: '70% applies from the start; the minimum-wage floor ends after 52 weeks. Most collective agreements pay more.',
    },
    source: { nl: 'BW 7:629 lid 1', en: 'Civil Code (BW) 7:629(1)' },
    checked: 'yes',
  },
  {
    id: 'second-track',
    name: {
      nl: 'Start tweede spoor of gemotiveerd uitstel',
      en: 'Start of second track or reasoned postponement',
    },
    // Six weeks after the first year.
    timing: { due: 406 },
    responsible: ['employer'],
    paper: true,
    onlyIf: {
      nl: 'Geen reëel uitzicht op structureel werk bij de eigen werkgever binnen drie maanden',
      en: 'No realistic prospect of structural work with own employer within three months',
    },
    source: { nl: 'UWV, Werkwijzer poortwachter', en: 'UWV guide (Werkwijzer poortwachter)' },
    checked: 'no',
  },
  {
    id: 'uwv-wia-letter',
    name: { nl: 'Brief UWV over WIA-aanvraag', en: 'UWV letter about the WIA application' },
    timing: { window: [602, 616] },
    responsible: ['uwv'],
    source: { nl: 'UWV (week 87 en 88)', en: 'UWV (weeks 87 and 88)' },
    checked: 'yes',
  },
  {
    id: 'final-report-set',
    name: {
      nl: 'Actueel oordeel bedrijfsarts, eindevaluatie, re-integratieverslag',
      en: 'Current opinion, final evaluation, reintegration report',
    },
    timing: { due: 636 },
    responsible: ['employer', 'occupational-physician'],
    paper: true,
    conversation: 'progress-evaluation',
    note: {
      nl: 'De werkgever geeft de stukken aan de medewerker.',
      en: 'The employer gives the employee the papers.',
    },
    source: { nl: 'Twee weken voor de WIA-aanvraag', en: 'Two weeks before the WIA application' },
    checked: 'yes',
  },
  {
    id: 'wia-application',
    name: { nl: 'WIA-aanvraag', en: 'WIA application' },
    timing: { due: 650 },
    responsible: ['employee'],
    source: { nl: 'UWV (einde van week 93)', en: 'UWV (end of week 93)' },
    checked: 'yes',
  },
  {
    id: 'early-iva',
    name: { nl: 'Vervroegde WIA-aanvraag (IVA)', en: 'Early WIA application' },
    timing: { window: [21, 476] },
    responsible: ['employee', 'occupational-physician'],
    onlyIf: { nl: 'Geen herstel te verwachten', en: 'No recovery expected' },
    source: { nl: 'UWV (na drie weken, voor week 68)', en: 'UWV (after three weeks, before week 68)' },
    checked: 'yes',
  },
  {
    id: 'riv-check',
    name: { nl: 'RIV-toets door UWV', en: 'UWV check of reintegration report' },
    timing: { window: [651, 727] },
    responsible: ['uwv'],
    note: {
      nl: 'Te weinig gedaan: loonsanctie, tot 52 weken langer loon.',
      en: 'Too little done: wage sanction, up to 52 extra weeks of pay.',
    },
    source: {
      nl: 'WIA art. 25 lid 9; BW 7:629 lid 11',
      en: 'WIA art. 25(9); Civil Code (BW) 7:629(11)',
    },
    checked: 'yes',
  },
  {
    id: 'end-waiting-period',
    name: { nl: 'Einde wachttijd en loondoorbetaling', en: 'End of waiting period and of continued pay' },
    // The first day after 104 weeks; the day before is the last day of continued pay.
    timing: { due: 728 },
    responsible: ['employer'],
    source: { nl: 'BW 7:629 lid 1; WIA art. 23', en: 'Civil Code (BW) 7:629(1); WIA art. 23' },
    checked: 'yes',
  },
  {
    id: 'leaving-while-sick',
    name: { nl: 'Ziek uit dienst', en: 'Employment ends while sick' },
    timing: {
      event: {
        nl: 'Als het dienstverband eindigt tijdens ziekte',
        en: 'When the employment ends during sickness',
      },
    },
    responsible: ['employer'],
    note: {
      nl: 'Melding aan UWV op de laatste werkdag; re-integratieverslag: volledig vanaf tien weken ziekte, verkort tussen zes en tien weken.',
      en: 'Report to UWV on the last working day; reintegration report: full from ten weeks of sickness, shortened between six and ten weeks.',
    },
    source: { nl: 'UWV; praktijkgidsen', en: 'UWV; practice guides' },
    checked: 'partly',
  },
] as const satisfies readonly Step[];

export type StepId = (typeof STEPS)[number]['id'];
