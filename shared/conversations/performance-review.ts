import type { ConversationType } from '../domain/conversation-type.ts';
import * as doNot from './common/do-nots.ts';
import * as field from './common/fields.ts';
import * as line from './common/items.ts';

export default {
  id: 'performance-review',
  version: 1,
  name: {
    nl: 'Functioneringsgesprek met preventief thema',
    en: 'Performance review with a preventive theme',
  },
  when: {
    nl: 'Volgens de gesprekscyclus van de organisatie (meestal jaarlijks of halfjaarlijks), met een vast onderdeel over belasting en werkplezier.',
    en: "According to the organisation's review cycle (usually yearly or half-yearly), with a fixed part on workload and job satisfaction.",
  },
  who: { nl: 'leidinggevende + medewerker', en: 'manager + employee' },
  channel: { nl: 'op locatie of video', en: 'in person or video' },
  minutes: 60,
  sharing: 'report',
  retention: { months: 24, from: 'end-of-employment', bounds: [6, 24] },
  legal: {
    nl: 'geen wettelijke plicht tot het gesprek; AVG 5, 6, 9; Arbowet art. 3 lid 2 (PSA-beleid); WOR art. 27 lid 1 sub g (instemming bij beoordelingsregeling)',
    en: 'no statutory duty to hold the conversation; GDPR 5, 6, 9; Working Conditions Act (Arbowet) art. 3(2) (policy on psychosocial load); Works Councils Act (WOR) art. 27(1)(g) (consent to an appraisal scheme)',
  },
  refs: ['000:P17'],
  variants: [],
  parts: [
    {
      id: 'performance',
      name: { nl: 'Functioneren en resultaten', en: 'Performance and results' },
      hint: {
        nl: 'Deel één: wat er gelukt is en wat beter kan.',
        en: 'Part one: what went well and what can improve.',
      },
    },
    {
      id: 'load',
      name: { nl: 'Thema werk en belasting', en: 'Theme: work and workload' },
      hint: {
        nl: 'Deel twee, los van de beoordeling: hoe het werk vol te houden blijft.',
        en: 'Part two, apart from the appraisal: how the work can be kept up.',
      },
    },
  ],
  phases: {
    before: [
      line.setting,
      line.noRush,
      line.drink,
      line.neutralInvite,
      {
        id: 'two-parts',
        level: 'must',
        text: {
          nl: 'Deel de tijd in tweeën: eerst functioneren en resultaten, daarna apart hoe het werk vol te houden blijft.',
          en: 'Split the time: first performance and results, then separately how the work can be kept up.',
        },
        refs: ['000:P17'],
      },
      {
        id: 'no-absence',
        level: 'must',
        text: {
          nl: 'Laat het verzuim buiten de voorbereiding en buiten de beoordeling.',
          en: 'Keep absence out of the preparation and out of the appraisal.',
        },
        refs: ['AP-ZW'],
      },
      {
        id: 'invite-both',
        level: 'should',
        text: {
          nl: 'Vraag de medewerker vooraf zelf om onderwerpen.',
          en: 'Ask the employee beforehand for topics.',
        },
        refs: ['000:P06'],
      },
    ],
    opening: [line.purpose, line.timeBox, line.transparency],
    core: [
      line.listen,
      line.noJudgement,
      {
        id: 'theme',
        part: 'load',
        level: 'must',
        text: {
          nl: 'Behandel vast: hoeveel en wat voor werk, energie, wat helpt en wat er anders kan.',
          en: 'Always cover: how much and what kind of work, energy, resources and what can change.',
        },
        refs: ['000:P17', '000:P09', '000:P12'],
      },
      {
        id: 'early-signal',
        part: 'load',
        level: 'should',
        text: {
          nl: 'Vraag of er iets in het werk knelt dat nog niet op tafel ligt.',
          en: 'Ask whether something in the work is hard that has not come up yet.',
        },
        refs: ['000:P08', '000:P10'],
      },
      {
        id: 'separate',
        level: 'should',
        text: {
          nl: 'Bespreek functioneren los van het thema belasting: andere vraag, ander blok.',
          en: 'Discuss performance separately from workload: other questions, in a part of their own.',
        },
        refs: ['000:P05'],
      },
      {
        id: 'growth',
        part: 'performance',
        level: 'should',
        text: {
          nl: 'Bespreek ontwikkeling, rollen en grenzen aan het takenpakket.',
          en: 'Discuss development, roles and the limits of the range of tasks.',
        },
        refs: ['000:P12'],
      },
    ],
    agreements: [
      {
        id: 'small-steps',
        level: 'must',
        text: {
          nl: 'Noteer een paar werkbare stappen met datum en eigenaar.',
          en: 'Note a few workable steps with date and owner.',
        },
        refs: ['000:P25', '000:P12'],
      },
      line.actions,
    ],
    closing: [line.summary, line.followUp, line.openDoor],
    after: [
      line.report,
      line.sign,
      line.checkText,
      {
        id: 'policy',
        level: 'should',
        text: {
          nl: 'Meld terugkerende knelpunten zonder namen bij de preventiemedewerker en in de RI&E.',
          en: 'Report recurring bottlenecks without names to the prevention officer and in the risk assessment.',
        },
        refs: ['000:P28', '000:P29', '000:P30'],
      },
    ],
  },
  questions: [
    {
      id: 'good-and-pinching',
      text: {
        nl: 'Als je je week bekijkt, wat is er goed en wat wringt er?',
        en: 'Looking at your week, what is good and what is hard?',
      },
      refs: ['000:P08'],
      at: 'core.early-signal',
    },
    {
      id: 'never-happens',
      text: {
        nl: 'Wat zou je graag doen dat er nu niet van komt?',
        en: 'What would you like to do that never happens now?',
      },
      refs: [],
      at: 'core.growth',
    },
    {
      id: 'tasks-that-no-longer-fit',
      text: {
        nl: 'Welke taken passen niet meer bij je functie?',
        en: 'Which tasks no longer fit your role?',
      },
      refs: ['000:P12'],
      at: 'core.growth',
    },
    {
      id: 'hits-its-limits',
      text: {
        nl: 'Wanneer loopt het werk tegen zijn grenzen aan?',
        en: 'When does the work hit its limits?',
      },
      refs: ['000:P09'],
      at: 'core.theme',
    },
    {
      id: 'what-can-i-do',
      text: {
        nl: 'Wat kan ik als leidinggevende anders doen?',
        en: 'What can I do differently as a manager?',
      },
      refs: ['000:P23'],
      at: 'core',
    },
  ],
  doNots: [
    { ...doNot.noMedicalQuestions, at: 'core.theme' },
    {
      id: 'no-absence-in-verdict',
      text: {
        nl: 'Neem afwezigheid niet mee in een oordeel over functioneren.',
        en: 'Do not let absence count in a judgement of performance.',
      },
      why: {
        nl: 'Verzuim wegens ziekte is geen prestatiemaatstaf; koppelen zet gezondheidsgegevens in het beoordelingsdossier en kan verboden onderscheid opleveren.',
        en: 'Sickness absence is no performance measure; coupling puts health data in the appraisal file and can amount to prohibited discrimination.',
      },
      refs: ['AP-ZW', 'WGBHCZ'],
      at: 'before.no-absence',
    },
    {
      id: 'no-preventive-criterion',
      text: {
        nl: 'Maak van het preventieve deel geen beoordelingscriterium.',
        en: 'Do not make the preventive part an appraisal criterion.',
      },
      why: { nl: 'Dan durft niemand meer eerlijk te zijn.', en: 'Then nobody dares to be honest any more.' },
      refs: ['000:P05'],
      at: 'core.separate',
    },
    {
      id: 'no-health-signals',
      text: {
        nl: 'Schrijf geen gezondheidssignalen in het beoordelingsformulier.',
        en: 'Write no health signals in the appraisal form.',
      },
      why: {
        nl: 'Die blijven jaren in het personeelsdossier staan.',
        en: 'They stay in the personnel file for years.',
      },
      refs: ['AP-PREV'],
      at: 'after.report',
    },
  ],
  template: {
    name: { nl: 'Functioneringsgesprek met thema belasting', en: 'Performance review with workload theme' },
    fields: [
      field.date,
      field.channel,
      {
        id: 'results',
        type: 'list',
        part: 'performance',
        label: { nl: 'Resultaten en voorbeelden', en: 'Results and examples' },
        guard: true,
      },
      {
        id: 'strengths',
        type: 'list',
        part: 'performance',
        label: { nl: 'Sterke punten', en: 'Strengths' },
        guard: true,
      },
      {
        id: 'development',
        type: 'list',
        part: 'performance',
        label: { nl: 'Ontwikkeling en opleiding', en: 'Development and training' },
        guard: true,
      },
      {
        id: 'loadTheme',
        type: 'multichoice',
        part: 'load',
        label: { nl: 'Wat je hebt besproken', en: 'What you discussed' },
        options: [
          { id: 'amount', text: { nl: 'hoeveelheid werk', en: 'amount of work' } },
          { id: 'pace', text: { nl: 'tempo', en: 'pace of work' } },
          { id: 'influence', text: { nl: 'invloed', en: 'influence' } },
          { id: 'support', text: { nl: 'steun', en: 'support' } },
          { id: 'workplace', text: { nl: 'werkplek', en: 'workplace' } },
          { id: 'roster', text: { nl: 'rooster', en: 'roster' } },
          { id: 'cooperation', text: { nl: 'samenwerking', en: 'cooperation' } },
          { id: 'nothing-particular', text: { nl: 'geen bijzonderheden', en: 'nothing particular' } },
        ],
      },
      {
        id: 'loadNotes',
        type: 'text',
        part: 'load',
        label: {
          nl: 'Afgesproken aanpassingen in het werk (geen gezondheid)',
          en: 'Agreed adjustments in the work (no health)',
        },
        maxLength: 400,
        guard: true,
      },
      {
        id: 'goals',
        type: 'agreements',
        part: 'performance',
        label: { nl: 'Doelen volgende periode', en: 'Goals next period' },
      },
      field.agreements,
      field.nextDate,
      field.acknowledged,
    ],
  },
} satisfies ConversationType;
