/** The absence file on paper, for a Dutch authority: in Dutch alone. */
export const nl = {
  title: (name: string) => `Verzuimdossier van ${name}`,
  madeFor: { uwv: 'UWV', 'labour-inspectorate': 'Nederlandse Arbeidsinspectie' },
  made: (authority: string, organisation: string, day: string, by: string) =>
    `Voor ${authority}. ${organisation}, gemaakt op ${day} door ${by}.`,
  complete: 'Volgens Goed Gesprek ontbreekt er niets.',
  missing: (count: number) =>
    `Er ${count === 1 ? 'ontbreekt 1 stuk' : `ontbreken ${count} stukken`}: zie de lijst per periode.`,

  employee: 'Medewerker',
  name: 'Naam',
  number: 'Personeelsnummer',
  jobTitle: 'Functie',

  absence: 'Verzuim',
  noAbsence: 'Er is geen verzuimdossier.',
  absenceFrom: (day: string) => `Verzuim vanaf ${day}`,
  now: 'nu',
  papers: 'Stukken die de wet vraagt',
  noPapers: 'Nog geen.',
  onlyIf: (condition: string) => ` (alleen als: ${condition})`,
  /** `doneOn` is empty where no day is known. */
  states: {
    there: (doneOn: string) => `aanwezig, van ${doneOn}`,
    late: (doneOn: string, by: string) => `aanwezig, van ${doneOn}; uiterlijk ${by}`,
    'not-shared': (doneOn: string) => `gehouden op ${doneOn}; het verslag is niet gedeeld en ontbreekt hier`,
    missing: (_doneOn: string, by: string) => `ontbreekt; uiterlijk ${by}`,
    elsewhere: (_doneOn: string, by: string) => `stuk van buiten Goed Gesprek, voeg het toe; uiterlijk ${by}`,
  },

  reports: 'Verslagen',
  noReports: 'Geen.',
  heldBy: 'Gevoerd door',
  heldOn: 'Gehouden op',
  leftOut:
    'Medische gegevens staan hier niet in: die bewaart de bedrijfsarts. Preventieve gesprekken en beoordelingen horen niet bij dit dossier.',
};
