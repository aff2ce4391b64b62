import type { ContactRole } from '../../domain/contact-roles.ts';

/** What the organisation tells those who hold conversations: how to report sick, and what employees are told. */
export const nl = {
  protocol: 'Ziek melden bij ons',
  before: (time: string) => `Melden vóór ${time} uur`,
  loading: 'Bezig met laden …',
  failed: 'Het verzuimprotocol kon niet van dit apparaat gelezen worden.',
  unconnected:
    'Verbind de extensie met je organisatie; dan staat hier hoe jullie ziek melden en wie je belt.',
  empty:
    'HR heeft hier nog niets ingevuld. Vraag HR om het verzuimprotocol en de contacten in de console te zetten.',
  call: (name: string, phone: string) => `Bel ${name}, ${phone}`,
  roles: {
    'report-to': 'Melden bij',
    hr: 'HR',
    'case-manager': 'Casemanager',
    'occupational-health': 'Arbodienst of bedrijfsarts',
    'confidential-adviser': 'Vertrouwenspersoon',
    other: 'Ander contact',
  } satisfies Record<ContactRole, string>,
  transparency: 'Wat gebeurt er met wat je zegt',
  own: 'Tekst van je organisatie',
  builtIn: 'Standaardtekst',

  page: {
    title: 'Protocol en uitleg',
    intro: 'Leidinggevenden zien dit in de extensie, ook zonder verbinding.',
    protocolTitle: 'Verzuimprotocol en contacten',
    protocolHint: 'Staat naast de ziekmelding en op de kaart om te printen.',
    never: 'Nog niet ingevuld. Leidinggevenden zien nu alleen dat dit er nog niet is.',
    before: 'Melden vóór (tijd)',
    beforeHint: 'Leeg laten mag.',
    beforeWrong: 'Vul een tijd in, zoals 08:30.',
    textNl: 'Hoe meldt iemand zich ziek? (Nederlands)',
    textEn: 'Hoe meldt iemand zich ziek? (Engels)',
    contacts: 'Contacten',
    contact: (number: number) => `Contact ${number}`,
    role: 'Rol',
    name: 'Naam',
    nameWrong: 'Vul een naam in.',
    phone: 'Telefoon',
    add: 'Voeg contact toe',
    remove: (name: string) => `Verwijder ${name || 'dit contact'}`,
    full: (most: number) => `Er passen ${most} contacten in.`,
    save: 'Bewaar protocol',
    saved: 'Bewaard. Leidinggevenden zien het bij de volgende verbinding.',
    changed: (by: string, date: string) => `Laatst gewijzigd door ${by}, ${date}`,
    lockTitle: 'Vergrendeling op apparaten',
    lockHint:
      'Met een vergrendeling staan gesprekken versleuteld op het apparaat van een leidinggevende. Wie er nog geen heeft, kiest bij de volgende verbinding eerst een wachtzin.',
    lockRequired: 'Vergrendeling is verplicht',
    lockAfter: 'Vergrendel vanzelf, uiterlijk',
    lockAfterFree: 'De leidinggevende kiest',
    lockMinutes: (count: number) =>
      count === 60 ? 'Na een uur zonder gebruik' : `Na ${count} minuten zonder gebruik`,
    lockSave: 'Bewaar vergrendeling',
    lockSaved: 'Bewaard. Apparaten houden zich eraan bij de volgende verbinding.',
    transparencyTitle: 'Wat gebeurt er met wat je zegt',
    transparencyHint:
      'Dit vertelt een leidinggevende aan het begin van een gesprek. Bij elk gesprek wordt bewaard welke versie verteld is.',
    transparencyNl: 'Uitleg (Nederlands)',
    transparencyEn: 'Uitleg (Engels)',
    transparencyWrong: 'Vul de uitleg in beide talen in.',
    inForce: (version: number) =>
      version === 0 ? 'Nu geldt de standaardtekst.' : `Nu geldt versie ${version}.`,
    publish: 'Bewaar als nieuwe versie',
    reset: 'Terug naar de standaardtekst',
    earlier: (count: number) => `Alle versies (${count})`,
    version: (version: number, by: string, date: string) => `Versie ${version}, ${by}, ${date}`,
    wasBuiltIn: 'Standaardtekst',
  },
};

export type GuidanceMessages = typeof nl;
