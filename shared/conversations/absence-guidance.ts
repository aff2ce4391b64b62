import type { ConversationType } from '../domain/conversation-type.ts';
import * as doNot from './common/do-nots.ts';
import * as field from './common/fields.ts';
import * as line from './common/items.ts';
import { reintegrationFile } from './common/retention.ts';

export default {
  id: 'absence-guidance',
  version: 1,
  name: { nl: 'Verzuimbegeleidingsgesprek', en: 'Absence-guidance conversation' },
  when: {
    nl: 'Tijdens het hele verzuim: in de eerste weken minstens wekelijks kort contact, daarna zo vaak als jullie afspreken en minimaal elke zes weken.',
    en: 'Throughout the absence: brief contact at least weekly in the first weeks, then as often as agreed and at least every six weeks.',
  },
  who: {
    nl: 'leidinggevende + medewerker, soms HR of casemanager',
    en: 'manager + employee, sometimes HR or case manager',
  },
  channel: { nl: 'op locatie, video of telefoon', en: 'in person, video or phone' },
  minutes: 30,
  sharing: 'report',
  retention: reintegrationFile,
  legal: {
    nl: 'BW 7:658a (re-integratie bevorderen), BW 7:660a (medewerker werkt mee), WIA art. 25, Regeling procesgang art. 3-4, Arbowet art. 14; AVG 9 lid 2 sub b, UAVG 30',
    en: 'Civil Code (BW) 7:658a (promoting reintegration), 7:660a (employee cooperates), Work and Income Act (WIA) art. 25, Reintegration Procedure Regulation (Regeling procesgang) art. 3-4, Working Conditions Act (Arbowet) art. 14; GDPR 9(2)(b), GDPR Implementation Act (UAVG) 30',
  },
  refs: ['003:V08'],
  variants: [],
  phases: {
    before: [
      line.setting,
      line.noRush,
      line.drink,
      line.neutralInvite,
      {
        id: 'read-notes',
        level: 'should',
        text: {
          nl: 'Lees de eerdere afspraken en het plan van aanpak terug, en bedenk of je eigen toezeggingen klaar zijn.',
          en: 'Reread the earlier agreements and the action plan, and check whether your own commitments are done.',
        },
        refs: ['003:V21'],
      },
      {
        id: 'advice-ready',
        level: 'must',
        text: {
          nl: 'Zorg dat je het laatste advies van de bedrijfsarts hebt met datum; ontbreekt het, vraag het dan op.',
          en: "Have the occupational physician's latest dated advice at hand; request it if missing.",
        },
        refs: ['AP-ZW'],
      },
    ],
    opening: [
      {
        id: 'person-first',
        level: 'must',
        text: {
          nl: 'Begin niet met de re-integratie; vraag eerst hoe het gaat en geef daar de tijd voor.',
          en: 'Do not start with reintegration; first ask how things are and give that time.',
        },
        refs: ['003:V11', '003:V12'],
      },
      line.purpose,
      line.timeBox,
      line.transparency,
      {
        id: 'no-medical-2',
        level: 'must',
        text: {
          nl: 'Zeg dat de reden van het verzuim en de behandeling buiten dit gesprek blijven.',
          en: 'Say that the cause of the absence and the treatment stay outside this conversation.',
        },
        refs: ['003:V13', 'AP-ZW'],
      },
    ],
    core: [
      line.listen,
      line.respectLimits,
      {
        id: 'story',
        level: 'must',
        text: {
          nl: 'Geef ruimte om te vertellen wat de medewerker kwijt wil, en schrijf daar niets van op.',
          en: 'Give the employee room to say what they want to say, and write none of it down.',
        },
        refs: ['003:V12', '003:V14'],
      },
      {
        id: 'department-news',
        level: 'should',
        text: {
          nl: 'Vertel hoe het op de afdeling gaat, zonder de boodschap dat het zonder de medewerker niet loopt.',
          en: 'Share how the department is doing, without suggesting things fall apart without them.',
        },
        refs: ['003:V16'],
      },
      {
        id: 'missed-right',
        level: 'should',
        text: {
          nl: 'Zeg gerust dat je iemands inbreng en gezelschap mist; niet dat jullie het zo druk hebben gekregen.',
          en: 'Feel free to say that you miss their contribution and company; not that it has become so busy for the rest of you.',
        },
        refs: ['003:V17'],
      },
      {
        id: 'previous',
        level: 'must',
        text: {
          nl: 'Loop de vorige afspraken na en noteer wat gelukt is, wat niet, en wat er anders moet.',
          en: 'Go through the previous agreements and note what worked, what did not and what must change.',
        },
        refs: ['003:V21'],
      },
      {
        id: 'other-work',
        level: 'must',
        text: {
          nl: 'Verken of er ander of aangepast werk, of een ander tijdstip, haalbaar is binnen het advies van de bedrijfsarts.',
          en: "Explore whether other or adapted work, or different times, fit within the occupational physician's advice.",
        },
        refs: ['003:V23'],
      },
      {
        id: 'work-partly',
        level: 'should',
        text: {
          nl: 'Werkt de medewerker al gedeeltelijk: vraag hoe dat gaat en wat er aan het werk veranderd moet worden.',
          en: 'If the employee already works part of the hours: ask how that is going and what must change in the work.',
        },
        refs: ['003:V22'],
      },
    ],
    agreements: [
      {
        id: 'coming-period',
        level: 'must',
        text: {
          nl: 'Maak de komende weken concreet: taken, voorwaarden, dagen en uren per dag, steeds binnen het advies van de bedrijfsarts.',
          en: "Make the coming weeks concrete: tasks, conditions, days and hours per day, always within the occupational physician's advice.",
        },
        refs: ['003:V24'],
      },
      {
        id: 'informal-visit',
        level: 'should',
        text: {
          nl: 'Vraag of langskomen voor koffie op de afdeling fijn zou zijn, en laat de keuze en het moment aan de medewerker.',
          en: 'Ask whether dropping in for coffee would be nice and leave the choice and moment to the employee.',
        },
        refs: ['003:V28', '003:V29'],
        employeesChoice: true,
      },
      {
        id: 'contact-frequency',
        level: 'should',
        text: {
          nl: 'Leg vast hoe vaak jullie contact hebben en via welk kanaal.',
          en: 'Record how often you are in touch and through which channel.',
        },
        refs: ['003:V25'],
      },
      line.actions,
    ],
    closing: [line.summary, line.followUp, line.openDoor, line.alarm],
    after: [
      line.report,
      line.sign,
      line.checkText,
      {
        id: 'ask-oh',
        level: 'must',
        text: {
          nl: 'Stel openstaande vragen over belastbaarheid schriftelijk aan de bedrijfsarts.',
          en: 'Put open questions about capacity to the occupational physician in writing.',
        },
        refs: ['AP-ZW'],
      },
      {
        id: 'file',
        level: 'should',
        text: {
          nl: 'Bewaar het verslag in het re-integratiedossier, niet in je eigen map of chat.',
          en: 'Keep the note in the reintegration file, not in your own folder or chat.',
        },
        refs: ['REG3', 'AP-SYS'],
      },
    ],
  },
  questions: [
    {
      id: 'how-are-you',
      text: {
        nl: 'Hoe gaat het met je, en hoe is het om er even niet te zijn?',
        en: 'How are you, and what is it like to be away for a while?',
      },
      refs: ['003:V11'],
      at: 'opening.person-first',
    },
    {
      id: 'what-came-of-it',
      text: {
        nl: 'Wat is er sinds ons vorige gesprek gelukt van wat we afspraken?',
        en: 'What came of the things we agreed last time?',
      },
      refs: ['003:V21'],
      at: 'core.previous',
    },
    {
      id: 'feasible-work',
      text: {
        nl: 'Welk werk zou op dit moment haalbaar zijn, denk je?',
        en: 'What work would be feasible right now, do you think?',
      },
      refs: ['003:V23', '003:V24'],
      at: 'core.other-work',
    },
    {
      id: 'need-to-come-back',
      text: {
        nl: 'Wat heb je van ons nodig om terug te komen?',
        en: 'What do you need from us to come back?',
      },
      refs: [],
      at: 'core',
    },
    {
      id: 'best-days',
      text: {
        nl: 'Op welke dagen en tijden lukt werken het beste?',
        en: 'On which days and at what times does work go best?',
      },
      refs: ['003:V24'],
      at: 'agreements.coming-period',
    },
    {
      id: 'drop-by',
      text: {
        nl: 'Zou je het leuk vinden om op de afdeling binnen te lopen? Het hoeft niet.',
        en: 'Would you like to drop by the department? No need to.',
      },
      refs: ['003:V28', '003:V29'],
      at: 'agreements.informal-visit',
    },
    {
      id: 'contact-in-between',
      text: {
        nl: 'Waarvoor mag ik je tussendoor bellen, en waarvoor liever niet?',
        en: 'What may I call you about in between, and what rather not?',
      },
      refs: [],
      at: 'agreements.contact-frequency',
    },
  ],
  doNots: [
    { ...doNot.noMedicalQuestions, at: 'core.story' },
    { ...doNot.noCause, at: 'core' },
    { ...doNot.noCapacityVerdict, at: 'core.other-work' },
    { ...doNot.noPressure, at: 'core.missed-right' },
    {
      id: 'no-personal-story',
      text: {
        nl: "Noteer niets uit het persoonlijke verhaal van de medewerker, ook niet 'voor de context'.",
        en: "Note nothing from the employee's personal story, not even 'for context'.",
      },
      why: {
        nl: 'Vrijwillig verteld is niet hetzelfde als toegestaan om vast te leggen.',
        en: 'That someone tells you freely does not mean that you may write it down.',
      },
      refs: ['AP-ZW', 'AP-CPA'],
      at: 'core.story',
    },
    {
      id: 'no-obligatory-visit',
      text: {
        nl: 'Zet een bezoek aan de afdeling niet als verplichting in het plan.',
        en: 'Do not put a visit to the department into the plan as an obligation.',
      },
      why: {
        nl: 'Een bezoek maakt terugkomen makkelijker; de medewerker kiest zelf.',
        en: 'A visit makes coming back easier; the employee chooses.',
      },
      refs: ['003:V29'],
      at: 'agreements.informal-visit',
    },
    {
      id: 'no-role-promise',
      text: {
        nl: 'Beloof geen functie of loonaanpassing zonder HR.',
        en: 'Do not promise a role or pay change without HR.',
      },
      why: {
        nl: 'Ander werk kan arbeidsrechtelijke gevolgen hebben.',
        en: 'Other work can have employment-law consequences.',
      },
      refs: ['BW7:658A'],
      at: 'agreements',
    },
  ],
  template: {
    name: { nl: 'Contactverslag verzuim', en: 'Absence contact note' },
    fields: [
      field.date,
      field.channel,
      {
        id: 'attendees',
        type: 'text',
        label: { nl: 'Aanwezig', en: 'Present' },
        required: true,
        guard: true,
      },
      {
        id: 'previousAgreements',
        type: 'agreementsReview',
        label: { nl: 'Vorige afspraken: stand van zaken', en: 'Previous agreements: status' },
      },
      { id: 'tasksDone', type: 'list', label: { nl: 'Werk dat is gedaan', en: 'Work done' }, guard: true },
      field.workHours,
      field.tasks,
      field.baAdvice,
      {
        id: 'visit',
        type: 'choice',
        label: { nl: 'Informeel contact op de afdeling', en: 'Informal contact at the department' },
        hint: {
          nl: 'De medewerker kiest. Schrijf niet op waarom iemand nu niet wil.',
          en: 'The employee chooses. Do not write down why someone does not want to now.',
        },
        options: [
          {
            id: 'yes-employees-choice',
            text: { nl: 'ja, door medewerker gekozen', en: "yes, the employee's choice" },
          },
          // A refusal is never recorded: who says no and who was not asked look the same.
          { id: 'none', text: { nl: 'geen afgesproken', en: 'none agreed' } },
        ],
      },
      {
        id: 'questionsForBA',
        type: 'list',
        label: {
          nl: 'Vragen aan de bedrijfsarts (over werk en belastbaarheid)',
          en: 'Questions for the occupational physician (work and capacity)',
        },
        guard: true,
      },
      field.agreements,
      field.nextDate,
      field.acknowledged,
    ],
  },
} satisfies ConversationType;
