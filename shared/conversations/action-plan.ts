import type { ConversationType } from '../domain/conversation-type.ts';
import * as doNot from './common/do-nots.ts';
import * as field from './common/fields.ts';
import * as line from './common/items.ts';
import { reintegrationFile } from './common/retention.ts';

export default {
  id: 'action-plan',
  version: 1,
  name: { nl: 'Plan-van-aanpakgesprek', en: 'Action-plan conversation' },
  when: {
    nl: 'Zodra de probleemanalyse er is: uiterlijk twee weken later en in elk geval binnen acht weken na de eerste ziektedag.',
    en: 'As soon as the problem analysis arrives: at the latest two weeks later and in any case within eight weeks of the first sick day.',
  },
  who: { nl: 'leidinggevende + medewerker, casemanager', en: 'manager + employee, case manager' },
  channel: { nl: 'op locatie of video', en: 'in person or video' },
  minutes: 60,
  sharing: 'report',
  retention: reintegrationFile,
  legal: {
    nl: 'Regeling procesgang art. 4 (plan van aanpak, twee weken na oordeel), WIA art. 25 lid 2, BW 7:658a lid 3; sinds 1 juli 2023 verplicht: visie van werkgever én werknemer',
    en: 'Reintegration Procedure Regulation (Regeling procesgang) art. 4 (action plan, two weeks after the opinion), Work and Income Act (WIA) art. 25(2), Civil Code (BW) 7:658a(3); compulsory since 1 July 2023: the view of employer and employee',
  },
  refs: [],
  variants: [],
  phases: {
    before: [
      line.setting,
      line.noRush,
      {
        id: 'analysis',
        level: 'must',
        text: {
          nl: 'Lees de probleemanalyse; neem alleen het deel over werk en mogelijkheden mee.',
          en: 'Read the problem analysis; take only the part on work and possibilities.',
        },
        refs: ['AP-ZW'],
      },
      {
        id: 'send',
        level: 'should',
        text: {
          nl: 'Stuur de probleemanalyse en het formulier vooraf naar de medewerker.',
          en: 'Send the problem analysis and the form to the employee beforehand.',
        },
        refs: ['WIA25'],
      },
      {
        id: 'casemanager',
        level: 'must',
        text: { nl: 'Spreek af wie casemanager is.', en: 'Agree who the case manager is.' },
        refs: ['WVP'],
      },
    ],
    opening: [
      line.purpose,
      line.timeBox,
      line.transparency,
      {
        id: 'goal-first',
        level: 'should',
        text: {
          nl: 'Begin met waar jullie naartoe werken: terug in de eigen functie, eigen functie met aanpassing, of ander werk.',
          en: 'Start with where you are heading: back in their own job, their own job with adjustments, or other work.',
        },
        refs: ['WVP'],
      },
    ],
    core: [
      {
        id: 'views',
        level: 'must',
        text: {
          nl: 'Vraag de medewerker naar de eigen kijk op terugkeer en zet die in het plan, ook als die afwijkt van de jouwe.',
          en: "Ask for the employee's own view of returning and put it in the plan, even where it differs from yours.",
        },
        refs: ['VISIE'],
      },
      {
        id: 'employer-view',
        level: 'must',
        text: {
          nl: 'Geef ook jouw visie: welk werk is er, wat kan de afdeling bieden, wat heeft prioriteit.',
          en: 'Give your view too: what work there is, what the department can offer, what has priority.',
        },
        refs: ['VISIE'],
      },
      {
        id: 'options',
        level: 'must',
        text: {
          nl: 'Verzamel mogelijkheden in eigen werk, aangepast werk en ander werk, binnen het advies van de bedrijfsarts.',
          en: "Collect options in their own job, in adapted work and in other work, within the occupational physician's advice.",
        },
        refs: ['003:V23', 'AP-ZW'],
      },
      {
        id: 'conditions',
        level: 'must',
        text: {
          nl: 'Bespreek de voorwaarden die het advies noemt, en wat die betekenen voor werkplek, taken en tijden.',
          en: 'Discuss the conditions the advice names and what they mean for workplace, tasks and times.',
        },
        refs: ['003:V24'],
      },
    ],
    agreements: [
      {
        id: 'schedule',
        level: 'must',
        text: {
          nl: 'Maak een opbouwschema met taken en uren per week, en spreek af wat er gebeurt als het niet lukt.',
          en: 'Draw up a build-up schedule of tasks and hours per week and agree what happens if it does not work.',
        },
        refs: ['003:V24'],
      },
      {
        id: 'activities',
        level: 'must',
        text: {
          nl: 'Leg acties vast (taken, hulpmiddelen, scholing, contact) met eigenaar en datum.',
          en: 'Record actions (tasks, aids, training, contact) with owner and date.',
        },
        refs: ['WIA25'],
      },
      {
        id: 'evaluation',
        level: 'must',
        text: {
          nl: 'Plan de evaluaties, minimaal elke zes weken, meteen in.',
          en: 'Schedule the evaluations, at least every six weeks, right away.',
        },
        refs: ['003:V25', 'WVP'],
      },
      line.actions,
    ],
    closing: [line.summary, line.openDoor, line.alarm],
    after: [
      {
        id: 'both-sign',
        level: 'must',
        text: {
          nl: 'Laat beiden ondertekenen en geef de medewerker een exemplaar; stuur een kopie naar de bedrijfsarts en de casemanager.',
          en: 'Have both sign and give the employee a copy; send one to the occupational physician and the case manager.',
        },
        refs: ['003:V31', 'WIA25'],
      },
      {
        id: 'file-plan',
        level: 'must',
        text: {
          nl: 'Zet het plan in het re-integratiedossier.',
          en: 'Add the plan to the reintegration file.',
        },
        refs: ['REG3'],
      },
      line.checkText,
    ],
  },
  questions: [
    {
      id: 'in-three-months',
      text: {
        nl: 'Waar wil je over drie maanden staan met je werk?',
        en: 'Where do you want to be with your work in three months?',
      },
      refs: [],
      at: 'opening.goal-first',
    },
    {
      id: 'own-idea',
      text: { nl: 'Wat is jouw eigen idee over terugkomen?', en: 'What is your own idea about coming back?' },
      refs: ['VISIE'],
      at: 'core.views',
    },
    {
      id: 'fitting-parts',
      text: {
        nl: 'Welke onderdelen van je werk passen nu het beste?',
        en: 'Which parts of your work fit best right now?',
      },
      refs: ['003:V23'],
      at: 'core.options',
    },
    {
      id: 'safe-schedule',
      text: {
        nl: 'Wat heb je nodig om dit schema vol te houden?',
        en: 'What do you need to keep this schedule up?',
      },
      refs: ['003:V24'],
      at: 'agreements.schedule',
    },
    {
      id: 'going-too-fast',
      text: {
        nl: 'Wat doen we als het na een week te hard gaat?',
        en: 'What do we do if it turns out after a week to go too fast?',
      },
      refs: ['003:V26', '003:V27'],
      at: 'agreements.schedule',
    },
    {
      id: 'who-must-know',
      text: {
        nl: 'Wie moet wat weten om dit te laten slagen?',
        en: 'Who needs to know what to make this work?',
      },
      refs: [],
      at: 'agreements',
    },
  ],
  doNots: [
    { ...doNot.noMedicalQuestions, at: 'core.conditions' },
    { ...doNot.noCapacityVerdict, at: 'core.conditions' },
    {
      id: 'no-medical-part',
      text: {
        nl: 'Neem niets over uit het medische deel van de probleemanalyse.',
        en: 'Copy nothing from the medical part of the problem analysis.',
      },
      why: {
        nl: 'Dat deel is voor de bedrijfsarts; jij krijgt alleen de functionele uitkomst.',
        en: 'That part belongs to the physician; you only get the functional outcome.',
      },
      refs: ['AP-ZW'],
      at: 'before.analysis',
    },
    {
      id: 'no-hidden-disagreement',
      text: {
        nl: 'Zet een taak die de medewerker niet wil, niet in het plan zonder dat erbij te zeggen.',
        en: 'Do not put a task in the plan that the employee does not want without saying so.',
      },
      why: {
        nl: 'Het plan is een gezamenlijk stuk; verschil van mening hoort erin.',
        en: 'The plan is a joint document; disagreement belongs in it.',
      },
      refs: ['VISIE'],
      at: 'agreements',
    },
    {
      id: 'no-postponing',
      text: {
        nl: 'Stel het plan niet uit tot je een perfect schema hebt.',
        en: 'Do not postpone the plan until the schedule is perfect.',
      },
      why: {
        nl: 'Uiterlijk week 8 is een wettelijke termijn; bijstellen mag altijd.',
        en: 'Week 8 is a statutory deadline; adjusting is always possible.',
      },
      refs: ['WVP'],
      at: 'agreements.schedule',
    },
  ],
  template: {
    name: { nl: 'Plan van aanpak re-integratie', en: 'Reintegration action plan' },
    fields: [
      field.date,
      {
        id: 'problemAnalysisDate',
        type: 'date',
        label: { nl: 'Datum probleemanalyse', en: 'Date of problem analysis' },
        required: true,
      },
      {
        id: 'goal',
        type: 'choice',
        label: { nl: 'Einddoel', en: 'Final goal' },
        required: true,
        options: [
          { id: 'own-work', text: { nl: 'eigen werk', en: 'own work' } },
          {
            id: 'own-work-adapted',
            text: { nl: 'eigen werk met aanpassing', en: 'own work with adjustments' },
          },
          {
            id: 'other-work-own-employer',
            text: { nl: 'ander werk bij eigen werkgever', en: 'other work with own employer' },
          },
          { id: 'explore-track-two', text: { nl: 'spoor 2 verkennen', en: 'explore track two' } },
        ],
      },
      {
        id: 'employeeView',
        type: 'text',
        label: { nl: 'Visie medewerker op terugkeer in werk', en: "Employee's view on returning to work" },
        required: true,
        maxLength: 600,
        guard: true,
      },
      field.employerView,
      field.baAdvice,
      {
        id: 'steps',
        type: 'list',
        label: { nl: 'Stappen en hulpmiddelen', en: 'Steps and aids' },
        guard: true,
      },
      field.workHours,
      { id: 'caseManager', type: 'text', label: { nl: 'Casemanager', en: 'Case manager' }, guard: true },
      {
        id: 'evaluationDates',
        type: 'dates',
        label: { nl: 'Evaluatiedata', en: 'Evaluation dates' },
        required: true,
      },
      field.agreements,
      field.acknowledged,
    ],
  },
} satisfies ConversationType;
