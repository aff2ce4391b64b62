import type { ConversationType } from '../domain/conversation-type.ts';
import * as doNot from './common/do-nots.ts';
import * as field from './common/fields.ts';

export default {
  id: 'sick-report',
  version: 1,
  name: { nl: 'Ziekmeldingsgesprek', en: 'Sick-report conversation' },
  when: {
    nl: 'Meteen bij de ziekmelding, meestal telefonisch en op een onverwacht moment; uiterlijk dezelfde ochtend terugbellen.',
    en: 'Right at the sick report, usually by phone and unexpectedly; call back the same morning at the latest.',
  },
  who: {
    nl: 'leidinggevende (of de persoon die het protocol noemt) + medewerker',
    en: 'manager (or whoever the protocol names) + employee',
  },
  channel: { nl: 'telefoon', en: 'phone' },
  minutes: 15,
  sharing: 'report',
  retention: { months: 24, from: 'end-of-employment', bounds: [0, 24] },
  legal: {
    nl: 'BW 7:629 (loondoorbetaling), BW 7:629 lid 6 (controlevoorschriften, werknemer meldt zich), Arbowet art. 14 (verzuimbegeleiding, melding aan bedrijfsarts), AVG 9 lid 1 en 2 sub b, UAVG art. 30; AP Beleidsregels par. 4',
    en: 'Civil Code (BW) 7:629 (continued pay), 7:629(6) (rules on checks, employee reports), Working Conditions Act (Arbowet) art. 14 (absence guidance, report to the occupational physician), GDPR 9(1) and 9(2)(b), GDPR Implementation Act (UAVG) art. 30; policy rules of the Dutch data protection authority (AP) par. 4',
  },
  refs: ['003:V02', '003:V05'],
  variants: [],
  phases: {
    before: [
      {
        id: 'protocol',
        level: 'must',
        text: {
          nl: 'Zorg dat het verzuimprotocol zegt bij wie, hoe en vóór hoe laat iemand zich afmeldt, en dat de medewerker het kent.',
          en: 'Make sure the absence protocol says to whom, how and before what time someone reports, and that the employee knows it.',
        },
        refs: ['003:V03', '003:V04'],
      },
      {
        id: 'be-ready',
        level: 'should',
        text: {
          nl: 'Houd de vragenkaart en de verzuimcontacten altijd bij de hand; de ziekmelding komt vrijwel nooit op een geschikt moment.',
          en: 'Keep the question card and absence contacts at hand; the call almost never comes at a convenient moment.',
        },
        refs: ['003:V07'],
      },
      {
        id: 'fast',
        level: 'should',
        text: {
          nl: 'Neem de melding direct aan of bel binnen een uur terug.',
          en: 'Take the report directly or call back within the hour.',
        },
        refs: ['003:V03', '003:V05'],
      },
      {
        id: 'setting-call',
        level: 'should',
        text: {
          nl: 'Loop naar een plek waar je hardop kunt praten.',
          en: 'Walk to a place where you can speak aloud.',
        },
        refs: ['003:V09'],
      },
    ],
    opening: [
      {
        id: 'wish',
        level: 'must',
        text: {
          nl: 'Reageer eerst menselijk en wens beterschap; pas daarna de zakelijke vragen.',
          en: 'Respond as a person first and wish them well; only then the practical questions.',
        },
        refs: ['003:V11'],
      },
      {
        id: 'short',
        level: 'should',
        text: {
          nl: 'Zeg dat je een paar korte vragen hebt, en dat het daarna klaar is.',
          en: 'Say you have a few short questions, and that this is all.',
        },
        refs: ['003:V18', '003:V19'],
      },
      {
        id: 'not-medical',
        level: 'must',
        text: {
          nl: 'Vertel dat je niet vraagt wat er aan de hand is; dat bespreekt de medewerker alleen met de bedrijfsarts.',
          en: 'Say you will not ask what is wrong; the employee discusses that only with the occupational physician.',
        },
        refs: ['003:V13', 'AP-ZW'],
      },
    ],
    core: [
      {
        id: 'how-are-you',
        level: 'should',
        text: {
          nl: 'Vraag in het algemeen hoe het gaat en laat de ander het eigen verhaal doen, zonder door te vragen.',
          en: 'Ask in general terms how they are and let them tell their story, without asking further.',
        },
        refs: ['003:V11', '003:V12', '003:V13'],
      },
      {
        id: 'duration',
        level: 'must',
        text: {
          nl: 'Vraag hoe lang de medewerker denkt er niet te zijn.',
          en: 'Ask how long the employee expects to be away.',
        },
        refs: ['003:V06', 'AP-ZW'],
      },
      {
        id: 'reachable',
        level: 'must',
        text: {
          nl: 'Vraag op welk nummer en adres iemand bereikbaar is, en op welke tijden.',
          en: 'Ask which number and address to use, and at what times.',
        },
        refs: ['AP-ZW'],
      },
      {
        id: 'work',
        level: 'must',
        text: {
          nl: 'Vraag welke afspraken en taken overgenomen of verzet moeten worden.',
          en: 'Ask which appointments and tasks must be taken over or moved.',
        },
        refs: ['AP-ZW', '003:V06'],
      },
      {
        id: 'accident',
        level: 'must',
        text: {
          nl: 'Vraag of het om een ongeval op het werk gaat (ja/nee).',
          en: 'Ask whether there was an accident at work (yes/no).',
        },
        refs: ['AP-ZW'],
      },
      {
        id: 'traffic',
        level: 'must',
        text: {
          nl: 'Vraag of er een verkeersongeval was waarvoor misschien iemand anders aansprakelijk is (ja/nee).',
          en: 'Ask whether there was a road accident with a possibly liable third party (yes/no).',
        },
        refs: ['AP-ZW'],
      },
      {
        id: 'vangnet',
        level: 'must',
        text: {
          nl: 'Vraag of de medewerker onder een vangnetregeling van de Ziektewet valt: ja of nee, niet welke.',
          en: 'Ask whether the employee falls under a safety-net scheme: yes or no, not which.',
        },
        refs: ['AP-2019'],
      },
      {
        id: 'adapted-work',
        level: 'should',
        text: {
          nl: 'Vraag of er een deel van het werk of aangepast werk is dat de medewerker zelf denkt te kunnen doen; vraag niet naar het waarom.',
          en: 'Ask whether there is part of the work or adapted work the employee thinks they can do; do not ask why.',
        },
        refs: ['AP-MEMO'],
        asks: 'adaptedWork',
      },
    ],
    agreements: [
      {
        id: 'contact-moment',
        level: 'must',
        text: {
          nl: 'Spreek af wanneer jullie elkaar weer spreken (uiterlijk over drie werkdagen) en wie belt.',
          en: 'Agree when you will speak again (within three working days) and who calls.',
        },
        refs: ['003:V06'],
      },
      {
        id: 'team-info',
        level: 'must',
        text: {
          nl: 'Vraag wat het team mag horen en door wie.',
          en: 'Ask what the team may be told and by whom.',
        },
        refs: ['AVG5', 'AP-ZW'],
      },
      {
        id: 'expectations',
        level: 'should',
        text: {
          nl: 'Leg uit wat de medewerker van jou, de arbodienst en het bedrijf kan verwachten.',
          en: 'Explain what the employee can expect from you, the occupational health service and the company.',
        },
        refs: ['WVP'],
      },
    ],
    closing: [
      {
        id: 'close',
        level: 'should',
        text: {
          nl: 'Wens nogmaals beterschap en herhaal het volgende belmoment.',
          en: 'Wish them well again and repeat when you will next call.',
        },
        refs: ['003:V25'],
      },
    ],
    after: [
      {
        id: 'register',
        level: 'must',
        text: {
          nl: 'Registreer alleen de toegestane gegevens: datum en tijd, verwachte duur, contactgegevens, lopend werk, arbeidsongeval, verkeersongeval, vangnet.',
          en: 'Register only the allowed data: date and time, expected duration, contact details, ongoing work, work accident, road accident, safety net.',
        },
        refs: ['AP-ZW'],
      },
      {
        id: 'report-oh',
        level: 'must',
        text: {
          nl: 'Meld de ziekmelding binnen een week aan de bedrijfsarts of arbodienst.',
          en: 'Report the sickness to the occupational physician or health service within a week.',
        },
        refs: ['WVP-1W'],
      },
      {
        id: 'vangnet-report',
        level: 'must',
        text: {
          nl: 'Bij vangnet: meld uiterlijk op de vierde ziektedag bij UWV; bij zwangerschap gelden eigen termijnen.',
          en: 'If a safety net applies: report to UWV, the benefits agency, by the fourth day of sickness; for pregnancy other deadlines apply.',
        },
        refs: ['ZW38A'],
      },
      {
        id: 'work-accident',
        level: 'should',
        text: {
          nl: 'Bij een arbeidsongeval: meld het aan de preventiemedewerker en beoordeel of de Arbeidsinspectie gemeld moet worden.',
          en: 'After an accident at work: inform the prevention officer and check whether the Labour Inspectorate must be notified.',
        },
        refs: ['ARBO9'],
      },
      {
        id: 'hand-over',
        level: 'should',
        text: {
          nl: 'Verdeel het werk zonder gezondheidsinformatie te delen.',
          en: 'Redistribute the work without sharing health information.',
        },
        refs: ['AVG5'],
      },
    ],
  },
  questions: [
    {
      id: 'how-long-away',
      text: {
        nl: 'Hoe lang denk je ongeveer afwezig te zijn?',
        en: 'About how long do you think you will be away?',
      },
      refs: ['AP-ZW'],
      at: 'core.duration',
    },
    {
      id: 'which-number',
      text: {
        nl: 'Op welk nummer kan ik je bereiken, en wanneer komt dat het beste uit?',
        en: 'On which number can I reach you, and when suits best?',
      },
      refs: ['AP-ZW'],
      at: 'core.reachable',
    },
    {
      id: 'which-appointments',
      text: {
        nl: 'Welke afspraken van deze week moeten we overnemen of verzetten?',
        en: 'Which appointments this week should we take over or move?',
      },
      refs: ['AP-ZW'],
      at: 'core.work',
    },
    {
      id: 'accident-at-work',
      text: {
        nl: 'Was er een ongeval op het werk? Ja of nee is genoeg.',
        en: 'Was there an accident at work? Yes or no is enough.',
      },
      refs: ['AP-ZW'],
      at: 'core.accident',
    },
    {
      id: 'road-accident',
      text: {
        nl: 'Was er een verkeersongeval, en is misschien iemand anders aansprakelijk? Ja of nee is genoeg.',
        en: 'Was there a road accident, and may someone else be liable? Yes or no is enough.',
      },
      refs: ['AP-ZW'],
      at: 'core.traffic',
    },
    {
      id: 'safety-net',
      text: {
        nl: 'Geldt er voor jou een regeling waarbij UWV bij ziekte betaalt? Ja of nee is genoeg; welke hoef je niet te zeggen.',
        en: 'Does a scheme apply to you under which UWV pays during sickness? Yes or no is enough; you need not say which.',
      },
      refs: ['AP-2019'],
      at: 'core.vangnet',
    },
    {
      id: 'what-to-tell-team',
      text: { nl: 'Wat mag ik tegen het team zeggen?', en: 'What may I tell the team?' },
      refs: [],
      at: 'agreements.team-info',
    },
    {
      id: 'when-next',
      text: { nl: 'Wanneer zullen we elkaar weer spreken?', en: 'When shall we speak again?' },
      refs: ['003:V25'],
      at: 'agreements.contact-moment',
    },
  ],
  doNots: [
    { ...doNot.noMedicalQuestions, at: 'core.how-are-you' },
    { ...doNot.noCause, at: 'core' },
    {
      id: 'no-which-safety-net',
      text: {
        nl: 'Vraag niet welke regeling het is, en ook niet of iemand zwanger is.',
        en: 'Do not ask which scheme it is, nor whether someone is pregnant.',
      },
      why: {
        nl: 'De regeling verraadt iets over de gezondheid. Alleen naar de no-riskpolis en de regeling voor oudere langdurig werklozen mag je doorvragen.',
        en: 'The scheme gives away something about health. Only the no-risk policy and the scheme for older long-term unemployed people may be asked about.',
      },
      refs: ['AP-2019'],
      at: 'core.vangnet',
    },
    {
      id: 'no-limitations',
      text: {
        nl: 'Vraag niet wat iemand níet kan, en schrijf het niet op.',
        en: 'Do not ask what someone cannot do, and do not write it down.',
      },
      why: {
        nl: 'Wat iemand wel en niet kan, stelt alleen de bedrijfsarts vast.',
        en: 'Only the occupational physician establishes what someone can and cannot do.',
      },
      refs: ['AP-MEMO'],
      at: 'core',
    },
    {
      id: 'no-recovery-date',
      text: {
        nl: "Vraag niet wanneer iemand 'weer beter is'.",
        en: "Do not ask when someone will 'be better'.",
      },
      why: {
        nl: 'Herstel is een medische uitspraak; vraag naar de verwachte duur van de afwezigheid.',
        en: 'Recovery is a medical statement; ask about the expected duration of absence.',
      },
      refs: ['AP-ZW'],
      at: 'core.duration',
    },
    {
      id: 'no-proof',
      text: {
        nl: 'Vraag niet naar een doktersbriefje of bewijs.',
        en: "Do not ask for a doctor's note or proof.",
      },
      why: {
        nl: 'Alleen de bedrijfsarts mag beoordelen; twijfel je, laat dan controleren door de arbodienst of vraag een deskundigenoordeel.',
        en: 'Only the occupational physician may judge; if in doubt, have the health service check or request an expert opinion.',
      },
      refs: ['AP-ZW', 'BW7:629A'],
      at: 'core',
    },
    {
      id: 'no-leave-instead',
      text: {
        nl: 'Bied niet aan om vakantie op te nemen in plaats van ziek.',
        en: 'Do not offer to convert the sickness into leave.',
      },
      why: {
        nl: 'Ziekte is geen verlof; verrekening kan alleen volgens cao en met instemming.',
        en: 'Sickness is not leave; it can be set off against leave only under the collective agreement and with consent.',
      },
      refs: ['BW7:637'],
      at: 'agreements',
    },
  ],
  template: {
    name: { nl: 'Ziekmelding', en: 'Sick report' },
    fields: [
      { id: 'reportedAt', type: 'datetime', label: { nl: 'Gemeld op', en: 'Reported at' }, required: true },
      {
        id: 'reportedBy',
        type: 'choice',
        label: { nl: 'Gemeld door', en: 'Reported by' },
        options: [
          { id: 'employee', text: { nl: 'medewerker', en: 'employee' } },
          { id: 'family', text: { nl: 'familie', en: 'family' } },
          { id: 'colleague', text: { nl: 'collega', en: 'colleague' } },
          { id: 'other', text: { nl: 'anders', en: 'other' } },
        ],
      },
      field.firstSickDay,
      {
        id: 'expectedDuration',
        type: 'text',
        label: { nl: 'Verwachte duur, volgens de medewerker', en: 'Expected duration, as the employee says' },
        maxLength: 80,
        guard: true,
      },
      {
        id: 'phone',
        type: 'phone',
        label: { nl: 'Telefoon tijdens afwezigheid', en: 'Phone during absence' },
        required: true,
      },
      {
        id: 'address',
        type: 'address',
        label: { nl: '(Verpleeg)adres', en: 'Address during absence' },
        hint: {
          nl: 'Alleen het adres. Nooit een afdeling, en geen naam van een ziekenhuis of kliniek als de medewerker dat niet wil.',
          en: 'The address only. Never a ward, and no name of a hospital or clinic if the employee objects.',
        },
      },
      {
        id: 'ongoingWork',
        type: 'list',
        label: { nl: 'Lopend werk en afspraken', en: 'Ongoing work and appointments' },
        guard: true,
      },
      {
        id: 'workAccident',
        type: 'yesno',
        label: { nl: 'Arbeidsongeval', en: 'Work accident' },
        hint: { nl: 'Alleen ja of nee, geen letsel.', en: 'Yes or no only, no injury.' },
      },
      {
        id: 'trafficLiable',
        type: 'yesno',
        label: {
          nl: 'Verkeersongeval waarvoor misschien iemand anders aansprakelijk is',
          en: 'Road accident with possibly liable third party',
        },
        hint: { nl: 'Alleen ja of nee, geen letsel.', en: 'Yes or no only, no injury.' },
      },
      {
        id: 'safetyNet',
        type: 'yesno',
        label: { nl: 'Vangnetregeling van toepassing', en: 'Safety-net scheme applies' },
        hint: { nl: 'Alleen ja of nee, niet welke regeling.', en: 'Yes or no only, not which scheme.' },
      },
      // Off: sources disagree on whether an employer may record this; a lawyer decides.
      {
        id: 'adaptedWork',
        type: 'text',
        label: {
          nl: 'Werk dat medewerker zelf mogelijk acht (taken, geen reden)',
          en: 'Work the employee considers possible (tasks, no reason)',
        },
        hint: {
          nl: 'Alleen taken die de medewerker zelf noemt; geen reden en geen beperkingen.',
          en: 'Only tasks that the employee names; no reason and no limitations.',
        },
        maxLength: 200,
        guard: true,
        defaultOff: true,
      },
      {
        id: 'teamMessage',
        type: 'text',
        label: { nl: 'Bericht aan het team', en: 'Message to the team' },
        maxLength: 200,
        guard: true,
      },
      {
        id: 'reportedToOH',
        type: 'date',
        label: { nl: 'Gemeld aan bedrijfsarts/arbodienst', en: 'Reported to occupational health' },
      },
      field.nextDate,
      field.acknowledged,
    ],
  },
} satisfies ConversationType;
