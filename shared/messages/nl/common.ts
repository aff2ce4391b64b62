export const nl = {
  product: 'Goed Gesprek',
  loading: 'Even laden …',
  retry: 'Probeer opnieuw',
  close: 'Sluiten',
  cancel: 'Annuleren',
  back: 'Terug',
  language: 'Taal',
  nothing: 'Geen',
  weekdays: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
  weekdaysLong: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  halfDate: 'Deze datum is niet compleet.',
  halfMoment: 'Deze datum en tijd zijn niet compleet.',
  yes: 'Ja',
  no: 'Nee',
};

export type CommonMessages = typeof nl;
