import type { ConversationType } from '../domain/conversation-type.ts';
import * as doNot from './common/do-nots.ts';
import * as field from './common/fields.ts';
import * as line from './common/items.ts';
import { reintegrationFile } from './common/retention.ts';

export default {
  id: 'return-to-work',
  version: 1,
  name: { nl: 'Werkhervattingsgesprek', en: 'Return-to-work conversation' },
  when: {
    nl: 'Op de eerste (gedeeltelijke) werkdag of vlak ervoor; daarna kort na een week en na vier weken opnieuw.',
    en: 'On the first (partial) working day or just before; then briefly after a week and after four weeks.',
  },
  who: { nl: 'leidinggevende + medewerker', en: 'manager + employee' },
  channel: { nl: 'op locatie, of video bij thuiswerk', en: 'in person, or video when working from home' },
  minutes: 45,
  sharing: 'report',
  retention: reintegrationFile,
  legal: {
    nl: 'BW 7:658a (passende arbeid), BW 7:629 (loon bij hervatting), WIA art. 25; hersteld pas bij volledige hervatting van de bedongen arbeid',
    en: 'Civil Code (BW) 7:658a (suitable work), 7:629 (pay on resumption), Work and Income Act (WIA) art. 25; recovered only at full resumption of the agreed work',
  },
  refs: ['003:V08'],
  variants: [],
  phases: {
    before: [
      line.setting,
      line.drink,
      {
        id: 'workplace',
        level: 'should',
        text: {
          nl: 'Regel werkplek, toegang, apparatuur en een vaste contactpersoon voor de eerste dag.',
          en: 'Arrange the workplace, access, equipment and a fixed contact for the first day.',
        },
        refs: ['WVP'],
      },
      {
        id: 'schedule-ready',
        level: 'should',
        text: {
          nl: 'Zet de starturen en het rooster klaar, inclusief pauzes.',
          en: 'Prepare the starting hours and the roster, breaks included.',
        },
        refs: ['003:V24'],
      },
      {
        id: 'team-briefing',
        level: 'must',
        text: {
          nl: "Stem met de medewerker af wat de collega's weten.",
          en: 'Agree with the employee what colleagues will know.',
        },
        refs: ['AVG5'],
      },
    ],
    opening: [
      {
        id: 'welcome',
        level: 'must',
        text: {
          nl: 'Heet de medewerker welkom en vraag hoe het is om terug te zijn, zonder te vragen naar wat eraan voorafging.',
          en: 'Welcome the employee and ask what it is like to be back, without asking about what preceded it.',
        },
        refs: ['003:V11', '003:V13'],
      },
      line.purpose,
      line.transparency,
    ],
    core: [
      {
        id: 'work-went',
        level: 'must',
        text: {
          nl: 'Vraag bij gedeeltelijk werk hoe het ging: wat paste, wat was te zwaar, waar moet het anders.',
          en: 'If they already work part of their hours, ask how it went: what suited them, what was too heavy, what must change.',
        },
        refs: ['003:V22'],
      },
      {
        id: 'tasks-now',
        level: 'must',
        text: {
          nl: 'Spreek taken, volgorde en werktijden door, en wat voorlopig blijft liggen.',
          en: 'Go over tasks, order and working times, and what can wait for now.',
        },
        refs: ['003:V23', '003:V24'],
      },
      {
        id: 'build-up',
        level: 'must',
        text: {
          nl: 'Loop het opbouwschema na en zet de eerstvolgende stap vast.',
          en: 'Go through the build-up schedule and settle the next step.',
        },
        refs: ['003:V24'],
      },
      {
        id: 'catch-up',
        level: 'should',
        text: {
          nl: 'Vertel wat er veranderd is in het team en het werk, zonder nadruk op wat er is blijven liggen.',
          en: 'Tell what changed in the team and the work, without stressing what piled up.',
        },
        refs: ['003:V16', '003:V17'],
      },
    ],
    agreements: [
      {
        id: 'pace',
        level: 'must',
        text: {
          nl: 'Maak afspraken over tempo, pauzes en wie aanspreekbaar is.',
          en: 'Agree on pace, breaks and who can be approached.',
        },
        refs: ['003:V24'],
      },
      {
        id: 'stop-rule',
        level: 'must',
        text: {
          nl: 'Leg een stopregel vast: bij welk signaal gaan de uren omlaag en wie wordt dan gebeld.',
          en: 'Agree on a stop rule: at what sign do the hours go down, and who is called then.',
        },
        refs: ['003:V26', '003:V27'],
      },
      line.actions,
    ],
    closing: [
      {
        id: 'trust',
        level: 'should',
        text: {
          nl: 'Zeg dat een stap terug in uren geen mislukking is.',
          en: 'Say that a step back in hours is not a failure.',
        },
        refs: ['003:V26'],
      },
      line.followUp,
      line.alarm,
    ],
    after: [
      line.report,
      line.sign,
      {
        id: 'recovery-report',
        level: 'must',
        text: {
          nl: 'Meld volledige hervatting bij de arbodienst; gedeeltelijk werken is nog geen herstel.',
          en: 'Report full resumption to the occupational health service; working part of the hours is not recovery yet.',
        },
        refs: ['WVP-HERSTEL'],
      },
      {
        id: 'check-in-later',
        level: 'should',
        text: {
          nl: 'Plan korte check-ins na een week en na vier weken.',
          en: 'Plan short check-ins after a week and after four weeks.',
        },
        refs: ['003:V25'],
      },
      {
        id: 'check-text-rtw',
        level: 'must',
        text: {
          nl: 'Controleer dat het verslag alleen over werk, taken, tijden en afspraken gaat.',
          en: 'Check that the note covers only work, tasks, times and agreements.',
        },
        refs: ['AP-ZW', '003:V30'],
      },
    ],
  },
  questions: [
    {
      id: 'back-at-work',
      text: {
        nl: 'Hoe is het om weer op je werkplek te zitten?',
        en: 'What is it like to be back at your workplace?',
      },
      refs: ['003:V11'],
      at: 'opening.welcome',
    },
    {
      id: 'fitting-tasks',
      text: { nl: 'Welke taken passen deze week het best?', en: 'Which tasks fit best this week?' },
      refs: ['003:V23'],
      at: 'core.tasks-now',
    },
    {
      id: 'need-today',
      text: {
        nl: 'Wat heb je vandaag nodig om goed te starten?',
        en: 'What do you need today to start well?',
      },
      refs: ['000:P23'],
      at: 'core',
    },
    {
      id: 'too-fast',
      text: { nl: 'Wanneer weet je dat het te snel gaat?', en: 'How will you know it is going too fast?' },
      refs: ['003:V27'],
      at: 'agreements.stop-rule',
    },
    {
      id: 'what-colleagues-know',
      text: {
        nl: "Wat wil je dat de collega's wel en niet weten?",
        en: 'What do you want colleagues to know and not to know?',
      },
      refs: [],
      at: 'before.team-briefing',
    },
    {
      id: 'look-back',
      text: { nl: 'Wanneer kijken we samen terug?', en: 'When do we look back together?' },
      refs: ['003:V25'],
      at: 'closing.follow-up',
    },
  ],
  doNots: [
    { ...doNot.noMedicalQuestions, at: 'opening.welcome' },
    { ...doNot.noCause, at: 'opening.welcome' },
    { ...doNot.noCapacityVerdict, at: 'core.tasks-now' },
    { ...doNot.noPressure, at: 'core.catch-up' },
    {
      id: 'no-backlog',
      text: {
        nl: 'Bespreek op de eerste dag geen achterstallig werk.',
        en: 'Do not discuss the backlog on the first day.',
      },
      why: {
        nl: 'Dat maakt terugkomen zwaarder en het schema onhaalbaar.',
        en: 'It makes returning harder and the schedule unfeasible.',
      },
      refs: ['003:V16'],
      at: 'core.catch-up',
    },
    {
      id: 'no-early-recovery-report',
      text: {
        nl: 'Meld iemand niet beter zolang niet alle taken in de eigen functie worden gedaan.',
        en: 'Do not report someone as recovered until they do all the tasks of their own job.',
      },
      why: {
        nl: 'Gedeeltelijk werken stopt de loondoorbetalingstermijn niet en de melding zou onjuist zijn.',
        en: 'Working part of the hours does not stop the period of continued pay, and the report would be wrong.',
      },
      refs: ['WVP-HERSTEL'],
      at: 'after.recovery-report',
    },
    {
      id: 'no-close-without-stop-rule',
      text: {
        nl: 'Rond het gesprek niet af zonder stopafspraak.',
        en: 'Do not close the conversation without a stop agreement.',
      },
      why: {
        nl: 'Dan wacht de medewerker vaak te lang met bellen.',
        en: 'Then the employee tends to wait too long before calling.',
      },
      refs: ['003:V27'],
      at: 'agreements.stop-rule',
    },
  ],
  template: {
    name: { nl: 'Werkhervatting', en: 'Return to work' },
    fields: [
      field.date,
      {
        id: 'returnType',
        type: 'choice',
        label: { nl: 'Soort hervatting', en: 'Type of return' },
        required: true,
        options: [
          { id: 'full-own-work', text: { nl: 'volledig in eigen werk', en: 'fully in own work' } },
          { id: 'partial-own-work', text: { nl: 'gedeeltelijk in eigen werk', en: 'partly in own work' } },
          { id: 'adapted-work', text: { nl: 'aangepast werk', en: 'adapted work' } },
          {
            id: 'therapeutic',
            text: {
              nl: 'arbeidstherapeutisch (op advies bedrijfsarts)',
              en: "on a therapeutic basis (on the occupational physician's advice)",
            },
          },
          { id: 'trial-placement', text: { nl: 'proefplaatsing', en: 'trial placement' } },
        ],
      },
      field.workHours,
      field.tasks,
      {
        id: 'adjustments',
        type: 'list',
        label: { nl: 'Aanpassingen werkplek en werk', en: 'Adjustments to workplace and work' },
        guard: true,
      },
      { id: 'buddy', type: 'text', label: { nl: 'Vaste contactpersoon', en: 'Fixed contact' }, guard: true },
      field.baAdvice,
      {
        id: 'stopRule',
        type: 'text',
        label: { nl: 'Stopafspraak', en: 'Stop agreement' },
        hint: {
          nl: 'Bij welk signaal in het werk gaan de uren omlaag, en wie belt dan wie?',
          en: 'At what sign in the work do the hours go down, and who then calls whom?',
        },
        required: true,
        maxLength: 200,
        guard: true,
      },
      {
        id: 'recoveryReported',
        type: 'date',
        label: {
          nl: 'Betermelding (alleen bij volledige hervatting)',
          en: 'Recovery report (only at full resumption)',
        },
      },
      field.agreements,
      field.nextDate,
      field.acknowledged,
    ],
  },
} satisfies ConversationType;
