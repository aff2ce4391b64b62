/** Account and connection. */
export const nl = {
  title: 'Account en verbinding',
  back: 'Terug',

  connect: {
    title: 'Verbind met je organisatie',
    why: 'Je kunt zonder account werken; dan staat alles alleen op dit apparaat.',
    gains: [
      'Je gaat op een ander apparaat verder waar je was.',
      'HR ziet dat gesprekken plaatsvinden. De inhoud alleen als het gesprek dat zegt.',
      'Je voorbereiding blijft altijd hier.',
    ],
    address: 'Adres van je organisatie',
    addressHint: 'Bijvoorbeeld gesprek.jouworganisatie.nl. Je krijgt het van HR of IT.',
    managed: (url: string) => `Je organisatie gebruikt ${url}.`,
    device: 'Naam van dit apparaat',
    deviceHint: 'Zo herken je later welke versie waar is geschreven.',
    button: 'Aanmelden',
    busy: 'Er is een venster geopend. Meld je daar aan; dit paneel gaat vanzelf verder.',
    show: 'Toon het venster',
  },

  problem: {
    'no-address': 'Dit is geen adres. Vul in wat je van HR of IT kreeg, zoals gesprek.jouworganisatie.nl.',
    insecure: 'Dit adres is niet beveiligd. Gebruik een adres dat begint met https://.',
    'no-permission':
      'Je browser heeft geen toestemming gekregen voor dit adres. Kies Aanmelden en dan Toestaan.',
    'not-ours': 'Op dit adres draait geen Goed Gesprek. Kijk of het klopt.',
    unreachable: 'Er komt geen antwoord van dit adres. Kijk of het klopt en of je verbinding hebt.',
    'no-mail': 'De dienst kan nog geen mail versturen, dus aanmelden lukt niet. Vraag het je beheerder.',
    cancelled: 'Het aanmelden is niet afgemaakt. Er is niets veranderd; probeer het gerust opnieuw.',
    'other-person':
      'Op dit apparaat staan gesprekken van iemand anders. Gebruik een eigen browserprofiel, of meld je aan als diegene.',
    'too-old': 'Deze versie van Goed Gesprek is te oud voor je organisatie. Werk de extensie bij.',
    'too-new':
      'De dienst van je organisatie is te oud voor deze versie. Vraag je beheerder om die bij te werken.',
    failed: 'Het aanmelden lukte niet. Probeer het opnieuw; lukt het dan nog niet, vraag het je beheerder.',
  },

  connected: {
    who: 'Aangemeld als',
    organisation: 'Organisatie',
    address: 'Adres',
    last: 'Laatst bijgewerkt',
    waiting: 'Wacht op versturen',
    documents: (count: number) => (count === 1 ? '1 onderdeel' : `${count} onderdelen`),
    nothing: 'Niets',
    sync: 'Nu bijwerken',
    signOut: 'Afmelden op dit apparaat',
    signOutHint: 'Je gesprekken blijven op dit apparaat staan. Na opnieuw aanmelden ga je verder.',
    signedOut: 'Je bent afgemeld. Je gesprekken staan nog op dit apparaat.',
    console: 'Open de console',
  },

  state: {
    'signed-out':
      'Je aanmelding is verlopen of ingetrokken. Meld je opnieuw aan: wat wacht, gaat dan vanzelf mee.',
    unreachable: (time: string) =>
      `De verbinding is weg sinds ${time}. Je kunt gewoon doorwerken; we proberen het vanzelf opnieuw.`,
    'client-too-old': 'Werk Goed Gesprek bij. Alles wat je schreef staat hier en gaat daarna vanzelf mee.',
    'service-too-old':
      'De dienst moet worden bijgewerkt. Alles wat je schreef staat hier; je beheerder weet raad.',
    failed: (code: string) =>
      `De dienst antwoordt anders dan verwacht (${code}). Alles wat je schreef staat hier. Blijft dit zo, geef deze code dan aan je beheerder.`,
    'asks-removal': (count: number, of: number) =>
      `De dienst vraagt om ${count} van je ${of} onderdelen van dit apparaat te halen. Dat is veel. Klopt het, bijvoorbeeld omdat je team is veranderd?`,
    allowRemoval: 'Ja, haal ze weg',
    removalHint: 'Twijfel je? Laat het zo en vraag het HR. Er verandert niets tot jij ja zegt.',
  },

  refused: {
    title: 'Niet aangenomen door de dienst',
    intro: 'Deze wijzigingen staan op dit apparaat. De dienst nam ze niet aan.',
    reason: {
      malformed: 'De dienst kan dit niet lezen. Werk de extensie bij en probeer het opnieuw.',
      'not-allowed': 'Je mag dit niet (meer) wijzigen. Vraag HR of dat klopt.',
      'unknown-field': 'De dienst kent dit veld niet. Hij moet eerst worden bijgewerkt.',
      'unknown-document': 'De dienst heeft dit niet meer. De extensie stuurt het opnieuw.',
      'wrong-kind': 'Dit past niet in dit veld. Pas het aan in het gesprek.',
      'too-large': 'Dit is te lang. Maak het korter in het gesprek.',
    },
    kinds: {
      employee: 'Medewerker',
      conversation: 'Gesprek',
      agreement: 'Afspraak',
      'absence-case': 'Verzuimdossier',
      report: 'Verslag',
    },
    open: 'Open het gesprek',
    retry: 'Probeer alles opnieuw',
    copy: 'Kopieer de tekst',
    copied: 'Gekopieerd.',
  },
};

export type AccountMessages = typeof nl;
