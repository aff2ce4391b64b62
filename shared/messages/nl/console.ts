import type { Responsible } from '../../domain/absence/step.ts';
import type { Role } from '../../domain/roles.ts';

export const nl = {
  skip: 'Naar de inhoud',
  menu: 'Hoofdmenu',
  people: 'Mensen',
  conversations: 'Gesprekken',
  organisation: 'Organisatie',
  privacy: 'Privacy',
  myAccount: 'Mijn account',
  signedInAs: (name: string) => `Aangemeld als ${name}`,
  day: (day: number) => `dag ${day}`,
  dayAndWeek: (day: number) => `dag ${day} · week ${Math.ceil(day / 7)}`,
  none: '–',
  noneLong: 'geen',
  restricted: 'Alleen bewaren',
  restrictedWhy: 'Er is bezwaar gemaakt of om beperking gevraagd: deze gegevens worden niet gebruikt.',
  missed: (day: string) => `was ${day}`,
  missedWhy: 'Deze dag is voorbij en er is nog geen nieuw gesprek afgerond of gepland.',
  provisional: 'Voorlopig',
  provisionalWhy: 'Ingevoerd door een leidinggevende; HR heeft deze persoon nog niet overgenomen.',

  list: {
    search: 'Zoek een medewerker',
    searchHint: 'Naam, functie, team of leidinggevende',
    count: (count: number) => (count === 1 ? '1 medewerker' : `${count} medewerkers`),
    name: 'Naam',
    team: 'Team',
    manager: 'Leidinggevende',
    last: 'Laatste gesprek',
    next: 'Vervolg',
    absence: 'Verzuim',
    emptyTitle: 'Nog geen medewerkers',
    empty: 'Hier komen de mensen van je organisatie, met hun laatste en volgende gesprek.',
    noMatchTitle: 'Niemand gevonden',
    noMatch: 'Probeer een deel van de naam, of wis het zoekveld.',
    clear: 'Wis zoekveld',
  },

  person: {
    title: 'Tijdlijn van een medewerker',
    back: 'Alle mensen',
    manager: 'Leidinggevende',
    team: 'Team',
    next: 'Volgend gesprek',
    timeline: 'Gesprekken',
    emptyTitle: 'Nog geen gesprekken',
    empty: 'Zodra een gesprek gepland of gehouden is, staat het hier, het nieuwste bovenaan.',
    withManager: (name: string) => `met ${name}`,
  },

  absence: {
    title: 'Verzuimdossier',
    firstDay: 'Eerste ziektedag',
    spells: 'Verzuimperioden',
    spell: (from: string, to: string | null) => (to ? `${from} – ${to}` : `${from} – nu`),
    nextStep: 'Volgende stap',
    before: (date: string) => `uiterlijk ${date}`,
    between: (from: string, to: string) => `tussen ${from} en ${to}`,
    waiting: 'datum volgt later',
    steps: 'Wettelijke stappen',
    step: 'Stap',
    when: 'Wanneer',
    who: 'Wie',
    week: 'week',
    today: 'vandaag',
    axis: (day: number, next: string) =>
      `Tijdlijn van twee jaar ziekte. Vandaag is dag ${day}. ${next} De tabel hieronder noemt elke stap.`,
    axisNext: (name: string, date: string) => `Volgende stap: ${name}, ${date}.`,
    past: 'termijn voorbij',
    pastWhy: 'Goed Gesprek kent de termijnen, niet of een stap al gezet is.',
    every: (days: number) =>
      days % 7 === 0 ? `elke ${days === 7 ? 'week' : `${days / 7} weken`}` : `elke ${days} dagen`,
    everyUntil: (often: string, until: string, then: string) => `${often} tot ${until}, daarna ${then}`,
    responsible: {
      employee: 'medewerker',
      employer: 'werkgever',
      'occupational-physician': 'bedrijfsarts',
      uwv: 'UWV',
    } satisfies Record<Responsible, string>,

    showAll: 'Toon alle stappen',
    showFewer: 'Toon minder',
  },

  filter: {
    search: 'Zoek in gesprekken',
    searchHint: 'Naam, soort of tekst van een gedeeld verslag',
    type: 'Soort',
    anyType: 'Alle soorten',
    status: 'Stand',
    anyStatus: 'Elke stand',
    employee: 'Medewerker',
    anyEmployee: 'Iedereen',
    from: 'Vanaf',
    to: 'Tot en met',
    period: 'Periode',
    show: 'Filters',
    showCount: (count: number) => (count === 0 ? 'Filters' : `Filters (${count})`),
    clear: 'Wis filters',
    wrongPeriod: 'Deze datum ligt vóór ‘Vanaf’.',
  },

  status: { draft: 'Nog bezig', finished: 'Afgerond' },

  row: {
    date: 'Datum',
    employee: 'Medewerker',
    type: 'Soort',
    manager: 'Gevoerd door',
    status: 'Stand',
    next: 'Vervolg',
    planned: (date: string) => `gepland ${date}`,
    noDate: 'zonder datum',
    report: 'Verslag',
    statusOnly: 'Alleen de stand',
    readable: 'Inzage',
  },
  results: (shown: number, total: number) =>
    shown === total
      ? total === 1
        ? '1 gesprek'
        : `${total} gesprekken`
      : `${shown} van ${total} gesprekken`,
  more: 'Meer gesprekken',
  noConversationsTitle: 'Nog geen gesprekken',
  noConversations: 'Zodra leidinggevenden gesprekken voeren, zie je hier wat er gehouden is.',
  noMatchTitle: 'Geen gesprekken gevonden',
  noMatch: 'Wis een filter, of zoek op iets anders.',
  noMatchInPeriod: 'Maak de periode ruimer of wis een filter.',

  conversation: {
    told: 'Uitleg verteld',
    finishes: 'Afgerond op',
    toldVersion: (version: number) => (version === 0 ? 'standaardtekst' : `versie ${version}`),
    title: 'Gesprek',
    back: 'Alle gesprekken',
    employee: 'Medewerker',
    manager: 'Gevoerd door',
    held: 'Gehouden op',
    notHeld: 'nog niet gehouden',
    planned: 'Gepland op',
    next: 'Vervolg op',
    noNext: 'geen vervolg gepland',
    status: 'Stand',
    report: 'Verslag',
    print: 'Afdrukken',
    sharedWith: (employee: string, manager: string) => `Gedeeld met ${employee}, ${manager} en HR`,
    unknownType: (id: string) => `Onbekende soort (${id})`,
    draftTitle: 'Dit gesprek is nog niet afgerond',
    draft: (manager: string) => `Tot dan kan alleen ${manager} de notities lezen.`,
    statusTitle: 'De inhoud is niet met HR gedeeld',
    statusOnly: (manager: string, employee: string) =>
      `Van dit gesprek ziet HR dat het gehouden is, wanneer, en wanneer het vervolg is. Wat er gezegd is blijft tussen ${manager} en ${employee}, tenzij zij het verslag samen delen.`,
    missingTitle: 'Het verslag is er nog niet',
    missing: (manager: string) =>
      `Het komt zodra het apparaat van ${manager} weer verbinding heeft. Er is niets verloren.`,
  },

  confirmItIsYou: {
    title: 'Laat weten dat jij het bent',
    text: 'Hiermee verandert hoe of waar je bent aangemeld. Je meldde je meer dan tien minuten geleden aan: doe dat nog eens, liefst met je passkey. Daarna ga je hier verder.',
    back: 'Niet nu',
  },
  signInAgain: {
    title: 'Meld je aan',
    expired: 'Je aanmelding is verlopen. Na het aanmelden ga je hier verder, met dezelfde filters.',
    first:
      'Hier werken HR en beheer, en lezen leidinggevenden hun notities na als iemand om inzage vraagt. Meld je aan met je werkadres.',
  },

  noAccess: {
    welcome: 'Welkom',
    title: (name: string) => `Welkom, ${name}`,
    intro: 'Dit kun je met jouw rol:',
    can: {
      manager:
        'Je voert en bewaart gesprekken in het zijpaneel van je browser. Open het met het pictogram van Goed Gesprek. Vraagt een medewerker om inzage, dan lees je hier onder Privacy je eigen notities na.',
      admin: 'Je regelt hier onder Organisatie wie erbij mag. Inhoud van gesprekken zie je niet.',
      hr: 'Je ziet onder Mensen, Gesprekken en Privacy wat HR mag zien.',
      auditor: 'Je leest en controleert het logboek onder Privacy.',
    } satisfies Record<Role, string>,
    nothing: 'Aan je account hangt nog geen rol. Vraag HR of de beheerder van je organisatie om er een.',
  },

  lost: { title: 'Deze pagina bestaat niet', text: 'Misschien is de link oud.', link: 'Naar Mensen' },
};

export type ConsoleMessages = typeof nl;
