/** Passkeys: on the account page, where people sign in, and where one is needed to go on. */
export const nl = {
  title: 'Passkeys',
  intro:
    'Met een passkey meld je je aan met je vinger, gezicht of pincode, zonder mail. Hij blijft op je apparaat of in je wachtwoordkluis.',
  none: 'Je hebt nog geen passkey.',
  add: 'Voeg een passkey toe',
  added: 'De passkey is toegevoegd.',
  removed: 'De passkey is verwijderd.',
  elsewhere: 'Vertrouw je een plek niet waar je bent aangemeld? Meld je dan meteen overal elders af.',
  since: (date: string) => `toegevoegd ${date}`,
  used: (date: string) => `laatst gebruikt ${date}`,
  neverUsed: 'nog niet gebruikt',
  rename: 'Wijzig naam',
  renameNamed: (name: string) => `Wijzig de naam van ${name}`,
  name: 'Naam van de passkey',
  nameWrong: 'Vul een naam in, hoogstens 60 tekens.',
  save: 'Bewaar',
  cancel: 'Annuleer',
  remove: 'Verwijder',
  removeSure: (name: string) => `${name} verwijderen? Aanmelden met deze passkey kan dan niet meer.`,
  removeYes: 'Ja, verwijder',
  no: 'Nee, terug',

  use: 'Meld aan met een passkey',
  factor: {
    title: 'Nog één stap',
    welcome: (name: string) => `Welkom, ${name}`,
    addTitle: 'Beveilig je account met een passkey',
    addText:
      'Jij kunt bij gegevens van anderen, of bij hun toegang. Daarom is een link in je mail niet genoeg: voeg een passkey toe.',
    addHint: 'Het duurt een halve minuut. Daarna meld je je aan met je vinger, gezicht of pincode.',
    useTitle: 'Gebruik je passkey',
    useText: 'Je bent aangemeld met alleen je mail. Voor jouw rol is ook je passkey nodig.',
    lost: 'Passkey kwijt? Een beheerder kan hem herstellen onder Organisatie. Ben jij de enige beheerder, vraag het dan wie de service draait.',
    off: 'De tweede factor staat uit: voor HR en beheerders is een link in een mail genoeg. Dat past bij een demonstratie, niet bij echte gegevens.',
  },
  cancelled: {
    title: 'Er is geen passkey gebruikt',
    text: 'Het venster is gesloten, of er staat hier geen passkey. Probeer het opnieuw, of kies een link in je mail.',
  },
  notAdded: {
    title: 'Er is geen passkey toegevoegd',
    text: 'Het venster is gesloten of duurde te lang. Er is niets veranderd; probeer het gerust opnieuw.',
  },
  alreadyHere: {
    title: 'Dit apparaat heeft al een passkey',
    text: 'Je kunt hem gewoon gebruiken. Voor een ander apparaat kies je in het venster dat apparaat.',
  },
  refused: {
    title: 'Deze passkey werkt hier niet',
    text: 'Hij is misschien verwijderd. Kies een andere, of meld je aan met een link in je mail.',
  },
  unsupported:
    'Deze browser kent geen passkeys. Gebruik een nieuwe versie van Chrome, Edge, Firefox of Safari.',
};

export type PasskeyMessages = typeof nl;
