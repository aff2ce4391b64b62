import type { ConversationType } from '../domain/conversation-type.ts';
import * as doNot from './common/do-nots.ts';
import * as field from './common/fields.ts';
import * as line from './common/items.ts';

export default {
  id: 'preventive',
  version: 1,
  name: { nl: 'Preventief gesprek', en: 'Preventive conversation' },
  when: {
    nl: 'Vier keer per jaar als korte check-in; zodra een zware of bewogen tijd achter de rug is; als je merkt dat iemand overwerkt, gespannen reageert of minder zichtbaar wordt; en als terugkerend thema in de gesprekscyclus.',
    en: 'Every quarter as a short check-in; after a busy or disruptive period; on signals such as overtime, tense reactions or withdrawing; and as a fixed element of the review cycle.',
  },
  who: {
    nl: 'leidinggevende (of HR) + medewerker, één op één',
    en: 'manager (or HR) + employee, one to one',
  },
  channel: { nl: 'op locatie of video', en: 'in person or video' },
  minutes: 45,
  sharing: 'status',
  retention: { months: 12, from: 'conversation', latest: 'end-of-employment', bounds: [3, 24] },
  legal: {
    nl: 'Arbowet art. 3 lid 2 (PSA-beleid), art. 5 (RI&E), art. 13 (preventiemedewerker), art. 14 (open spreekuur); AVG art. 5, 9, 13; er is geen wettelijke plicht tot dit gesprek',
    en: 'Working Conditions Act (Arbowet) art. 3(2) (policy on psychosocial load), art. 5 (risk assessment), art. 13 (prevention officer), art. 14 (open consultation); GDPR art. 5, 9, 13; there is no statutory duty to hold this conversation',
  },
  refs: ['000:P01', '000:P02', '000:P14'],
  variants: [
    {
      id: 'quarterly-check-in',
      name: { nl: 'Kwartaal-check-in', en: 'Quarterly check-in' },
      minutes: 30,
      trigger: { nl: '90 dagen na het vorige gesprek', en: '90 days after the previous one' },
      refs: ['000:P18'],
    },
    {
      id: 'after-busy-period',
      name: { nl: 'Na een zware of bewogen tijd', en: 'After a busy or disruptive period' },
      minutes: 45,
      trigger: { nl: 'zelf gekozen', en: 'chosen by the manager' },
      refs: ['000:P15'],
    },
    {
      id: 'stress-signals',
      name: {
        nl: 'Bij signalen van spanning, overwerk of terugtrekken',
        en: 'On signals of tension, overtime or withdrawal',
      },
      minutes: 45,
      trigger: {
        nl: 'zelf gekozen; het signaal zelf wordt niet opgeslagen',
        en: 'chosen by the manager; the signal itself is not stored',
      },
      refs: ['000:P16'],
    },
    {
      id: 'within-review',
      name: {
        nl: 'Als vast thema in het functioneringsgesprek',
        en: 'As a fixed theme in the performance review',
      },
      minutes: 15,
      trigger: {
        nl: 'zie Functioneringsgesprek met preventief thema',
        en: 'see Performance review with a preventive theme',
      },
      refs: ['000:P17'],
    },
  ],
  phases: {
    before: [
      line.setting,
      line.noRush,
      line.drink,
      line.neutralInvite,
      {
        id: 'pick-moment',
        level: 'must',
        text: {
          nl: 'Plan het gesprek vóórdat er iets misgaat; wacht niet op een ziekmelding.',
          en: 'Plan the conversation before anything goes wrong; do not wait for a sick report.',
        },
        refs: ['000:P01', '000:P03', '000:P14', '000:P19'],
      },
      {
        id: 'one-on-one',
        level: 'should',
        text: {
          nl: 'Houd het bij twee personen; HR alleen als de medewerker dat wil.',
          en: 'Keep it to two people; HR only if the employee wants that.',
        },
        refs: ['000:P06'],
      },
      {
        id: 'facts-only',
        level: 'should',
        text: {
          nl: 'Zet alleen werkfeiten klaar: overuren, openstaande taken, roosterwissels, vorige afspraken.',
          en: 'Prepare work facts only: overtime, open tasks, roster changes, earlier agreements.',
        },
        refs: ['000:P09', '000:P11'],
      },
      {
        id: 'keep-small',
        level: 'should',
        text: {
          nl: 'Houd het klein: een half uur is meestal genoeg, en dat is minder tijd dan één week uitval kost.',
          en: 'Keep it small: half an hour usually does, and that is less time than one week of absence costs.',
        },
        refs: ['000:P04'],
      },
      {
        id: 'no-expert',
        level: 'should',
        text: {
          nl: 'Je hoeft geen deskundige te zijn; bedenk twee open vragen en een mogelijke aanpassing.',
          en: 'You do not have to be an expert; think of two open questions and one possible adjustment.',
        },
        refs: ['000:P20', '000:P25'],
      },
    ],
    opening: [
      line.purpose,
      line.timeBox,
      {
        id: 'not-review',
        level: 'must',
        text: {
          nl: 'Zeg erbij dat dit geen beoordeling is en geen medisch gesprek.',
          en: 'Make clear this is no appraisal and no medical interview.',
        },
        refs: ['000:P05'],
      },
      {
        id: 'goal',
        level: 'should',
        text: {
          nl: "Noem het doel: aandacht, elkaar vertrouwen en risico's in het werk tijdig zien.",
          en: 'Name the goal: attention, trusting each other and spotting risks in the work early.',
        },
        refs: ['000:P07', '000:P13'],
      },
      line.transparency,
      line.noMedical,
    ],
    core: [
      line.listen,
      line.noJudgement,
      line.respectLimits,
      {
        id: 'early-signs',
        level: 'should',
        text: {
          nl: 'Vraag hoe de afgelopen periode in het werk is verlopen en wat er geleidelijk is veranderd.',
          en: 'Ask how the last period at work has gone and what has gradually changed.',
        },
        refs: ['000:P08'],
      },
      {
        id: 'load',
        level: 'should',
        text: {
          nl: 'Bespreek of de hoeveelheid en het soort werk nog past, voordat het uitval wordt.',
          en: 'Discuss whether the amount and kind of work still fits, before it turns into absence.',
        },
        refs: ['000:P09', '000:P10'],
      },
      {
        id: 'context',
        level: 'should',
        text: {
          nl: 'Onderscheid samen wat uit het werk komt en wat thuis speelt, zonder naar details van thuis te vragen.',
          en: 'Work out together what comes from work and what comes from home, without asking for private details.',
        },
        refs: ['000:P11'],
      },
      {
        id: 'needs',
        level: 'should',
        text: {
          nl: 'Vraag wat de medewerker van jou, het team of de planning nodig heeft.',
          en: 'Ask what the employee needs from you, the team or the schedule.',
        },
        refs: ['000:P23'],
      },
      {
        id: 'interest',
        level: 'should',
        text: {
          nl: 'Laat merken dat je de medewerker gezien hebt: noem iets concreets uit het werk.',
          en: 'Show that you have noticed the employee: name something concrete from the work.',
        },
        refs: ['000:P13', '000:P35'],
      },
    ],
    agreements: [
      {
        id: 'small-adjustments',
        level: 'must',
        text: {
          nl: 'Zoek samen één of twee kleine aanpassingen die morgen al kunnen: taak, volgorde, tijden, plek, steun.',
          en: 'Find one or two small adjustments that can start tomorrow: task, order, times, place, support.',
        },
        refs: ['000:P12', '000:P25'],
      },
      line.actions,
      {
        id: 'refer',
        level: 'must',
        text: {
          nl: 'Wijs zo nodig op het open spreekuur van de bedrijfsarts, vertrouwenspersoon of bedrijfsmaatschappelijk werk; vraag niet of iemand erheen gaat.',
          en: "Point to the occupational physician's open consultation, confidential adviser or occupational social work where useful; do not ask whether someone goes.",
        },
        refs: ['ARBO14'],
      },
    ],
    closing: [line.summary, line.followUp, line.openDoor, line.alarm],
    after: [
      line.report,
      line.sign,
      line.checkText,
      {
        id: 'do-it',
        level: 'should',
        text: {
          nl: 'Voer je eigen actie binnen een week uit en meld dat je het gedaan hebt.',
          en: 'Carry out your own action within a week and say that you have.',
        },
        refs: ['000:P25'],
      },
      {
        id: 'rie',
        level: 'should',
        text: {
          nl: 'Komt hetzelfde knelpunt vaker terug, meld het zonder naam bij de preventiemedewerker voor de RI&E.',
          en: 'If the same bottleneck recurs, report it without a name to the prevention officer for the risk assessment.',
        },
        refs: ['000:P28', '000:P29', '000:P30'],
      },
    ],
  },
  questions: [
    {
      id: 'how-is-it-really',
      text: {
        nl: 'Hoe is het nu werkelijk met jou, los van de planning?',
        en: 'How are you really doing, leaving the schedule aside?',
      },
      refs: ['000:P23'],
      at: 'core',
    },
    {
      id: 'what-keeps-you-here',
      text: {
        nl: 'Wat maakt dat jij hier prettig aan het werk blijft?',
        en: 'What makes you enjoy working here?',
      },
      refs: ['000:P23'],
      at: 'core',
    },
    {
      id: 'energy-and-effort',
      text: {
        nl: 'Wat gaf je de laatste weken energie in je werk, en wat kostte vooral moeite?',
        en: 'What gave you energy at work in recent weeks, and what took the most effort?',
      },
      refs: [],
      at: 'core.early-signs',
    },
    {
      id: 'change-in-your-week',
      text: {
        nl: 'Wat zou jij in je week veranderen als het aan jou lag?',
        en: 'What would you change in your week if it were up to you?',
      },
      refs: ['000:P12'],
      at: 'agreements.small-adjustments',
    },
    {
      id: 'what-others-miss',
      text: {
        nl: 'Waar loop je tegenaan voordat iemand anders het ziet?',
        en: 'What do you run into before anyone else notices?',
      },
      refs: ['000:P08'],
      at: 'core.early-signs',
    },
    {
      id: 'need-from-me',
      text: {
        nl: 'Wat heb je van mij nodig om dit vol te houden?',
        en: 'What do you need from me to keep this up?',
      },
      refs: ['000:P23'],
      at: 'core.needs',
    },
    {
      id: 'when-to-step-in',
      text: {
        nl: 'Wanneer moet ik aan de bel trekken, denk jij?',
        en: 'When should I raise the alarm, in your view?',
      },
      refs: ['000:P16'],
      at: 'closing.alarm',
    },
  ],
  doNots: [
    { ...doNot.noMedicalQuestions, at: 'core' },
    {
      id: 'no-lifestyle',
      text: {
        nl: 'Vraag niet naar slaap, gewicht, beweging, relatie of gezinssituatie.',
        en: 'Do not ask about sleep, weight, exercise, relationship or family situation.',
      },
      why: {
        nl: 'Ook voor preventie mag een werkgever geen gezondheidsgegevens verzamelen, ook niet met toestemming.',
        en: 'An employer may not collect health data for prevention either, not even with consent.',
      },
      refs: ['AP-PREV'],
      at: 'core.context',
    },
    {
      id: 'no-appraisal',
      text: { nl: 'Maak er geen beoordeling van.', en: 'Do not turn it into an appraisal.' },
      why: {
        nl: 'Wie zich beoordeeld voelt, vertelt niets meer; het doel is signaleren.',
        en: 'Someone who feels appraised will stop talking; the point is to spot things early.',
      },
      refs: ['000:P05'],
      at: 'opening.not-review',
    },
    {
      id: 'no-worries-noted',
      text: {
        nl: 'Schrijf niet op dat je zorgen hebt over iemands gezondheid.',
        en: "Do not write down that you worry about someone's health.",
      },
      why: {
        nl: 'Dat is een gezondheidsgegeven over die persoon.',
        en: 'That is health data about that person.',
      },
      refs: ['AP-PREV'],
      at: 'after.report',
    },
    {
      id: 'no-empty-promises',
      text: { nl: 'Beloof niets wat je niet kunt waarmaken.', en: 'Promise nothing you cannot deliver.' },
      why: {
        nl: 'Een niet nagekomen aanpassing kost meer vertrouwen dan geen aanpassing.',
        en: 'An adjustment that does not happen costs more trust than no adjustment.',
      },
      refs: ['000:P27'],
      at: 'agreements.small-adjustments',
    },
  ],
  template: {
    name: { nl: 'Verslag preventief gesprek', en: 'Preventive conversation note' },
    fields: [
      field.date,
      field.channel,
      {
        id: 'occasion',
        type: 'choice',
        label: { nl: 'Aanleiding', en: 'Occasion' },
        hint: {
          nl: 'Kies wat er in het werk speelt; gezondheid hoort hier niet.',
          en: 'Choose what is going on in the work; health does not belong here.',
        },
        options: [
          { id: 'quarterly', text: { nl: 'kwartaal', en: 'quarterly' } },
          { id: 'after-busy-period', text: { nl: 'na drukke periode', en: 'after a busy period' } },
          {
            id: 'requested-by-employee',
            text: { nl: 'op verzoek medewerker', en: "at the employee's request" },
          },
          { id: 'fixed-theme', text: { nl: 'vast thema', en: 'fixed theme' } },
          { id: 'other', text: { nl: 'anders', en: 'other' } },
        ],
      },
      {
        id: 'workFactors',
        type: 'multichoice',
        label: { nl: 'Werkfactoren besproken', en: 'Work factors discussed' },
        options: [
          { id: 'amount-of-work', text: { nl: 'hoeveelheid werk', en: 'amount of work' } },
          { id: 'pace-and-deadlines', text: { nl: 'tempo en deadlines', en: 'pace and deadlines' } },
          { id: 'autonomy', text: { nl: 'regelruimte', en: 'room to decide' } },
          { id: 'colleague-support', text: { nl: "steun collega's", en: 'support from colleagues' } },
          { id: 'manager-support', text: { nl: 'steun leidinggevende', en: 'support from the manager' } },
          { id: 'role-clarity', text: { nl: 'duidelijkheid rol', en: 'clarity of the role' } },
          { id: 'workplace-and-aids', text: { nl: 'werkplek en hulpmiddelen', en: 'workplace and aids' } },
          { id: 'roster-and-travel', text: { nl: 'rooster en reistijd', en: 'roster and travel time' } },
          {
            id: 'undesirable-behaviour',
            text: { nl: 'ongewenst gedrag of agressie', en: 'undesirable behaviour or aggression' },
          },
          { id: 'development', text: { nl: 'ontwikkeling', en: 'development' } },
        ],
      },
      {
        id: 'workNotes',
        type: 'text',
        label: {
          nl: 'Wat in het werk aandacht vraagt (geen gezondheid)',
          en: 'What at work needs attention (no health)',
        },
        maxLength: 500,
        guard: true,
      },
      {
        id: 'adjustments',
        type: 'list',
        label: { nl: 'Afgesproken aanpassingen', en: 'Agreed adjustments' },
        guard: true,
      },
      field.agreements,
      {
        id: 'supportOffered',
        type: 'multichoice',
        label: { nl: 'Gewezen op', en: 'Support you pointed out' },
        hint: {
          nl: 'Alleen wat je hebt aangeboden, nooit of iemand er gebruik van maakt.',
          en: 'Only what you offered, never whether someone uses it.',
        },
        options: [
          {
            id: 'open-consultation',
            text: { nl: 'open spreekuur bedrijfsarts', en: "occupational physician's open consultation" },
          },
          { id: 'confidential-adviser', text: { nl: 'vertrouwenspersoon', en: 'confidential adviser' } },
          {
            id: 'occupational-social-work',
            text: { nl: 'bedrijfsmaatschappelijk werk', en: 'occupational social work' },
          },
          { id: 'coach', text: { nl: 'coach', en: 'coach' } },
          { id: 'training', text: { nl: 'opleiding', en: 'training' } },
        ],
      },
      field.nextDate,
      field.acknowledged,
    ],
  },
} satisfies ConversationType;
