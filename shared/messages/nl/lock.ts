/** The device lock. */
export const nl = {
  title: 'Vergrendeling',

  locked: {
    title: 'Vergrendeld',
    text: 'Je gesprekken staan versleuteld op dit apparaat. Er wordt niets bijgewerkt tot je ontgrendelt; wat nog niet is verstuurd, wacht.',
    passphrase: 'Je wachtzin',
    unlock: 'Ontgrendel',
    wrong: 'Dit is niet je wachtzin. Er is niets veranderd; probeer het opnieuw.',
    failed: 'Ontgrendelen lukte niet. Sluit het paneel en open het opnieuw.',
    busy: 'Bezig met ontgrendelen.',
  },

  off: {
    why: 'Wie bij je laptop kan, kan nu ook bij je gesprekken. Met een vergrendeling staan ze versleuteld op dit apparaat, tot jij je wachtzin typt.',
    begin: 'Zet vergrendeling aan',
    turnedOff: 'De vergrendeling is uit. Je gesprekken staan leesbaar op dit apparaat.',
  },

  form: {
    title: 'Kies een wachtzin',
    passphrase: 'Wachtzin',
    passphraseHint: 'Neem vier of meer losse woorden die niet bij elkaar horen, met spaties ertussen.',
    repeat: 'Nog een keer',
    show: 'Laat de wachtzin zien',
    strength: {
      short: 'Te kort: minstens 12 tekens.',
      weak: 'Te makkelijk te raden. Neem er een woord bij dat er niet bij hoort.',
      good: 'Goed.',
      strong: 'Sterk.',
    },
    different: 'De twee zinnen zijn niet gelijk.',
    idle: 'Vergrendel vanzelf als het paneel niet wordt gebruikt',
    minutes: (count: number) => (count === 60 ? 'Na een uur' : `Na ${count} minuten`),
    warning: 'Niemand kan je wachtzin terugvinden, ook je organisatie niet.',
    lost: 'Ben je hem kwijt, dan meld je je opnieuw aan en komt terug wat is verstuurd. Je voorbereiding, je veelgebruikte zinnen en wat nog niet is verstuurd, ben je dan kwijt.',
    lostHere:
      'Dit apparaat is niet verbonden met je organisatie: ben je je wachtzin kwijt, dan ben je alles kwijt.',
    submit: 'Zet aan',
    busy: 'Je gesprekken worden versleuteld. Je kunt gewoon doorwerken.',
    failed: 'De vergrendeling ging niet aan. Er is niets veranderd; probeer het opnieuw.',
  },

  on: {
    on: 'Aan. Je gesprekken staan versleuteld op dit apparaat.',
    turnOff: 'Zet vergrendeling uit',
    turnOffWhy: 'Typ je wachtzin. Daarna staan je gesprekken weer leesbaar op dit apparaat.',
    confirm: 'Zet uit',
    opening:
      'De vergrendeling gaat eraf. Dat is klaar als je andere vensters van Goed Gesprek gesloten of vernieuwd zijn.',
    sealing: 'Je gesprekken worden versleuteld.',
    moving:
      'Je gesprekken zijn versleuteld. Wat er eerder leesbaar stond, wordt ook uit de bestanden van de browser gehaald. Lukt dat nu niet, dan de volgende keer dat je dit paneel opent.',
  },

  change: {
    begin: 'Wijzig wachtzin',
    why: 'Typ eerst de wachtzin van nu.',
    next: 'Verder',
    form: {
      submit: 'Wijzig wachtzin',
      busy: 'Bezig met wijzigen.',
      failed: 'Wijzigen lukte niet. Je oude wachtzin geldt nog; probeer het opnieuw.',
    },
    done: 'Je nieuwe wachtzin geldt vanaf nu.',
  },

  /** Opening the lock by passkey, beside the passphrase. */
  passkeys: {
    title: 'Passkeys',
    why: 'Met een passkey ontgrendel je met je vinger, gezicht, pincode of beveiligingssleutel. Je wachtzin blijft werken.',
    add: 'Voeg een passkey toe',
    addWhy: 'Typ eerst je wachtzin.',
    next: 'Verder',
    asking: 'Volg de aanwijzingen van je browser.',
    /** As the passkey is called where passkeys are kept. */
    name: 'Vergrendeling van Goed Gesprek',
    of: (day: string) => `Passkey van ${day}`,
    remove: (day: string) => `Verwijder de passkey van ${day}`,
    removeShort: 'Verwijder',
    added: 'De passkey is toegevoegd.',
    removed: 'De passkey opent hier niets meer. In je wachtwoordkluis kan hij nog staan.',
    refused: 'Er is geen passkey toegevoegd. Het venster is gesloten, of het duurde te lang.',
    unable: 'Deze passkey kan geen vergrendeling openen. Kies een andere, of houd het bij je wachtzin.',
    unlock: 'Ontgrendel met een passkey',
    notUsed: 'Er is geen passkey gebruikt. Probeer het opnieuw, of typ je wachtzin.',
  },

  /** A sick report at a locked device. */
  report: {
    now: 'Ziekmelding nu',
    nowHint: 'Kan ook zonder te ontgrendelen. Wat je opschrijft, wordt versleuteld.',
    waiting: (count: number) =>
      count === 1
        ? '1 ziekmelding wacht, versleuteld. Na ontgrendelen rond je die af.'
        : `${count} ziekmeldingen wachten, versleuteld. Na ontgrendelen rond je die af.`,
    title: 'Ziekmelding',
    text: 'Je lijst met mensen is nu niet te lezen: typ de hele naam. Na ontgrendelen komt de ziekmelding bij wie al bekend is.',
    who: 'Wie meldt zich ziek?',
    begin: 'Begin',
    back: 'Terug',
    sealed: 'Versleuteld bewaard',
    done: 'Klaar voor nu',
    failed: 'De ziekmelding begon niet. Ontgrendel en probeer het daar.',
  },

  forgotten: {
    open: 'Wachtzin vergeten?',
    text: 'Je wachtzin is niet terug te vinden. Je kunt dit apparaat leegmaken en je opnieuw aanmelden: alles wat naar je organisatie is verstuurd, komt dan terug.',
    lost: 'Dit ben je kwijt:',
    preparations: (count: number) =>
      count === 1 ? 'je voorbereiding bij 1 gesprek' : `je voorbereiding bij ${count} gesprekken`,
    edits: (count: number) =>
      count === 1
        ? '1 wijziging die nog niet is verstuurd'
        : `${count} wijzigingen die nog niet zijn verstuurd`,
    phrases: (count: number) => (count === 1 ? '1 veelgebruikte zin' : `${count} veelgebruikte zinnen`),
    settings: 'je instellingen op dit apparaat, zoals je agenda',
    alone: 'werkte je zonder account: alles',
    sure: 'Ja, maak dit apparaat leeg',
    wipe: 'Maak leeg en begin opnieuw',
  },

  required: {
    title: 'Je organisatie vraagt een vergrendeling',
    text: 'Zo staan je gesprekken versleuteld op dit apparaat. Kies nu een wachtzin; daarna ga je verder waar je was.',
    on: 'Je organisatie vraagt een vergrendeling. Je kunt hem niet uitzetten.',
  },
};

export type LockMessages = typeof nl;
