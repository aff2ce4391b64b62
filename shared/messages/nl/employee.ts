export const nl = {
  title: 'Inzage in je gegevens',
  intro:
    'Je vroeg wat er over je in Goed Gesprek staat. We mailen een code naar het adres waar deze link naartoe kwam.',
  alone: 'Alleen jij kunt dit pakket openen. HR heeft deze link niet en kan het niet lezen.',
  send: 'Mail me een code',
  sent: 'Kijk in je mail. De code werkt één keer en tien minuten lang.',
  code: 'Code',
  codeHint: 'Zes cijfers',
  codeWrong: 'Deze code klopt niet. Na vijf foute codes werkt de link niet meer.',
  open: 'Open mijn gegevens',
  again: 'Mail een nieuwe code',
  yours: (organisation: string) =>
    `Dit is alles wat ${organisation} in Goed Gesprek over je bewaart, met de notities die hun schrijvers nakeken en vrijgaven.`,
  page: 'Bewaar als pagina',
  data: 'Bewaar als gegevens (JSON)',
  pageName: 'mijn-gegevens.html',
  dataName: 'mijn-gegevens.json',
  keep: 'De pagina lees en print je; de gegevens kun je meenemen naar een ander systeem. Met de link kun je tot 30 dagen na de mail opnieuw kijken.',
  rights: {
    title: 'Wat kun je ermee?',
    text: 'Klopt er iets niet, wil je iets laten wissen of maak je bezwaar? Vraag het HR. Je krijgt binnen een maand antwoord. Je kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens.',
  },
  over: { title: 'Deze link werkt niet meer', text: 'Vraag HR om een nieuwe link.' },
};

export type EmployeeMessages = typeof nl;
