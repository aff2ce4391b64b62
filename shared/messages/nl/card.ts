/** A conversation type as a page to print: for the call that comes away from the laptop. */
export const nl = {
  title: 'Kaarten voor onderweg',
  hint: 'Eén A4 per gesprek, om te printen. Er staan geen namen van medewerkers op.',
  open: (type: string) => `Kaart ${type} (opent in een nieuw tabblad)`,
  print: 'Print deze kaart',
  minutes: (minutes: number) => `${minutes} min`,
  questions: 'Vraag',
  doNots: 'Liever niet',
  write: 'Schrijf alleen dit op',
  missing: 'Deze kaart bestaat niet. Sluit dit tabblad en kies er een op de startpagina.',
  phases: {
    before: 'Voor',
    opening: 'Opening',
    core: 'Kern',
    agreements: 'Afspraken',
    closing: 'Afronding',
    after: 'Na',
  },
};

export type CardMessages = typeof nl;
