/** The next appointment. */
export const nl = {
  when: 'Volgende afspraak',
  type: 'Soort gesprek',
  proposal: (when: string) => `Voorstel: ${when}`,
  weekend: 'Dit valt in het weekend of op een feestdag.',
  past: 'Dit moment is al geweest.',
  neutral: 'In de agenda staat alleen ‘Gesprek’. Niets over de soort of de aanleiding.',
  calendarTitle: 'Gesprek',
  put: 'Zet in agenda',
  ics: 'Agendabestand (.ics)',
  google: 'Google Agenda',
  outlook: 'Outlook',
  newTab: 'opent in een nieuw tabblad',
  failed: 'Dit kon niet worden bewaard. Probeer het nog eens.',
};

export type FollowUpMessages = typeof nl;
