import type { ConversationType } from '../domain/conversation-type.ts';
import * as doNot from './common/do-nots.ts';
import * as field from './common/fields.ts';
import * as line from './common/items.ts';
import { reintegrationFile } from './common/retention.ts';

export default {
  id: 'progress-evaluation',
  version: 1,
  name: { nl: 'Voortgangs- of evaluatiegesprek (zeswekelijks)', en: 'Progress evaluation (six-weekly)' },
  when: {
    nl: 'Minimaal elke zes weken, en eerder bij een nieuw advies van de bedrijfsarts of als het plan niet past.',
    en: 'At least every six weeks, and earlier on new occupational-physician advice or when the plan does not fit.',
  },
  who: {
    nl: 'leidinggevende + medewerker; bij einde wachttijd ook casemanager',
    en: 'manager + employee; towards week 91 also the case manager',
  },
  channel: { nl: 'op locatie of video', en: 'in person or video' },
  minutes: 45,
  sharing: 'report',
  retention: reintegrationFile,
  legal: {
    nl: 'WIA art. 25 lid 2 (regelmatig evalueren), Regeling procesgang art. 4-5, Beleidsregels beoordelingskader poortwachter (in de regel elke zes weken); rond week 90 actueel oordeel en eindevaluatie',
    en: 'Work and Income Act (WIA) art. 25(2) (evaluate regularly), Reintegration Procedure Regulation (Regeling procesgang) art. 4-5, UWV assessment framework (as a rule every six weeks); around week 90 current opinion and final evaluation',
  },
  refs: [],
  variants: [],
  phases: {
    before: [
      line.setting,
      line.noRush,
      {
        id: 'last-plan',
        level: 'should',
        text: {
          nl: 'Pak het laatste plan en de urenregistratie van de afgelopen zes weken erbij.',
          en: 'Have the last plan and the hours worked in the past six weeks at hand.',
        },
        refs: ['003:V21'],
      },
      {
        id: 'new-advice',
        level: 'must',
        text: {
          nl: 'Vraag of er een nieuw oordeel van de bedrijfsarts is en gebruik alleen de functionele uitkomst.',
          en: 'Ask whether there is a new opinion from the physician and use only the functional outcome.',
        },
        refs: ['AP-ZW'],
      },
    ],
    opening: [
      line.purpose,
      line.timeBox,
      line.transparency,
      {
        id: 'feel-first',
        level: 'should',
        text: {
          nl: 'Vraag hoe de medewerker terugkijkt op de afgelopen weken aan het werk.',
          en: 'Ask how the employee looks back on the past weeks at work.',
        },
        refs: ['003:V11'],
      },
    ],
    core: [
      {
        id: 'tasks-review',
        level: 'must',
        text: {
          nl: 'Bespreek hoe de taken gingen: te zwaar, te licht, te veel wisselingen, en wat er aan het werk moet veranderen.',
          en: 'Discuss how the tasks went: too heavy, too light, too many switches, and what in the work must change.',
        },
        refs: ['003:V22'],
      },
      {
        id: 'agreements-review',
        level: 'must',
        text: {
          nl: 'Loop elke afspraak na: gelukt, deels gelukt, niet, en waarom (in werktermen).',
          en: 'Go through each agreement: done, partly, not, and why (in work terms).',
        },
        refs: ['003:V21'],
      },
      {
        id: 'other-work-2',
        level: 'should',
        text: {
          nl: 'Verken of ander werk of andere tijden nu beter passen.',
          en: 'Explore whether other work or other times fit better now.',
        },
        refs: ['003:V23'],
      },
      {
        id: 'obstacles',
        level: 'should',
        text: {
          nl: 'Benoem wat in het werk in de weg zit; schrijf niets op over thuis.',
          en: 'Name what is in the way at work; write nothing down about home.',
        },
        refs: ['000:P11'],
      },
    ],
    agreements: [
      {
        id: 'next-period',
        level: 'must',
        text: {
          nl: 'Maak een nieuw schema tot de volgende evaluatie: uren, taken en voorwaarden.',
          en: 'Make a new schedule: hours, tasks, conditions, until the next evaluation.',
        },
        refs: ['003:V24'],
      },
      {
        id: 'adjust-plan',
        level: 'must',
        text: {
          nl: 'Stel het plan van aanpak bij als het niet meer klopt en noteer de reden in werktermen.',
          en: 'Adjust the action plan when it no longer fits and note the reason in work terms.',
        },
        refs: ['003:V21', 'WIA25'],
      },
      {
        id: 'track-two',
        level: 'should',
        text: {
          nl: 'Bespreek of een arbeidsdeskundig onderzoek of spoor 2 aan de orde komt.',
          en: 'Discuss whether a labour-expert assessment or track two is coming up.',
        },
        refs: ['WVP'],
      },
      line.actions,
    ],
    closing: [line.summary, line.followUp, line.alarm],
    after: [
      line.report,
      line.sign,
      line.checkText,
      {
        id: 'week-91',
        level: 'must',
        text: {
          nl: 'Rond week 89-91: vraag een actueel oordeel aan de bedrijfsarts en vul de eindevaluatie in.',
          en: 'Around week 89-91: request a current opinion from the physician and complete the final evaluation.',
        },
        refs: ['WVP'],
      },
      {
        id: 'file-eval',
        level: 'must',
        text: {
          nl: 'Voeg de evaluatie toe aan het re-integratiedossier.',
          en: 'Add the evaluation to the reintegration file.',
        },
        refs: ['REG3'],
      },
    ],
  },
  questions: [
    {
      id: 'what-went-well',
      text: {
        nl: 'Wat ging er goed in het werk van de afgelopen zes weken?',
        en: 'What went well in the work of the past six weeks?',
      },
      refs: ['003:V22'],
      at: 'core.tasks-review',
    },
    {
      id: 'what-was-too-heavy',
      text: {
        nl: 'Welk onderdeel was te zwaar en wat moeten we daaraan veranderen?',
        en: 'Which part was too heavy and what must we change?',
      },
      refs: ['003:V22'],
      at: 'core.tasks-review',
    },
    {
      id: 'what-stalled',
      text: {
        nl: 'Welke afspraak is blijven liggen en wat heb je nodig om die rond te krijgen?',
        en: 'Which agreement stalled and what do you need to complete it?',
      },
      refs: ['003:V21'],
      at: 'core.agreements-review',
    },
    {
      id: 'try-or-drop',
      text: {
        nl: 'Wil je andere taken proberen of juist iets loslaten?',
        en: 'Would you like to try other tasks or drop something?',
      },
      refs: ['003:V23'],
      at: 'core.other-work-2',
    },
    {
      id: 'in-six-weeks',
      text: {
        nl: 'Wat moet er over zes weken anders zijn?',
        en: 'What must be different six weeks from now?',
      },
      refs: [],
      at: 'agreements.next-period',
    },
  ],
  doNots: [
    { ...doNot.noMedicalQuestions, at: 'core.tasks-review' },
    { ...doNot.noCapacityVerdict, at: 'core.other-work-2' },
    { ...doNot.noPressure, at: 'core' },
    {
      id: 'no-health-explanation',
      text: {
        nl: 'Verklaar het uitblijven van resultaat niet uit iemands gezondheid.',
        en: "Do not explain a lack of progress by someone's health.",
      },
      why: {
        nl: 'Alleen werkfactoren en het advies van de bedrijfsarts horen in de evaluatie.',
        en: "Only work factors and the physician's advice belong in the evaluation.",
      },
      refs: ['AP-ZW'],
      at: 'core.agreements-review',
    },
    {
      id: 'no-hours-without-advice',
      text: {
        nl: 'Verander de uren niet zonder nieuw advies als er een medische urenbeperking geldt.',
        en: 'Do not change hours without new advice while a medical hours restriction is in force.',
      },
      why: {
        nl: 'Het advies van de bedrijfsarts begrenst de afspraken.',
        en: "The occupational physician's advice sets the limits of what you agree.",
      },
      refs: ['AP-ZW', 'WVP'],
      at: 'agreements.next-period',
    },
  ],
  template: {
    name: { nl: 'Evaluatie plan van aanpak', en: 'Evaluation of the action plan' },
    fields: [
      field.date,
      field.channel,
      {
        id: 'period',
        type: 'text',
        label: { nl: 'Periode (van - tot)', en: 'Period (from - to)' },
        required: true,
        guard: true,
      },
      {
        id: 'agreementsStatus',
        type: 'agreementsReview',
        label: { nl: 'Stand van de afspraken', en: 'Status of agreements' },
        required: true,
      },
      { id: 'hoursWorked', type: 'hoursTable', label: { nl: 'Gewerkte uren', en: 'Hours worked' } },
      {
        id: 'tasksExperience',
        type: 'text',
        label: { nl: 'Hoe de taken gingen (in werktermen)', en: 'How the tasks went (in work terms)' },
        maxLength: 400,
        guard: true,
      },
      field.baAdvice,
      { id: 'goalStillValid', type: 'yesno', label: { nl: 'Einddoel ongewijzigd', en: 'Goal unchanged' } },
      {
        id: 'adjustments',
        type: 'list',
        label: { nl: 'Bijstelling plan', en: 'Adjustment of plan' },
        guard: true,
      },
      field.agreements,
      field.nextDate,
      field.acknowledged,
    ],
  },
} satisfies ConversationType;
