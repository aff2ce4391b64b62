import type { RequestState } from '../../domain/privacy-request.ts';
import { nl as requests } from './privacy-requests.ts';

/** The package with everything about one employee, on paper and as data. */
export const nl = {
  title: 'Inzage in je gegevens',
  file: 'inzage',
  made: (organisation: string, day: string) => `${organisation}, gemaakt op ${day}.`,
  forEmployee: 'Dit is alles wat er in Goed Gesprek over jou staat. Alleen jij krijgt het zo.',
  byHr: 'Dit is alles wat er in Goed Gesprek over jou staat en wat HR mag lezen.',
  none: 'Geen.',
  nothing: 'Niets.',
  now: 'nu',

  personal: 'Jouw gegevens',
  fields: {
    name: 'Naam',
    email: 'E-mailadres',
    jobTitle: 'Functie',
    team: 'Team',
    number: 'Personeelsnummer',
    leftOn: 'Uit dienst op',
    manager: 'Leidinggevende',
  },

  corrections: 'Wat er gewijzigd is',
  corrected: (field: string, before: string, after: string) =>
    `${field}: ${before || '(leeg)'} werd ${after || '(leeg)'}`,

  absence: 'Verzuim',

  conversations: 'Gesprekken',
  heldBy: 'Gevoerd door',
  heldOn: 'Gehouden op',
  plannedOn: 'Gepland op',
  next: 'Vervolg',
  eraseOn: 'Wordt gewist op',
  notShared: 'Het verslag is niet met HR gedeeld.',
  agreements: 'Afspraken',
  earlierAgreement: 'Eerdere afspraak',
  agreement: 'Afspraak',
  dueBy: (what: string, day: string) => `${what} (uiterlijk ${day})`,
  yes: 'ja',
  no: 'nee',
  hours: (week: string, total: string) => `${week}: ${total} uur`,
  unreadable: '(niet te lezen in deze versie)',

  sealed: 'Wat HR niet mag lezen',
  notesOf: (author: string) => `Notities van ${author}`,
  released: (day: string) => `Nagekeken en vrijgegeven op ${day}.`,
  leftOut: (reason: string) => `(weggelaten: ${reason})`,
  withOthers: (also: boolean) =>
    `Deze mensen hebben ${also ? 'ook ' : ''}notities van gesprekken met jou die alleen zij kunnen lezen, en gaven die nog niet vrij. Vraag hen om inzage:`,
  records: (name: string, count: number) => `${name}: ${count} ${count === 1 ? 'gesprek' : 'gesprekken'}`,

  requests: 'Wat je eerder vroeg',
  asked: requests.kinds,
  states: {
    open: 'nog open',
    granted: 'toegewezen',
    refused: 'afgewezen',
    lifted: 'toegewezen, en daarna opgeheven',
  } satisfies Record<RequestState, string>,

  readings: 'Wie keek in je dossier',
  nobody: 'Nog niemand.',
  actions: {
    'report.read': 'las een verslag',
    'absence-case.read': 'bekeek het verzuimdossier',
    'employee.access-package': 'maakte dit inzagepakket',
    'employee.inspection-pack': 'maakte een inspectiepakket',
  } as Record<string, string>,

  rights: 'Jouw rechten',
  rightsText:
    'Klopt er iets niet, wil je iets laten wissen, of maak je bezwaar? Vraag het HR. Je krijgt binnen een maand antwoord. Je kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens.',
};

export type AccessPackageMessages = typeof nl;
