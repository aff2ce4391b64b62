export const nl = {
  title: 'Verzoeken',
  intro: 'Wat medewerkers over hun gegevens vroegen en nog een antwoord moet krijgen: binnen een maand.',
  none: 'Er staan geen verzoeken open.',
  employee: 'Medewerker',
  kind: 'Wat',
  received: 'Ontvangen op',
  answerBy: 'Antwoord uiterlijk',
  answerDue: 'antwoord uiterlijk',
  tooLate: 'te laat',
  daysLeft: (days: number) => (days === 0 ? 'vandaag' : days === 1 ? 'nog 1 dag' : `nog ${days} dagen`),
  kinds: {
    access: 'Inzage',
    correction: 'Correctie',
    erasure: 'Wissen',
    restriction: 'Beperking',
    portability: 'Overdracht',
    objection: 'Bezwaar',
  },
  articles: {
    access: 'AVG art. 15',
    correction: 'AVG art. 16',
    erasure: 'AVG art. 17',
    restriction: 'AVG art. 18',
    portability: 'AVG art. 20',
    objection: 'AVG art. 21',
  },

  panel: 'Verzoeken en bezwaar',
  panelText:
    'Schrijf op wat de medewerker over de eigen gegevens vroeg. Vanaf die dag heb je een maand; twee maanden meer kan, als je dat binnen de eerste maand met reden laat weten.',
  restricted: 'Alleen bewaren, niet gebruiken',
  restrictedText:
    'Er loopt een bezwaar of een verzoek om beperking, of het is toegewezen. Wat er staat blijft bewaard, en staat in geen lijst, zoekresultaat of inspectiepakket. Gebruiken mag alleen op een grond van de wet; elke keer komt dat in het logboek. De leidinggevende ziet het ook in het paneel: wat die intussen schrijft of verwijdert, blijft op diens apparaat en komt hier pas als de beperking voorbij is. Vertel waarom er niets mee gebeurt.',
  restrictedHere:
    'Deze medewerker maakte bezwaar of vroeg om beperking. De gegevens worden bewaard, en niet gebruikt. Alleen op een van deze gronden mag je ze toch zien (AVG art. 18 lid 2); dat komt in het logboek.',
  restrictedPack:
    'Deze gegevens mogen alleen bewaard worden. Overhandigen mag op een grond van de wet; die komt in het logboek.',
  ground: 'Grond',
  choose: 'Kies een grond',
  grounds: {
    consent: 'Toestemming van de medewerker',
    'legal-claim': 'Een rechtsvordering',
    'rights-of-others': 'De rechten van iemand anders',
    'public-interest': 'Een gewichtig algemeen belang',
  },
  use: 'Toon toch',
  usedOn: (ground: string) =>
    `Je ziet deze gegevens op één grond: ${ground.toLowerCase()}. Dat staat in het logboek.`,
  liftedWith: 'Opgeheven. Verteld:',
  provisional: 'Neem deze medewerker eerst over; daarna kun je een verzoek opschrijven.',
  add: 'Schrijf een verzoek op',
  record: 'Bewaar verzoek',
  cancel: 'Annuleer',
  receivedWrong: 'Vul de dag in waarop het verzoek kwam: vandaag of eerder.',
  note: 'Wat vraagt de medewerker?',
  noteHint: 'Kort en zonder medische gegevens. De medewerker kan dit lezen.',
  noteWrong: 'Vul in wat de medewerker vraagt.',
  states: { open: 'Open', granted: 'Toegewezen', refused: 'Afgewezen', lifted: 'Opgeheven' },
  receivedOn: (day: string) => `Ontvangen ${day}`,
  closedOn: (day: string, by: string) => `beantwoord ${day} door ${by}`,
  extended: 'Twee maanden langer:',
  answered: 'Antwoord:',
  steps: { granted: 'Wijs toe', refused: 'Wijs af', extend: 'Twee maanden langer', lift: 'Hef op' },
  words: {
    granted: 'Wat heb je gedaan en geantwoord?',
    refused: 'Waarom niet? Noem ook dat een klacht bij de Autoriteit Persoonsgegevens kan.',
    extend: 'Waarom duurt het langer?',
    lift: 'Wat liet je de medewerker weten voordat je de gegevens weer gebruikt? (AVG art. 18 lid 3)',
  },
  wordsWrong: 'Vul een antwoord in.',
};

export type PrivacyRequestMessages = typeof nl;
