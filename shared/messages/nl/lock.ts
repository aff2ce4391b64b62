/** The device lock. */
export const nl = {
  title: 'Vergrendeling',
  lockNow: 'Vergrendel nu',

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
    lost: 'Ben je hem kwijt, dan meld je je opnieuw aan en komt terug wat is verstuurd. Je voorbereiding en wat nog niet is verstuurd, ben je dan kwijt.',
    lostHere:
      'Dit apparaat is niet verbonden met je organisatie: ben je je wachtzin kwijt, dan ben je alles kwijt.',
    submit: 'Zet aan',
    busy: 'Je gesprekken worden versleuteld. Je kunt gewoon doorwerken.',
    failed: 'De vergrendeling ging niet aan. Er is niets veranderd; probeer het opnieuw.',
  },

  on: {
    text: 'Aan. Je gesprekken staan versleuteld op dit apparaat.',
    turnOff: 'Zet vergrendeling uit',
    turnOffWhy: 'Typ je wachtzin. Daarna staan je gesprekken weer leesbaar op dit apparaat.',
    confirm: 'Zet uit',
    opening:
      'De vergrendeling gaat eraf. Dat is klaar als je andere vensters van Goed Gesprek gesloten of vernieuwd zijn.',
    sealing: 'Je gesprekken worden versleuteld.',
  },
};

export type LockMessages = typeof nl;
