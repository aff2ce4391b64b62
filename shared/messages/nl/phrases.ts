/** Sentences that somebody writes often. */
export const nl = {
  title: 'Veelgebruikte zinnen',
  open: 'Veelgebruikte zin invoegen',
  close: 'Sluiten',
  choose: 'Kies een zin. Hij komt waar je cursor stond.',
  noField: 'Zet eerst je cursor in een notitieveld. Dan kun je hier een zin kiezen.',
  empty: 'Schrijf je iets vaker? Bewaar het als zin en voeg het voortaan met één toets in.',
  search: 'Zoek in je zinnen',
  none: 'Geen zin met deze woorden.',
  add: 'Zin erbij',
  addSelected: 'Bewaar wat je hebt geselecteerd',
  new: 'Nieuwe zin',
  change: 'Zin wijzigen',
  hint: 'Zonder namen en zonder gezondheid. Wat je [tussen haken] zet, vul je in na het invoegen.',
  save: 'Bewaar zin',
  cancel: 'Annuleren',
  edit: (text: string) => `Wijzig: ${text}`,
  remove: (text: string) => `Haal weg: ${text}`,
  held: 'Deze zin kun je pas bewaren als je hem aanpast of ‘vals alarm’ kiest.',
  unreadable: 'Je zinnen kunnen nu niet worden gelezen. Sluit het paneel en open het opnieuw.',
  problem: {
    empty: 'Schrijf eerst een zin.',
    held: 'Deze zin is nog niet bewaard: de privacywacht houdt hem tegen, of is nog niet klaar met lezen.',
    full: 'De schijf is vol. Maak ruimte vrij en bewaar de zin dan opnieuw.',
    failed: 'De zin is niet bewaard. Probeer het opnieuw.',
  },
};

export type PhraseMessages = typeof nl;
