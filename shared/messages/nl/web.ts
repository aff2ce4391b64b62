export const nl = {
  /** By problem code, and two of our own: no answer at all, and one that cannot be read. */
  problems: {
    'bad-request': {
      title: 'Dit verzoek klopt niet',
      text: 'Laad de pagina opnieuw en probeer het nog eens.',
    },
    'too-large': { title: 'Dit is te groot', text: 'Maak het korter en probeer het opnieuw.' },
    'not-signed-in': { title: 'Je bent niet meer aangemeld', text: 'Meld je aan om verder te gaan.' },
    'not-allowed': {
      title: 'Dit is niet voor jou',
      text: 'Met jouw rol kun je dit niet zien. Klopt dat niet? Vraag het de beheerder van je organisatie.',
    },
    'second-factor-needed': {
      title: 'Gebruik eerst je passkey',
      text: 'Hiervoor moet je met je passkey zijn aangemeld. Kwijt? Vraag een beheerder om die te herstellen.',
    },
    'sign-in-again': {
      title: 'Laat eerst weten dat jij het bent',
      text: 'Heb je je opnieuw aangemeld? Druk dan nog eens op de knop.',
    },
    'not-found': {
      title: 'Niet gevonden',
      text: 'Dit bestaat niet (meer), of je mag het niet zien. Ga terug naar de lijst.',
    },
    conflict: {
      title: 'Dit kan nu niet',
      text: 'Het is intussen veranderd, of iets staat in de weg. Laad de pagina opnieuw.',
    },
    'leads-own-manager': {
      title: 'Zo leidt iemand de eigen leidinggevende',
      text: 'Deze medewerker leidt, misschien via anderen, wie hier de leidinggevende wordt. Geef eerst een van beiden een andere leidinggevende, of koppel aan iemand anders.',
    },
    'link-expired': {
      title: 'Deze link werkt niet meer',
      text: 'Een link is kort geldig en werkt één keer. Vraag een nieuwe aan.',
    },
    'protocol-too-old': {
      title: 'Er is een nieuwe versie',
      text: 'Laad de pagina opnieuw om verder te gaan.',
    },
    'protocol-too-new': {
      title: 'De service wordt bijgewerkt',
      text: 'Probeer het over een paar minuten opnieuw.',
    },
    'mutation-gap': { title: 'Dit liep niet gelijk', text: 'Laad de pagina opnieuw.' },
    'cursor-expired': { title: 'Deze lijst is verouderd', text: 'Laad de pagina opnieuw.' },
    'too-many-requests': {
      title: 'Even rustig aan',
      text: 'Dit was te vaak achter elkaar. Wacht een minuut.',
    },
    unavailable: { title: 'De service is even niet bereikbaar', text: 'Probeer het zo opnieuw.' },
    internal: {
      title: 'Er ging iets mis bij ons',
      text: 'Probeer het opnieuw. Blijft het misgaan? Meld het aan je beheerder.',
    },
    offline: {
      title: 'Geen verbinding',
      text: 'Zodra je weer verbinding hebt, gaat dit vanzelf verder.',
    },
    unreadable: {
      title: 'Het antwoord is niet te lezen',
      text: 'Waarschijnlijk is er een nieuwe versie. Laad de pagina opnieuw.',
    },
  },
  retry: 'Probeer opnieuw',
  reload: 'Laad opnieuw',
  loading: 'Even laden …',
  language: 'Taal',
  product: 'Goed Gesprek',
  signOut: 'Afmelden',
};

export type WebMessages = typeof nl;
