import type { Agreement, Fields } from '../../shared/domain/documents.ts';
import type { Days } from './days.ts';

export type DemoAgreement = Pick<Agreement, 'what' | 'owner' | 'due' | 'status'>;

export type DemoConversation = {
  employee: string;
  typeId: string;
  variantId?: string;
  /** Absent for one that is only planned. */
  heldOn?: string;
  plannedStart?: string;
  /** Instead of the type's own. */
  sharing?: 'status' | 'report';
  answers?: Fields;
  agreements?: DemoAgreement[];
};

export type DemoStory = {
  conversations: DemoConversation[];
  cases: { employee: string; spells: [string, string | null][] }[];
};

/** The last two quarters at Voorbeeld BV, and this week. Dutch, as the people in it write; nothing medical. */
export function tellStory(days: Days): DemoStory {
  const sick = days.exactly(37);
  return {
    cases: [
      { employee: 'sanne', spells: [[sick, null]] },
      { employee: 'joris', spells: [[days.exactly(24), days.exactly(6)]] },
      { employee: 'klaas', spells: [[days.exactly(140), days.exactly(20)]] },
    ],
    conversations: [
      ...checkIns(days),
      ...absence(days, sick),
      ...reintegration(days),
      ...reviews(days),
      ...planned(days),
    ],
  };
}

function checkIn(
  employee: string,
  heldOn: string,
  workNotes: string,
  more: Partial<DemoConversation> = {},
): DemoConversation {
  const { answers, ...rest } = more;
  return {
    employee,
    typeId: 'preventive',
    variantId: 'quarterly-check-in',
    heldOn,
    answers: { channel: 'in-person', occasion: 'quarterly', workNotes, ...answers },
    ...rest,
  };
}

function checkIns(days: Days): DemoConversation[] {
  return [
    checkIn('daan', days.ago(148), 'Piek rond de kwartaalafsluiting; tempo is op maandag te hoog.', {
      answers: {
        workFactors: ['pace-and-deadlines', 'amount-of-work'],
        adjustments: ['Maandagochtend zonder overleg'],
      },
      agreements: [
        {
          what: 'Overleg van maandag naar dinsdag verplaatsen',
          owner: 'manager',
          due: days.ago(140),
          status: 'done',
        },
      ],
    }),
    checkIn(
      'fatima',
      days.ago(139),
      'Tevreden met de ruimte om zelf te plannen. Wil nieuwe collega’s inwerken.',
      {
        answers: { workFactors: ['autonomy', 'development'] },
      },
    ),
    checkIn('lotte', days.ago(131), 'Veel wisselingen in het rooster; reistijd op de late dienst is lang.', {
      answers: { workFactors: ['roster-and-travel'], adjustments: ['Geen late dienst op donderdag'] },
    }),
    checkIn('klaas', days.ago(120), 'Rol is duidelijk. Samenwerking met het magazijn kost tijd.', {
      answers: { workFactors: ['colleague-support', 'role-clarity'] },
      agreements: [
        {
          what: 'Kennismaken met de nieuwe magazijnchef',
          owner: 'employee',
          due: days.ago(100),
          status: 'done',
        },
      ],
    }),
    checkIn('willem', days.ago(142), 'Nieuwe telefooncentrale werkt prettiger dan de oude.', {
      answers: { workFactors: ['workplace-and-aids'] },
    }),
    checkIn('noor', days.ago(127), 'Zoekt afwisseling naast het bellen; wil meedenken over de kennisbank.', {
      sharing: 'report',
      answers: {
        workFactors: ['development', 'autonomy'],
        adjustments: ['Twee uur per week voor de kennisbank'],
      },
      agreements: [
        { what: 'Plan voor de kennisbank maken', owner: 'employee', due: days.ago(90), status: 'done' },
      ],
    }),
    checkIn('priya', days.ago(118), 'Goede start. Kwaliteitsrapport kost meer uren dan begroot.', {
      answers: { workFactors: ['amount-of-work'] },
    }),
    checkIn('daan', days.ago(56), 'Maandag is rustiger. Inwerken van een collega vraagt nu de meeste tijd.', {
      answers: { workFactors: ['amount-of-work', 'colleague-support'], nextDate: `${days.ago(-30)}T13:30` },
    }),
    checkIn(
      'lotte',
      days.ago(49),
      'Vaste vrije donderdagavond bevalt. Overdracht tussen diensten kan beter.',
      {
        answers: { workFactors: ['roster-and-travel', 'colleague-support'] },
        agreements: [
          { what: 'Vast overdrachtsformulier proberen', owner: 'manager', due: days.ago(-5), status: 'open' },
        ],
      },
    ),
    checkIn('klaas', days.ago(44), 'Contact met het magazijn loopt. Wil meer vooruit kunnen plannen.', {
      answers: { workFactors: ['pace-and-deadlines'] },
    }),
    checkIn('jeroen', days.ago(62), 'Coachen van twee teams tegelijk is veel; keuzes gemaakt in de agenda.', {
      variantId: 'after-busy-period',
      answers: {
        occasion: 'after-busy-period',
        workFactors: ['amount-of-work'],
        adjustments: ['Eén team tot het nieuwe jaar'],
      },
    }),
    checkIn('ilse', days.ago(40), 'Fijn team. Werkplek bij het raam is in de middag te warm.', {
      answers: { workFactors: ['workplace-and-aids'] },
      agreements: [{ what: 'Zonwering aanvragen', owner: 'manager', due: days.ago(12), status: 'open' }],
    }),
    checkIn('yusuf', days.ago(33), 'Wil doorgroeien naar teamcoach en volgend jaar een opleiding volgen.', {
      sharing: 'report',
      answers: {
        workFactors: ['development'],
        supportOffered: ['training', 'coach'],
        nextDate: `${days.ago(-40)}T10:00`,
      },
    }),
  ];
}

function absence(days: Days, sick: string): DemoConversation[] {
  return [
    {
      employee: 'sanne',
      typeId: 'sick-report',
      heldOn: sick,
      answers: {
        reportedAt: `${sick}T08:15`,
        reportedBy: 'employee',
        firstSickDay: sick,
        expectedDuration: 'Nog niet te zeggen',
        phone: '06 12 34 56 78',
        ongoingWork: ['Weekplanning route Noord', 'Afspraak met vervoerder op vrijdag'],
        workAccident: false,
        trafficLiable: false,
        teamMessage: 'Sanne is er voorlopig niet; Daan neemt de weekplanning over.',
        nextDate: `${days.ago(30)}T10:00`,
      },
      agreements: [{ what: 'Weekplanning overnemen', owner: 'manager', due: days.ago(35), status: 'done' }],
    },
    {
      employee: 'sanne',
      typeId: 'absence-guidance',
      heldOn: days.ago(16),
      answers: {
        channel: 'video',
        attendees: 'Sanne de Vries, Mark Bos',
        tasksDone: ['Meegelezen met de planning voor december'],
        tasks: ['Twee ochtenden thuis: controle van de weekplanning'],
        visit: 'yes-employees-choice',
        questionsForBA: ['Welke taken passen de komende weken?', 'Hoeveel uur per dag is haalbaar?'],
        nextDate: `${days.thisWeek(1)}T10:00`,
      },
      agreements: [
        {
          what: 'Toegang tot de planning vanuit huis regelen',
          owner: 'manager',
          due: days.ago(10),
          status: 'done',
        },
        {
          what: 'Aangepast rooster voor de opbouw maken',
          owner: 'manager',
          due: days.ago(-3),
          status: 'open',
        },
      ],
    },
    {
      employee: 'joris',
      typeId: 'sick-report',
      heldOn: days.exactly(24),
      answers: {
        reportedAt: `${days.exactly(24)}T07:50`,
        reportedBy: 'employee',
        firstSickDay: days.exactly(24),
        expectedDuration: 'Ongeveer twee weken',
        ongoingWork: ['Maandrapport'],
        workAccident: false,
      },
    },
  ];
}

/** A longer absence that is over: its plan came in time, its evaluation a little late. */
function reintegration(days: Days): DemoConversation[] {
  return [
    {
      employee: 'klaas',
      typeId: 'action-plan',
      heldOn: days.ago(90),
      answers: {
        problemAnalysisDate: days.ago(100),
        goal: 'own-work',
        employeeView: 'Klaas wil stap voor stap terug naar zijn eigen routes.',
        steps: ['Twee ochtenden per week op kantoor', 'Na drie weken bekijken of er een dag bij kan'],
        caseManager: 'Hanneke Vos',
        evaluationDates: [days.ago(45)],
      },
    },
    {
      employee: 'klaas',
      typeId: 'progress-evaluation',
      heldOn: days.ago(36),
      answers: {
        agreementsStatus: 'Beide ochtenden lukten. De derde komt erbij.',
        goalStillValid: true,
        nextDate: `${days.ago(22)}T10:00`,
      },
    },
  ];
}

function reviews(days: Days): DemoConversation[] {
  return [
    {
      employee: 'willem',
      typeId: 'performance-review',
      heldOn: days.ago(70),
      answers: {
        channel: 'in-person',
        results: ['Gemiddelde wachttijd onder de twee minuten', 'Drie nieuwe collega’s ingewerkt'],
        strengths: ['Rustig aan de telefoon', 'Denkt mee over het rooster'],
        development: ['Training lastige gesprekken'],
        loadTheme: ['roster', 'nothing-particular'],
        nextDate: `${days.ago(-110)}T09:00`,
      },
      agreements: [
        { what: 'Training lastige gesprekken volgen', owner: 'employee', due: days.ago(-20), status: 'open' },
      ],
    },
    {
      employee: 'priya',
      typeId: 'performance-review',
      heldOn: days.ago(28),
      answers: {
        channel: 'video',
        results: ['Kwaliteitsrapport elke maand op tijd'],
        strengths: ['Nauwkeurig', 'Legt cijfers helder uit'],
        loadTheme: ['amount'],
        loadNotes: 'Rapport voortaan per kwartaal in plaats van per maand.',
      },
    },
  ];
}

function planned(days: Days): DemoConversation[] {
  const at = (day: number, time: string) => `${days.thisWeek(day)}T${time}:00Z`;
  return [
    { employee: 'lotte', typeId: 'preventive', plannedStart: at(3, '08:30') },
    { employee: 'noor', typeId: 'preventive', variantId: 'quarterly-check-in', plannedStart: at(4, '09:00') },
  ];
}
