export const nl = {
  /** Reasons for an offered conversation; see `Reason` in shared/recognition. */
  reasons: {
    title: 'titel bevat ‘{words}’',
    alike: 'titel lijkt op die van zulke gesprekken',
    description: 'omschrijving bevat ‘{words}’',
    neutral: 'neutrale titel',
    person: 'titel of gast noemt {name}',
    attendees: '{count} deelnemers',
    case: 'dossier week {week}',
    planned: 'zo gepland in het vorige gesprek',
    earlierSeries: 'je koos dit eerder voor deze reeks',
    earlierPerson: 'je koos dit eerder voor {name}',
    short: 'kort: {minutes} minuten',
  },
};

export type RecognitionMessages = typeof nl;
