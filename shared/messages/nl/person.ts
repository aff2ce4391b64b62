/** Whom to speak to, and one employee's timeline. */
export const nl = {
  home: 'Naar start',
  attention: {
    title: 'Tijd voor een gesprek',
    onDevice: 'Berekend op dit apparaat. Waarom je iemand wilt spreken, bewaren we nergens.',
    marked: (when: string) => `je wilde een check-in vanaf ${when}`,
    checkIn: (when: string) => `kwartaal-check-in sinds ${when}`,
    step: (day: number, step: string) => `dag ${day} · ${step}`,
    never: (count: number) =>
      count === 1 ? 'Nog nooit gesproken: 1 medewerker' : `Nog nooit gesproken: ${count} medewerkers`,
    neverOne: 'nog niet gesproken',
    later: (name: string) => `Herinner me later aan ${name}`,
    snoozed: (name: string) => `${name} staat er over een week weer.`,
    open: (name: string) => `Bekijk ${name}`,
    more: (count: number) => `Toon nog ${count}`,
  },
  people: {
    title: 'Medewerkers',
    all: (count: number) => (count === 1 ? '1 medewerker' : `${count} medewerkers`),
  },
  lent: (date: string) =>
    `Je vervangt de leidinggevende tot en met ${date}. Daarna verdwijnt dit van dit apparaat; wat je zelf schreef, blijft.`,
  start: 'Gesprek starten',
  onDevice: 'Uit wat op dit apparaat staat',
  timeline: 'Tijdlijn',
  empty: 'Nog geen gesprekken. Begin met een kort preventief gesprek.',
  draft: 'concept',
  /** Of a report: the manager of before wrote it, or whom this one stands in for. */
  byAnother: 'verslag van een andere leidinggevende',
  held: (date: string) => `gehouden ${date}`,
  next: (date: string) => `vervolg ${date}`,
  agreements: 'Afspraken',
  openAgreements: (count: number) => (count === 1 ? '1 open' : `${count} open`),
  agreement: {
    open: 'open',
    done: 'gedaan',
    dropped: 'vervallen',
    due: (date: string) => `uiterlijk ${date}`,
  },
  showAll: (count: number) => `Toon nog ${count}`,
  checkIn: {
    title: 'Check-in plannen',
    text: 'Bijvoorbeeld na een drukke tijd of een verandering. We bewaren alleen de dag, op dit apparaat; niet waarom.',
    inWeeks: (weeks: number) => (weeks === 1 ? 'over een week' : `over ${weeks} weken`),
    on: 'Of kies een dag',
    set: (date: string) => `Je ziet op ${date} een herinnering op de startpagina.`,
    clear: 'Haal weg',
  },
};

export type PersonMessages = typeof nl;
