import type { Item } from '../domain/conversation-type.ts';

/** What HR arranges once for the whole organisation; not a conversation. */
export const ORGANISATION_CHECKLIST = [
  {
    id: 'org-protocol',
    level: 'must',
    text: {
      nl: 'Beschrijf in het verzuimprotocol bij wie, hoe en vóór welk tijdstip iemand zich afmeldt, en zorg dat iedereen het kent.',
      en: 'Lay down in the absence protocol to whom, how and before what time someone reports, and publish it.',
    },
    refs: ['003:V04', '003:V03'],
  },
  {
    id: 'org-train',
    level: 'must',
    text: {
      nl: 'Train leidinggevenden in gespreksvaardigheden en in wat ze wel en niet mogen vragen.',
      en: 'Train managers in conversation skills and in what they may and may not ask.',
    },
    refs: ['000:P31'],
  },
  {
    id: 'org-rounds',
    level: 'should',
    text: {
      nl: 'Richt gespreksrondes in (wie, wanneer, welk formulier) en begeleid de eerste ronde.',
      en: 'Set up conversation rounds (who, when, which form) and coach the first round.',
    },
    refs: ['000:P32'],
  },
  {
    id: 'org-policy',
    level: 'should',
    text: {
      nl: 'Neem preventieve gesprekken op in het HR-beleid en de jaarkalender.',
      en: 'Anchor preventive conversations in the HR policy and annual calendar.',
    },
    refs: ['000:P33'],
  },
  {
    id: 'org-formats',
    level: 'should',
    text: {
      nl: 'Gebruik één set vaste formats voor alle gesprekken, zodat verslagen vergelijkbaar en beperkt blijven.',
      en: 'Use one set of fixed formats for all conversations so notes stay comparable and limited.',
    },
    refs: ['000:P34'],
  },
  {
    id: 'org-rie',
    level: 'must',
    text: {
      nl: 'Houd de RI&E actueel, met psychosociale arbeidsbelasting als onderwerp, en zorg voor een opgeleide preventiemedewerker.',
      en: 'Keep the risk assessment current, with psychosocial load included, and have a trained prevention officer.',
    },
    refs: ['000:P28', '000:P29', '000:P30'],
  },
  {
    id: 'org-oh',
    level: 'must',
    text: {
      nl: 'Zorg voor een basiscontract met een bedrijfsarts of arbodienst, met open spreekuur en second opinion.',
      en: 'Have a basic contract with an occupational physician or service, with open consultation and second opinion.',
    },
    refs: ['ARBO14'],
  },
  {
    id: 'org-or',
    level: 'must',
    text: {
      nl: 'Vraag de ondernemingsraad instemming met verzuimbeleid en de registratie (personeelsgegevens).',
      en: "Ask the works council's consent for absence policy and the registration of personal data.",
    },
    refs: ['WOR27'],
  },
  {
    id: 'org-dpia',
    level: 'must',
    text: {
      nl: 'Voer een DPIA uit op het verzuim- en gespreksproces en beperk toegang tot wie erbij moet; inloggen met meerfactorauthenticatie; log inzage.',
      en: 'Run a DPIA on the absence and conversation process, restrict access to those who need it; multi-factor login; log access.',
    },
    refs: ['AP-SYS', 'AVG32', 'AVG35'],
  },
  {
    id: 'org-retention',
    level: 'must',
    text: {
      nl: 'Stel bewaartermijnen in per soort verslag en laat het systeem automatisch opruimen.',
      en: 'Set retention periods per note type and let the system delete automatically.',
    },
    refs: ['AVG5', 'AP-BEW'],
  },
  {
    id: 'org-rights',
    level: 'must',
    text: {
      nl: 'Regel inzage, correctie en verwijdering met een vast aanspreekpunt en termijn van één maand.',
      en: 'Arrange access, rectification and erasure with a fixed contact and a one-month term.',
    },
    refs: ['AVG12', 'AVG15', 'AVG16', 'AVG17'],
  },
  {
    id: 'org-inform',
    level: 'must',
    text: {
      nl: 'Vertel medewerkers vooraf welke gegevens worden verwerkt, waarom en hoe lang.',
      en: 'Tell employees in advance which data are processed, why and for how long.',
    },
    refs: ['AVG13', '000:P26', '000:P27'],
  },
] satisfies Item[];
