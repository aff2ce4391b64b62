export const nl = {
  title: 'Aanmelden',
  intro: 'Vul je werkadres in. Je krijgt een mail met een link, of je gaat verder bij je organisatie.',
  email: 'E-mailadres',
  emailInvalid: 'Vul een heel e-mailadres in, zoals naam@bedrijf.nl.',
  send: 'Verder',
  sentTitle: 'Kijk in je mail',
  sent: (email: string) =>
    `Is ${email} bij ons bekend, dan ligt er binnen een minuut een mail met een link. De link werkt één keer en tien minuten lang.`,
  sentWaiting: 'Open de link in deze browser. Deze pagina gaat daarna vanzelf verder.',
  sentNothing: 'Geen mail? Kijk bij ongewenste mail, of vraag HR of dit adres bekend is.',
  otherAddress: 'Ander adres of nieuwe link',
  demoMailbox: 'Open de demo-postbus',
  mailNone: {
    title: 'Deze service kan geen mail versturen',
    text: 'Daardoor kan niemand zich aanmelden. De beheerder stelt SMTP_URL in.',
  },
  already: (name: string) => `Je bent aangemeld als ${name}.`,
  goOn: 'Ga verder',
  refused: {
    expired: {
      title: 'Het aanmelden duurde te lang',
      text: 'Of het begon in een ander venster. Vul je adres in en probeer het opnieuw.',
    },
    cancelled: {
      title: 'Je bent niet aangemeld',
      text: 'Het aanmelden bij je organisatie is gestopt. Vul je adres in om het opnieuw te proberen.',
    },
    failed: {
      title: 'Het antwoord van je organisatie klopt niet',
      text: 'Probeer het opnieuw. Blijft het zo, vraag dan je beheerder om de aanmelding na te kijken.',
    },
    'no-role': {
      title: 'Je hebt geen toegang tot Goed Gesprek',
      text: 'Je zit niet in een groep die toegang geeft. Vraag HR of IT om je toe te voegen.',
    },
    address: {
      title: 'Dit e-mailadres kan hier niet aanmelden',
      text: 'Je organisatie gaf geen adres door, of een ander dan hier bekend is. Vraag je beheerder.',
    },
    'not-anew': {
      title: 'Je organisatie zei niet dat je je net aanmeldde',
      text: 'Er is niets veranderd. Gebruik je passkey, als je er een hebt, of vraag je beheerder om de aanmelding na te kijken.',
    },
  },
  confirm: {
    title: 'Aanmelden bevestigen',
    text: 'Nog één klik. Zo weten we dat jij het bent, en niet een programma dat links in mail opent.',
    button: 'Meld me aan',
    incompleteTitle: 'Deze link is niet compleet',
    incomplete: 'Open de link uit de mail nog eens in zijn geheel, of vraag een nieuwe aan.',
    again: 'Vraag een nieuwe link',
    done: {
      title: 'Je bent aangemeld',
      text: 'Ga terug naar het venster ‘Verbind deze browser’ en kies daar ‘Verbind’. Dit tabblad kun je sluiten.',
      gone: 'Zie je dat venster niet? Kies in het zijpaneel ‘Toon het venster’, of opnieuw ‘Aanmelden’ als het dicht is.',
    },
  },
  connect: {
    title: 'Verbind deze browser',
    intro: 'De extensie Goed Gesprek in deze browser wil verbinden met jouw account.',
    signInFirst: 'Meld je aan om de extensie in deze browser te verbinden.',
    who: 'Wie',
    organisation: 'Organisatie',
    may: 'De extensie kan daarna',
    abilities: [
      'jouw gesprekken en notities bewaren, zodat je op een ander apparaat verder kunt',
      'de namen van je medewerkers en hun gesprekken met jou ophalen',
      'een verslag delen met HR, alleen als jij een gesprek afrondt',
    ],
    mayNot: 'Wat je voorbereidt blijft op dit apparaat. De extensie luistert nooit mee.',
    button: 'Verbind',
    otherAccount: 'Ander account',
    invalidTitle: 'Deze pagina is niet goed geopend',
    invalid: 'Sluit dit tabblad en kies in het zijpaneel opnieuw ‘Verbinden’.',
    strange:
      'De service gaf een onverwacht adres terug. Sluit dit tabblad en begin opnieuw in het zijpaneel.',
    leaving: 'We gaan terug naar de extensie …',
  },
  connected: {
    title: 'Klaar, je browser is verbonden',
    text: 'Je kunt dit tabblad sluiten en verdergaan in het zijpaneel.',
  },
  lost: { title: 'Deze pagina bestaat niet', text: 'Misschien is de link niet compleet.', link: 'Aanmelden' },
};

export type SignInMessages = typeof nl;
