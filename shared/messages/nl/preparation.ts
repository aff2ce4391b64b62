/** Before a conversation: where things stand, and the invitation. */
type Purpose = { purpose: string; topics: string[] };

const NO_HEALTH = 'Over je gezondheid hoef je niets te vertellen, en ik vraag er ook niet naar.';

export const nl = {
  brief: {
    title: 'Waar staan we?',
    first: 'Dit is het eerste gesprek dat je hier voert met deze medewerker.',
    nextStep: (step: string, when: string) => `Volgende stap: ${step}, ${when}`,
    earlier: 'Eerdere gesprekken',
    open: (type: string, date: string) => `Open ${type} van ${date}`,
    since: (date: string) => `Nieuw sinds ${date}`,
    done: (count: number) => (count === 1 ? '1 afspraak gedaan' : `${count} afspraken gedaan`),
    dropped: (count: number) => (count === 1 ? '1 afspraak vervallen' : `${count} afspraken vervallen`),
    late: (count: number) => (count === 1 ? '1 afspraak is over tijd' : `${count} afspraken zijn over tijd`),
    stillOpen: (count: number) =>
      count === 1 ? '1 afspraak staat nog open' : `${count} afspraken staan nog open`,
    partial: (date: string) => `werkt gedeeltelijk sinds ${date}`,
    analysis: (date: string) => `probleemanalyse van ${date}`,
    nothing: 'niets nieuws op dit apparaat',
    report: 'Lees het vorige verslag',
    timeline: 'Hele tijdlijn',
  },
  invite: {
    title: 'Nodig uit',
    open: 'Maak een uitnodiging',
    text: 'Tekst van de uitnodiging',
    hint: 'Pas aan wat je wilt. Zet er niets in over gezondheid of de aanleiding.',
    when: 'Wanneer',
    copy: 'Kopieer tekst',
    copied: 'Gekopieerd.',
    notCopied: 'Kopiëren lukte niet. Selecteer de tekst en kopieer hem zelf.',
    mail: 'Open in e-mail',
    ics: 'Agendabestand (.ics)',
    neutral: 'De titel in mail en agenda is alleen ‘Gesprek’.',
    reset: 'Zet de tekst terug',
    subject: 'Gesprek',
    greeting: (name: string) => `Hoi ${name},`,
    ask: 'Ik wil graag met je in gesprek.',
    at: (when: string) => `Mijn voorstel: ${when}. Komt dat niet uit, laat het me weten.`,
    goal: (purpose: string) => `Waarom: ${purpose}`,
    topics: 'Waar ik het over wil hebben:',
    own: 'Heb jij zelf punten? Neem ze mee of stuur ze vooraf.',
    duration: (minutes: number) => `Hoe lang: ongeveer ${minutes} minuten.`,
    happens: 'Wat er met het gesprek gebeurt:',
    written:
      'Ik schrijf alleen op wat over werk en afspraken gaat. Je krijgt het verslag te lezen en kunt erop reageren.',
    status: 'HR ziet alleen dat we elkaar spraken, niet wat er gezegd is.',
    report: 'Het verslag is voor jou, mij en HR.',
    close: 'Groet,',
    purposes: {
      preventive: {
        purpose: 'even rustig stilstaan bij hoe het werk gaat, zonder aanleiding. Het is geen beoordeling.',
        topics: [
          'wat goed gaat en wat energie kost',
          'of werk, tijden en planning nog passen',
          'wat je van mij nodig hebt',
        ],
      },
      'absence-guidance': {
        purpose: `horen hoe het gaat en samen kijken wat er nodig is. ${NO_HEALTH}`,
        topics: ['onze vorige afspraken', 'welk werk en welke tijden haalbaar zijn', 'hoe we contact houden'],
      },
      'action-plan': {
        purpose: `samen het plan van aanpak maken. ${NO_HEALTH}`,
        topics: [
          'het advies van de bedrijfsarts over werk',
          'jouw kijk op het plan, en de mijne',
          'stappen, doel en wanneer we kijken hoe het loopt',
        ],
      },
      'progress-evaluation': {
        purpose: `kijken hoe het plan loopt. ${NO_HEALTH}`,
        topics: ['wat gelukt is en wat niet', 'uren en taken voor de komende weken', 'wat er anders moet'],
      },
      'return-to-work': {
        purpose: `je terugkeer in het werk goed regelen. ${NO_HEALTH}`,
        topics: [
          'taken en uren in de eerste weken',
          'wat er op de werkplek nodig is',
          'wat je doet als het te veel wordt',
        ],
      },
      'frequent-absence': {
        purpose: `bespreken hoe het werk kan helpen om het prettig vol te houden. ${NO_HEALTH}`,
        topics: ['wat in het werk helpt en wat niet', 'wat we kunnen aanpassen'],
      },
      'first-year-evaluation': {
        purpose: `samen terugkijken op het eerste jaar en vooruit naar het tweede. ${NO_HEALTH}`,
        topics: [
          'wat we gedaan hebben en wat dat bracht',
          'het doel voor het tweede jaar',
          'jouw kijk daarop, en de mijne',
        ],
      },
      'performance-review': {
        purpose: 'terugkijken op je werk en vooruitkijken. Daarna, apart, hoe het werk vol te houden blijft.',
        topics: [
          'resultaten en ontwikkeling',
          'wat je verder wilt',
          'apart: hoeveelheid werk, energie en wat anders kan',
        ],
      },
    } as Record<string, Purpose>,
  },
};

export type PreparationMessages = typeof nl;
