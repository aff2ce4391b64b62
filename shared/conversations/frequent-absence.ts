import type { ConversationType } from '../domain/conversation-type.ts';
import * as doNot from './common/do-nots.ts';
import * as field from './common/fields.ts';
import * as line from './common/items.ts';

export default {
  id: 'frequent-absence',
  version: 1,
  name: { nl: 'Frequent-verzuimgesprek', en: 'Frequent-absence conversation' },
  when: {
    nl: 'Na een derde ziekmelding binnen twaalf maanden (of wat jullie verzuimprotocol noemt), op een moment dat de medewerker aan het werk is.',
    en: 'After a third sick report within twelve months (or whatever your protocol says), at a moment when the employee is at work.',
  },
  who: { nl: 'leidinggevende + medewerker', en: 'manager + employee' },
  channel: { nl: 'op locatie of video', en: 'in person or video' },
  minutes: 45,
  sharing: 'report',
  retention: { months: 24, from: 'conversation', latest: 'end-of-employment', bounds: [6, 24] },
  legal: {
    nl: 'geen wettelijke plicht, wel verzuimbeleid onder Arbowet art. 3 en 14; AVG 9, UAVG 30; alleen eigen verzuimregistratie gebruiken',
    en: 'no statutory duty, but absence policy under the Working Conditions Act (Arbowet) art. 3 and 14; GDPR 9, GDPR Implementation Act (UAVG) 30; use only your own absence records',
  },
  refs: [],
  variants: [],
  phases: {
    before: [
      {
        id: 'at-work',
        level: 'should',
        text: {
          nl: 'Voer het gesprek als de medewerker er is, niet tijdens een ziekmelding.',
          en: 'Hold the conversation when the employee is at work, not during a sick report.',
        },
        refs: ['FVG'],
      },
      {
        id: 'figures',
        level: 'must',
        text: {
          nl: 'Neem alleen de data en het aantal meldingen uit de eigen registratie mee.',
          en: 'Bring only the dates and the number of sick reports from your own records.',
        },
        refs: ['AP-ZW'],
      },
      {
        id: 'no-pattern-labels',
        level: 'should',
        text: {
          nl: 'Noteer geen vermoeden over een patroon (maandagen, vakanties) als verklaring.',
          en: 'Do not note a suspicion about a pattern (Mondays, holidays) as an explanation.',
        },
        refs: ['AP-ZW'],
      },
      line.setting,
      line.neutralInvite,
    ],
    opening: [
      {
        id: 'mean',
        level: 'must',
        text: {
          nl: 'Zeg waarom je het aankaart: je wilt weten hoe het werk anders kan, niet om verantwoording te vragen.',
          en: 'Say why you raise it: you want to see how the work can be different, not to have them explain themselves.',
        },
        refs: ['FVG'],
      },
      line.timeBox,
      line.transparency,
      line.noMedical,
    ],
    core: [
      line.listen,
      line.noJudgement,
      line.respectLimits,
      {
        id: 'facts',
        level: 'should',
        text: {
          nl: 'Noem de feiten en stop daar: zoveel keer, deze data.',
          en: 'State the facts and stop there: this many times, these dates.',
        },
        refs: ['FVG'],
      },
      {
        id: 'work-side',
        level: 'should',
        text: {
          nl: 'Bespreek wat in het werk helpt of belast: taken, roosters, samenwerking, fysiek werk, werkplek.',
          en: 'Discuss what in the work helps and what weighs: tasks, rosters, cooperation, physical work, workplace.',
        },
        refs: ['000:P09', '000:P12'],
      },
      {
        id: 'influence',
        level: 'should',
        text: {
          nl: 'Verken wat de medewerker zelf kan en wil veranderen, en wat jij regelt.',
          en: 'Explore what the employee can and wants to change, and what you arrange.',
        },
        refs: ['FVG'],
      },
      {
        id: 'bedrijfsarts-open',
        level: 'must',
        text: {
          nl: 'Wijs op het open spreekuur: daar mag over gezondheid gesproken worden.',
          en: 'Point to the open consultation hour: that is where health may be discussed.',
        },
        refs: ['ARBO14'],
      },
    ],
    agreements: [
      line.actions,
      {
        id: 'try-period',
        level: 'should',
        text: {
          nl: 'Spreek een periode af om aanpassingen te proberen en wanneer jullie terugkijken.',
          en: 'Agree on a period to try adjustments, and on when you look back.',
        },
        refs: ['003:V25'],
      },
    ],
    closing: [line.summary, line.openDoor, line.followUp],
    after: [
      line.report,
      line.sign,
      line.checkText,
      {
        id: 'advice',
        level: 'should',
        text: {
          nl: 'Vraag zo nodig advies aan de bedrijfsarts over het werk, zonder gezondheidsinformatie van jouw kant.',
          en: 'Ask the physician for advice about the work if needed, without health information from your side.',
        },
        refs: ['AP-ZW'],
      },
    ],
  },
  questions: [
    {
      id: 'your-work-view',
      text: {
        nl: 'Je was er een paar keer niet. Hoe kijk jij daarnaar, als het om het werk gaat?',
        en: 'You were not here a few times. How do you look at that, as far as work goes?',
      },
      refs: ['FVG'],
      at: 'core.facts',
    },
    {
      id: 'what-would-help',
      text: {
        nl: 'Wat zou er in het werk anders moeten om het goed vol te houden?',
        en: 'What in the work would have to change for you to keep it up well?',
      },
      refs: [],
      at: 'core.work-side',
    },
    {
      id: 'most-demanding',
      text: {
        nl: 'Welke diensten of taken vragen het meeste van je?',
        en: 'Which shifts or tasks ask the most of you?',
      },
      refs: [],
      at: 'core.work-side',
    },
    {
      id: 'change-in-planning',
      text: {
        nl: 'Wat kan ik veranderen in de planning of het rooster?',
        en: 'What can I change in the schedule or roster?',
      },
      refs: [],
      at: 'core.influence',
    },
    {
      id: 'talk-to-physician',
      text: {
        nl: 'Je kunt altijd naar het open spreekuur van de bedrijfsarts. Wat je daar zegt, hoor ik niet.',
        en: 'You can always go to the physician’s open consultation. What you say there I do not hear.',
      },
      refs: [],
      at: 'core.bedrijfsarts-open',
    },
    {
      id: 'when-to-check',
      text: { nl: 'Wanneer kijken we of dit werkt?', en: 'When do we check whether this works?' },
      refs: [],
      at: 'agreements.try-period',
    },
  ],
  doNots: [
    { ...doNot.noMedicalQuestions, at: 'core' },
    { ...doNot.noCause, at: 'core.facts' },
    {
      id: 'no-threats',
      text: {
        nl: "Zeg niet dat iemand 'te vaak ziek' is en dreig niet met gevolgen.",
        en: "Do not say someone is 'sick too often' and do not threaten with consequences.",
      },
      why: {
        nl: 'Ziek zijn is geen verwijtbaar gedrag en dreigen maakt dat mensen zwijgen of doorwerken; ontslag wegens regelmatig verzuim kent eigen, strenge eisen.',
        en: 'Nobody is to blame for being ill, and threats make people keep quiet or keep working; dismissal for frequent absence has its own strict conditions.',
      },
      refs: ['BW7:669', 'BW7:670'],
      at: 'opening.mean',
    },
    {
      id: 'no-bradford-verdict',
      text: {
        nl: 'Gebruik de Bradford-score niet als oordeel over een persoon.',
        en: 'Do not use a Bradford score as a verdict on a person.',
      },
      why: {
        nl: 'Het is een teller, geen oorzaak; en het risico op oneigenlijk gebruik is groot.',
        en: 'It counts, it does not explain; misuse is a real risk.',
      },
      refs: ['AP-ZW'],
      at: 'before.figures',
    },
    {
      id: 'no-pattern-conclusions',
      text: {
        nl: 'Trek geen conclusies uit patronen die met gezondheid te maken kunnen hebben.',
        en: 'Draw no conclusions from patterns that may relate to health.',
      },
      why: {
        nl: 'Dan bouw je alsnog een medisch dossier op.',
        en: 'You would be building a medical file after all.',
      },
      refs: ['AP-ZW'],
      at: 'before.no-pattern-labels',
    },
  ],
  template: {
    name: { nl: 'Frequent-verzuimgesprek', en: 'Frequent-absence note' },
    fields: [
      field.date,
      { id: 'periodStart', type: 'date', label: { nl: 'Periode vanaf', en: 'Period from' } },
      { id: 'periodEnd', type: 'date', label: { nl: 'Periode tot', en: 'Period to' } },
      {
        id: 'reportCount',
        type: 'number',
        label: { nl: 'Aantal ziekmeldingen in de periode', en: 'Number of sick reports in the period' },
      },
      { id: 'reportDates', type: 'dates', label: { nl: 'Data ziekmeldingen', en: 'Dates of sick reports' } },
      {
        id: 'workTopics',
        type: 'multichoice',
        label: { nl: 'Werkonderwerpen', en: 'Work topics' },
        options: [
          { id: 'roster', text: { nl: 'rooster', en: 'roster' } },
          { id: 'tasks', text: { nl: 'taken', en: 'tasks' } },
          { id: 'physical-conditions', text: { nl: 'fysieke omstandigheden', en: 'physical conditions' } },
          { id: 'cooperation', text: { nl: 'samenwerking', en: 'cooperation' } },
          { id: 'workplace', text: { nl: 'werkplek', en: 'workplace' } },
          { id: 'planning', text: { nl: 'planning', en: 'planning' } },
          { id: 'other', text: { nl: 'anders', en: 'other' } },
        ],
      },
      {
        id: 'measures',
        type: 'list',
        label: { nl: 'Maatregelen in het werk', en: 'Measures in the work' },
        guard: true,
      },
      {
        id: 'openConsult',
        type: 'yesno',
        label: { nl: 'Gewezen op open spreekuur', en: 'Open consultation pointed out' },
      },
      { id: 'trialPeriodUntil', type: 'date', label: { nl: 'Proberen tot', en: 'Try until' } },
      field.agreements,
      field.nextDate,
      field.acknowledged,
    ],
  },
} satisfies ConversationType;
