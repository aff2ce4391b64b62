/** The sheet of help and keys. */
export const nl = {
  title: 'Hulp',
  keys: 'Sneltoetsen',
  anywhere: 'Overal',
  onHome: 'Op de startpagina',
  inConversation: 'In een gesprek',
  sick: 'ziekmelding nu',
  start: 'gesprek starten',
  search: 'zoeken in je notities',
  escape: 'terug of sluiten',
  everywhereKeys: {
    '?': 'deze hulp openen of sluiten',
    d: 'namen en notities vervagen, of weer tonen',
    'Alt+←': 'een scherm terug',
  } as Record<string, string>,
  single: 'Sneltoetsen van één letter aan',
  textSize: 'Tekstgrootte',
  sizes: { 100: 'gewoon', 115: 'groter', 130: 'grootst' },
  singleHint: 'Zet ze uit als je spraakbesturing gebruikt.',
  where: 'Waar staan je notities?',
  whereText:
    'Alles wat je typt staat meteen op dit apparaat. Met een account gaat het ook versleuteld naar je organisatie, zodat je op een ander apparaat verder kunt. Je voorbereiding blijft altijd hier, en een formulier dat nog niet af is ook.',
  close: 'Sluiten',
  conversationKeys: {
    'j k': 'volgend, vorig punt',
    x: 'punt aanvinken',
    n: 'notitie bij het punt',
    a: 'nieuwe afspraak',
    'h l': 'vorige, volgende fase',
    '1 – 6': 'naar een fase',
    '/': 'naar het eerste notitieveld',
    Esc: 'uit een veld',
    'Ctrl+Shift+Enter': 'naar Afronden; daar: rond af',
    'Ctrl+Enter': 'voorstel van de privacywacht overnemen',
    'Ctrl+/': 'veelgebruikte zin invoegen',
    'Ctrl+Z': 'ongedaan maken',
    'Ctrl+Shift+Z': 'opnieuw',
  } as Record<string, string>,
};

export type HelpMessages = typeof nl;
