import type { Responsible } from '../../domain/absence/index.ts';

/** The absence case in the panel: days and steps, never a cause. */
export const nl = {
  title: 'Verzuim',
  day: (day: number, week: number) => `dag ${day} · week ${week}`,
  recoveredOn: (date: string) => `volledig hersteld, laatste ziektedag ${date}`,
  never: 'Je ziet dagen en stappen. De oorzaak hoort hier niet; alleen de bedrijfsarts kent die.',
  nextStep: 'Volgende stap',
  noNext: 'Alle termijnen van dit dossier zijn voorbij.',
  aim: (date: string) => `mik op ${date}`,
  firstDay: 'Termijnen tellen vanaf',
  linked: (count: number) =>
    `${count} perioden tellen samen: er zat steeds minder dan vier weken tussen. Dagen waarop iemand werkte, tellen niet mee.`,
  week: 'week',
  today: 'vandaag',
  axis: (day: number, next: string) =>
    `Tijdlijn van twee jaar ziekte. Vandaag is dag ${day}. ${next} De lijst eronder noemt elke stap.`,
  steps: 'Alle stappen',
  stepsWhy:
    'Een stap telt als gedaan als je het gesprek erover hebt afgerond. Andere stappen houd je zelf bij.',
  before: (date: string) => `uiterlijk ${date}`,
  between: (from: string, to: string) => `tussen ${from} en ${to}`,
  waiting: 'datum volgt later',
  every: (days: number) =>
    days % 7 === 0 ? `elke ${days === 7 ? 'week' : `${days / 7} weken`}` : `elke ${days} dagen`,
  everyUntil: (often: string, until: string, then: string) => `${often} tot ${until}, daarna ${then}`,
  past: 'termijn voorbij',
  done: (date: string) => `gedaan op ${date}`,
  practice: 'goed gebruik, geen wet',
  source: (source: string) => `Bron: ${source}`,
  checked: {
    yes: '',
    partly: 'deels nagegaan; vraag het HR',
    no: 'nog niet nagegaan; vraag het HR',
  },
  responsible: {
    employee: 'medewerker',
    employer: 'werkgever',
    'occupational-physician': 'bedrijfsarts',
    uwv: 'UWV',
  } satisfies Record<Responsible, string>,

  dates: 'Data bijwerken',
  datesWhy: 'Deze data bepalen de termijnen. HR ziet ze ook.',
  spell: (number: number) => `Ziekteperiode ${number}`,
  from: 'Eerste ziektedag',
  to: 'Laatste ziektedag',
  still: 'nog ziek',
  partialFrom: 'Werkt gedeeltelijk of aangepast sinds',
  partialHint: 'Gedeeltelijk werken is geen herstel: de termijnen lopen door.',
  partialSince: (date: string) => `werkt gedeeltelijk sinds ${date}`,
  problemAnalysisOn: 'Datum probleemanalyse',
  longTerm: 'Verwacht de bedrijfsarts langdurig verzuim?',
  safetyNet: 'Geldt een vangnetregeling?',
  safetyNetHint: 'Alleen ja of nee, niet welke. HR regelt dit.',
  yes: 'Ja',
  no: 'Nee',
  unknown: 'Weet ik niet',
  recovered: 'Volledig hersteld',
  recoveredHint: 'Eigen werk, alle taken, alle uren. Vul de laatste ziektedag in.',
  reopen: 'Toch nog ziek',
  save: 'Bewaar',
  failed: 'Dit kon niet worden bewaard. Probeer het nog eens.',
  impossible:
    'Deze data kunnen niet kloppen: een periode eindigt na haar begin, de volgende begint later, en geen andere datum ligt vóór de eerste ziektedag.',
  open: 'Bekijk dossier',
};

export type AbsenceMessages = typeof nl;
