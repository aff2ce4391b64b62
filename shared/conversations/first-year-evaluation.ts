import type { ConversationType } from '../domain/conversation-type.ts';
import * as doNot from './common/do-nots.ts';
import * as field from './common/fields.ts';
import * as line from './common/items.ts';
import { reintegrationFile } from './common/retention.ts';

export default {
  id: 'first-year-evaluation',
  version: 1,
  name: { nl: 'Eerstejaarsevaluatie', en: 'First-year evaluation' },
  when: {
    nl: 'Tussen week 46 en week 52 van de ziekte; leg het einddoel voor het tweede jaar vast.',
    en: 'Between week 46 and week 52 of sickness; set the goal for the second year.',
  },
  who: {
    nl: 'leidinggevende + medewerker, casemanager; de bedrijfsarts levert input',
    en: 'manager + employee, case manager; the physician provides input',
  },
  channel: { nl: 'op locatie of video', en: 'in person or video' },
  minutes: 60,
  sharing: 'report',
  retention: reintegrationFile,
  legal: {
    nl: 'Beleidsregels beoordelingskader poortwachter (opschudmoment), Regeling procesgang (lid nog na te kijken); WIA art. 25; RIV-toets door UWV achteraf',
    en: 'UWV assessment framework (first-year evaluation), Reintegration Procedure Regulation (Regeling procesgang) (paragraph yet to be checked); Work and Income Act (WIA) art. 25; UWV checks the reintegration report afterwards',
  },
  refs: [],
  variants: [],
  phases: {
    before: [
      line.setting,
      line.noRush,
      {
        id: 'collect',
        level: 'must',
        text: {
          nl: 'Verzamel: eerste ziektedag, verslagen, plan, evaluaties, laatste advies bedrijfsarts, en de 42e-weeksmelding.',
          en: 'Collect: first sick day, notes, plan, evaluations, latest physician advice, and the week-42 notification.',
        },
        refs: ['WVP'],
      },
      {
        id: 'both-prepare',
        level: 'should',
        text: {
          nl: 'Laat de medewerker zich voorbereiden met dezelfde vragen.',
          en: 'Let the employee prepare with the same questions.',
        },
        refs: ['VISIE'],
      },
      {
        id: 'view-in-writing',
        level: 'must',
        text: {
          nl: 'Vraag de visie van de medewerker ook schriftelijk.',
          en: "Ask for the employee's view in writing as well.",
        },
        refs: ['VISIE'],
      },
    ],
    opening: [
      line.purpose,
      line.timeBox,
      line.transparency,
      {
        id: 'round',
        level: 'should',
        text: {
          nl: 'Vertel dat dit een terugblik en vooruitblik is, geen beoordeling van inzet of ziekte.',
          en: 'Say this is looking back and ahead, no appraisal of effort or illness.',
        },
        refs: ['000:P05'],
      },
    ],
    core: [
      {
        id: 'review-year',
        level: 'must',
        text: {
          nl: 'Loop het eerste jaar na in feiten: wat is gedaan, welke afspraken zijn nagekomen, wat liep vast.',
          en: 'Go through the first year in facts: what was done, which agreements were kept, what stalled.',
        },
        refs: ['003:V21'],
      },
      {
        id: 'current-work',
        level: 'should',
        text: {
          nl: 'Bespreek welk werk er nu is en wat er de komende tijd aan werk mogelijk is binnen het advies.',
          en: 'Discuss what work there is now and what is possible within the advice.',
        },
        refs: ['003:V22', '003:V23'],
      },
      {
        id: 'second-track',
        level: 'must',
        text: {
          nl: 'Bespreek of re-integratie in de eigen organisatie haalbaar is; zo niet, wat het tweede spoor betekent (naast of in plaats van spoor 1).',
          en: 'Discuss whether reintegration in your own organisation is feasible; if not, what track two means (alongside or instead of track one).',
        },
        refs: ['WVP'],
      },
      {
        id: 'opinion',
        level: 'should',
        text: {
          nl: 'Vraag of een arbeidsdeskundig onderzoek of een deskundigenoordeel van UWV helpt.',
          en: 'Ask whether a labour-expert assessment or a UWV expert opinion would help.',
        },
        refs: ['WVP'],
      },
    ],
    agreements: [
      {
        id: 'second-year-goal',
        level: 'must',
        text: {
          nl: 'Leg het einddoel en de route voor het tweede ziektejaar vast, met taken, uren en data.',
          en: 'Set the goal and route for the second year of sickness, with tasks, hours and dates.',
        },
        refs: ['003:V24', 'WVP'],
      },
      {
        id: 'start-track2',
        level: 'must',
        text: {
          nl: 'Zet zo nodig spoor 2 binnen zes weken na de evaluatie in gang.',
          en: 'Start track two within six weeks of the evaluation if needed.',
        },
        refs: ['WVP'],
      },
      line.actions,
    ],
    closing: [line.summary, line.followUp, line.openDoor],
    after: [
      line.sign,
      line.checkText,
      {
        id: 'file-eye',
        level: 'must',
        text: {
          nl: 'Voeg de eerstejaarsevaluatie met beide visies toe aan het dossier.',
          en: 'Add the first-year evaluation with both views to the file.',
        },
        refs: ['WVP', 'VISIE'],
      },
      {
        id: 'update-plan',
        level: 'must',
        text: {
          nl: 'Pas het plan van aanpak aan op de conclusies.',
          en: 'Adjust the action plan to the conclusions.',
        },
        refs: ['003:V21'],
      },
    ],
  },
  questions: [
    {
      id: 'what-worked',
      text: {
        nl: 'Als we terugkijken op dit jaar, wat werkte echt?',
        en: 'Looking back on this year, what really worked?',
      },
      refs: ['003:V21'],
      at: 'core.review-year',
    },
    {
      id: 'what-we-missed',
      text: {
        nl: 'Welke afspraken zijn we allebei niet nagekomen, en wat leren we daarvan?',
        en: 'Which agreements did we both not keep and what do we learn from that?',
      },
      refs: ['003:V21'],
      at: 'core.review-year',
    },
    {
      id: 'possible-work',
      text: {
        nl: 'Wat is er nu aan werk mogelijk, volgens jou en volgens het advies?',
        en: 'What work is possible now, in your view and according to the advice?',
      },
      refs: ['003:V23'],
      at: 'core.current-work',
    },
    {
      id: 'do-differently',
      text: {
        nl: 'Wat wil jij dat we in het tweede jaar anders doen?',
        en: 'What do you want us to do differently in year two?',
      },
      refs: [],
      at: 'agreements.second-year-goal',
    },
    {
      id: 'place-with-us',
      text: {
        nl: 'Zie jij een plek binnen ons bedrijf, of moeten we verder kijken?',
        en: 'Do you see a place within our company, or should we look further?',
      },
      refs: ['WVP'],
      at: 'core.second-track',
    },
  ],
  doNots: [
    { ...doNot.noMedicalQuestions, at: 'core.current-work' },
    { ...doNot.noCause, at: 'core.review-year' },
    {
      id: 'no-effort-verdict',
      text: {
        nl: 'Gebruik de evaluatie niet om te oordelen over iemands inzet.',
        en: "Do not use the evaluation to judge someone's effort.",
      },
      why: {
        nl: 'De evaluatie beoordeelt de re-integratie, niet het gedrag of de ziekte.',
        en: 'The evaluation assesses the reintegration, not behaviour or illness.',
      },
      refs: ['WVP'],
      at: 'opening.round',
    },
    {
      id: 'no-skipping-track-two',
      text: {
        nl: "Sla spoor 2 niet over omdat spoor 1 'bijna' lukt.",
        en: "Do not skip track two because track one 'almost' works.",
      },
      why: {
        nl: 'UWV toetst of beide sporen op tijd serieus zijn benut; een loonsanctie kan een jaar extra loon betekenen.',
        en: 'UWV checks whether both tracks were used seriously and in time; a wage sanction can mean another year of pay.',
      },
      refs: ['WVP'],
      at: 'core.second-track',
    },
    {
      id: 'no-waiting-for-treatment',
      text: {
        nl: 'Wacht niet op de uitkomst van een behandeling.',
        en: 'Do not wait for the outcome of a treatment.',
      },
      why: {
        nl: 'Re-integratie en herstel lopen naast elkaar; het advies van de bedrijfsarts is leidend.',
        en: "Reintegration and recovery go side by side; the occupational physician's advice leads.",
      },
      refs: ['WVP'],
      at: 'agreements.second-year-goal',
    },
  ],
  template: {
    name: { nl: 'Eerstejaarsevaluatie', en: 'First-year evaluation' },
    fields: [
      field.date,
      field.firstSickDay,
      {
        id: 'effortsYear1',
        type: 'list',
        label: { nl: 'Wat er in het eerste jaar is gedaan', en: 'What was done in year one' },
        required: true,
        guard: true,
      },
      {
        id: 'agreementsStatus',
        type: 'agreementsReview',
        label: { nl: 'Afspraken: gehaald / niet gehaald', en: 'Agreements: met / not met' },
      },
      {
        id: 'employeeView',
        type: 'text',
        label: { nl: 'Visie medewerker', en: "Employee's view" },
        required: true,
        maxLength: 600,
        guard: true,
      },
      field.employerView,
      field.baAdvice,
      {
        id: 'goalYear2',
        type: 'choice',
        label: { nl: 'Einddoel tweede ziektejaar', en: 'Goal for the second year' },
        required: true,
        options: [
          { id: 'own-work', text: { nl: 'eigen werk', en: 'own work' } },
          {
            id: 'own-work-adapted',
            text: { nl: 'eigen werk met aanpassing', en: 'own work with adjustments' },
          },
          { id: 'other-work-track-one', text: { nl: 'ander werk (spoor 1)', en: 'other work (track one)' } },
          {
            id: 'track-two-alongside',
            text: { nl: 'spoor 2 naast spoor 1', en: 'track two alongside track one' },
          },
          { id: 'track-two', text: { nl: 'spoor 2', en: 'track two' } },
        ],
      },
      field.workHours,
      { id: 'track2Start', type: 'date', label: { nl: 'Start spoor 2', en: 'Start of track two' } },
      field.agreements,
      field.nextDate,
      field.acknowledged,
    ],
  },
} satisfies ConversationType;
