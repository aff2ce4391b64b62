/** Agreements that are near or past. */
export const nl = {
  title: 'Nu aan de beurt',
  due: {
    late: (when: string) => `was voor ${when}`,
    today: 'vandaag',
    soon: (when: string) => `voor ${when}`,
  },
  done: 'Gedaan',
  move: 'Verschuiven',
  drop: 'Vervalt',
  later: 'Later',
  cancel: 'Annuleren',
  /** Of one agreement, for who hears the buttons one by one. */
  of: (action: string, what: string) => `${action}: ${what}`,
  newDay: 'Nieuwe dag',
  newDayWrong: 'Kies een dag vanaf vandaag.',
  movedReason: 'Waarom verschoven? (mag leeg)',
  reason: 'Waarom vervalt dit?',
  reasonMissing: 'Schrijf in een paar woorden waarom.',
  reasonHint: 'Over het werk, niet over gezondheid.',
  confirmMove: 'Verschuif',
  confirmDrop: 'Laat vervallen',
  tomorrow: 'Morgen weer',
  nextWeek: 'Over een week weer',
  undone: {
    done: (what: string) => `‘${what}’ is gedaan.`,
    moved: (what: string, when: string) => `‘${what}’ is nu voor ${when}.`,
    dropped: (what: string) => `‘${what}’ is vervallen.`,
    later: (what: string, when: string) => `‘${what}’ komt ${when} terug.`,
  },
  failed: 'Dit is niet bewaard. Probeer het opnieuw.',
  full: 'De schijf is vol. Maak ruimte vrij en probeer het opnieuw.',
  settings: 'Ook een melding?',
  notify: 'Melding als een afspraak nadert of voorbij is',
  notifyHint: 'Hooguit één keer per dag, om negen uur. Zonder namen en zonder inhoud.',
  notification: {
    title: 'Goed Gesprek',
    message: 'Er is een afspraak aan de beurt. Open het paneel om te zien welke.',
  },
};

export type ReminderMessages = typeof nl;
