import type { Source } from './source.ts';

/** Law, guidance of the authorities and practice, by the key that items refer to. */
export const LAW_AND_GUIDANCE = {
  'AP-ZW': {
    title: {
      nl: "Autoriteit Persoonsgegevens: 'Zieke werknemers'",
      en: "Dutch data protection authority: 'Sick employees'",
    },
    checked: 'primary',
    urls: ['https://autoriteitpersoonsgegevens.nl/themas/werk-en-uitkering/zieke-werknemers'],
  },
  'AP-PREV': {
    title: {
      nl: "Autoriteit Persoonsgegevens: 'Ziektepreventie bij werknemers'",
      en: "Dutch data protection authority: 'Preventing illness among employees'",
    },
    checked: 'primary',
    urls: [
      'https://www.autoriteitpersoonsgegevens.nl/themas/werk-en-uitkering/zieke-werknemers/ziektepreventie-bij-werknemers',
    ],
  },
  'AP-2019': {
    title: {
      nl: 'Autoriteit Persoonsgegevens, aanvulling 2019: niet vragen of verzuim door het werk komt; uitzonderingen voor het vangnet',
      en: 'Dutch data protection authority, addition of 2019: do not ask whether absence is work-related; exceptions for the safety net',
    },
    checked: 'secondary',
    urls: [
      'https://www.accountancyvanmorgen.nl/2019/10/08/persoonsgegevens-zieke-werknemers-verwerken-wat-mag-niet/',
    ],
  },
  'AP-CPA': {
    title: {
      nl: 'Autoriteit Persoonsgegevens, boetebesluit CP&A (24 maart 2020, gepubliceerd 19 mei 2021): 15.000 euro, AVG art. 9 lid 1 en art. 32 lid 1',
      en: 'Dutch data protection authority, CP&A fine (24 March 2020, published 19 May 2021): 15,000 euro, GDPR art. 9(1) and 32(1)',
    },
    checked: 'primary',
    urls: ['https://autoriteitpersoonsgegevens.nl/uploads/imported/boete_cpa_verzuimregistratie.pdf'],
  },
  'AP-ABR': {
    title: {
      nl: 'Autoriteit Persoonsgegevens, onderzoek Abrona (2016): percentage niet door de bedrijfsarts vastgesteld, zwangerschap vastgelegd',
      en: 'Dutch data protection authority, Abrona investigation (2016): percentage not set by the occupational physician, pregnancy recorded',
    },
    checked: 'secondary',
    urls: ['https://www.occure.nl/nieuws/1966-wat-u-wel-en-niet-mag-vragenregistreren-bij-ziekmelding.html'],
  },
  'AP-MEMO': {
    title: {
      nl: 'Memo van SZW en de Autoriteit Persoonsgegevens over vragen aan een zieke werknemer (aangehaald): geen beperkingen, wel welk werk de medewerker denkt te kunnen doen',
      en: 'Memo of the ministry and the data protection authority on questions to a sick employee (as cited): no limitations, but which work the employee thinks they can do',
    },
    checked: 'secondary',
    urls: [
      'https://vil.nl/nl/blog/column-mag-ik-je-iets-vragen',
      'https://www.qarenederland.nl/nieuws/omgaan-met-gegevens-van-uw-zieke-medewerker/',
    ],
  },
  'AP-SYS': {
    title: {
      nl: 'Autoriteit Persoonsgegevens, eisen aan verzuimsystemen: inloggen in twee stappen, toegang, logging, open velden',
      en: 'Dutch data protection authority, requirements for absence systems: two-step login, access, logging, open fields',
    },
    checked: 'secondary',
    urls: [
      'https://www.aantjeszevenberg.nl/blog/2016/05/17/privacy-van-de-zieke-werknemer/',
      'https://www.othersideatwork.nl/actualiteiten/10-vragen-over-verzuimsystemen-en-de-avg',
    ],
  },
  'AP-BEL': {
    title: {
      nl: "Autoriteit Persoonsgegevens, beleidsregels 'De zieke werknemer' (Stcrt. 2016)",
      en: "Dutch data protection authority, policy rules 'The sick employee' (Stcrt. 2016)",
    },
    checked: 'partly',
    urls: ['https://wetten.overheid.nl/BWBR0037896/2016-04-29'],
  },
  'AP-BEW': {
    title: {
      nl: 'Autoriteit Persoonsgegevens over bewaartermijnen van verzuimgegevens (samenvatting van beleidsregels par. 6)',
      en: 'Dutch data protection authority on retention of absence data (summary of policy rules par. 6)',
    },
    checked: 'secondary',
    urls: ['https://www.rendement.nl/re-integratie/nieuws/verzuimgegevens-niet-te-lang-bewaren.html'],
  },
  AVG5: {
    title: {
      nl: 'AVG art. 5: zo weinig mogelijk gegevens, niet langer dan nodig',
      en: 'GDPR art. 5: data minimisation, storage limitation',
    },
    checked: 'memory',
    urls: ['https://eur-lex.europa.eu/eli/reg/2016/679/oj'],
  },
  AVG6: {
    title: { nl: 'AVG art. 6: grondslag', en: 'GDPR art. 6: lawful basis' },
    checked: 'memory',
    urls: ['https://eur-lex.europa.eu/eli/reg/2016/679/oj'],
  },
  AVG9: {
    title: {
      nl: 'AVG art. 9: bijzondere persoonsgegevens',
      en: 'GDPR art. 9: special categories of personal data',
    },
    checked: 'primary',
    urls: ['https://eur-lex.europa.eu/eli/reg/2016/679/oj'],
  },
  AVG12: {
    title: { nl: 'AVG art. 12: antwoord binnen een maand', en: 'GDPR art. 12: answer within one month' },
    checked: 'memory',
    urls: ['https://eur-lex.europa.eu/eli/reg/2016/679/oj'],
  },
  AVG13: {
    title: { nl: 'AVG art. 13: informatieplicht', en: 'GDPR art. 13: duty to inform' },
    checked: 'memory',
    urls: ['https://eur-lex.europa.eu/eli/reg/2016/679/oj'],
  },
  AVG15: {
    title: { nl: 'AVG art. 15: inzage', en: 'GDPR art. 15: access' },
    checked: 'secondary',
    urls: ['https://eur-lex.europa.eu/eli/reg/2016/679/oj'],
  },
  AVG16: {
    title: { nl: 'AVG art. 16: correctie', en: 'GDPR art. 16: rectification' },
    checked: 'secondary',
    urls: ['https://eur-lex.europa.eu/eli/reg/2016/679/oj'],
  },
  AVG17: {
    title: { nl: 'AVG art. 17: verwijdering', en: 'GDPR art. 17: erasure' },
    checked: 'secondary',
    urls: ['https://eur-lex.europa.eu/eli/reg/2016/679/oj'],
  },
  AVG32: {
    title: { nl: 'AVG art. 32: beveiliging', en: 'GDPR art. 32: security' },
    checked: 'primary',
    urls: ['https://eur-lex.europa.eu/eli/reg/2016/679/oj'],
  },
  AVG35: {
    title: { nl: 'AVG art. 35: DPIA', en: 'GDPR art. 35: impact assessment (DPIA)' },
    checked: 'secondary',
    urls: ['https://eur-lex.europa.eu/eli/reg/2016/679/oj'],
  },
  UAVG30: {
    title: {
      nl: 'Uitvoeringswet AVG art. 30: gezondheidsgegevens bij re-integratie',
      en: 'GDPR Implementation Act (UAVG) art. 30: health data in reintegration',
    },
    checked: 'memory',
    urls: ['https://wetten.overheid.nl/BWBR0040940'],
  },
  ARBO3: {
    title: {
      nl: 'Arbowet art. 3 lid 2: beleid tegen psychosociale arbeidsbelasting',
      en: 'Working Conditions Act (Arbowet) art. 3(2): policy on psychosocial load',
    },
    checked: 'secondary',
    urls: ['https://wetten.overheid.nl/BWBR0010346'],
  },
  ARBO5: {
    title: {
      nl: 'Arbowet art. 5: risico-inventarisatie en -evaluatie',
      en: 'Working Conditions Act (Arbowet) art. 5: risk assessment',
    },
    checked: 'memory',
    urls: ['https://wetten.overheid.nl/BWBR0010346'],
  },
  ARBO9: {
    title: {
      nl: 'Arbowet art. 9: melden van een arbeidsongeval',
      en: 'Working Conditions Act (Arbowet) art. 9: reporting a work accident',
    },
    checked: 'memory',
    urls: ['https://wetten.overheid.nl/BWBR0010346'],
  },
  ARBO13: {
    title: {
      nl: 'Arbowet art. 13: preventiemedewerker',
      en: 'Working Conditions Act (Arbowet) art. 13: prevention officer',
    },
    checked: 'memory',
    urls: ['https://wetten.overheid.nl/BWBR0010346'],
  },
  ARBO14: {
    title: {
      nl: 'Arbowet art. 14: bedrijfsarts, open spreekuur, basiscontract',
      en: 'Working Conditions Act (Arbowet) art. 14: occupational physician, open consultation, basic contract',
    },
    checked: 'memory',
    urls: ['https://wetten.overheid.nl/BWBR0010346'],
  },
  WVP: {
    title: {
      nl: 'Stappen van de Wet verbetering poortwachter (UWV en praktijkgidsen)',
      en: 'Steps of the Gatekeeper Improvement Act (UWV and practice guides)',
    },
    checked: 'primary',
    urls: [
      'https://www.brightmine.com/nl/tools-artikelen/blogs/veelgestelde-vragen-over-de-eerstejaarsevaluatie-bij-ziekte/',
      'https://www.sazas.nl/kennisbank/wettelijk/wet-verbetering-poortwachter/plan-van-aanpak-bij-ziekte',
    ],
  },
  'WVP-1W': {
    title: {
      nl: 'Ziekmelding binnen een week doorgeven aan de bedrijfsarts',
      en: 'Sick report to the occupational physician within a week',
    },
    checked: 'primary',
    urls: [
      'https://www.randstad.nl/werkgevers/werkpocket/gezond-en-gemotiveerd-personeel/ziekteverzuim-en-reintegratie/ziekmelding-door-de-werkgever',
    ],
  },
  'WVP-HERSTEL': {
    title: {
      nl: 'Hersteld pas bij volledige hervatting van het afgesproken werk',
      en: 'Recovered only at full resumption of the agreed work',
    },
    checked: 'primary',
    urls: [
      'https://www.mensar.nl/2020/06/dit-moet-je-weten-over-langdurige-arbeidsongeschiktheid-herstel-en-de-hersteldmelding/',
      'https://bd-advocaten.nl/insights/ziek-is-ziek-de-loonaanspraak-tijdens-de-eerste-twee-ziektejaren-bij-gedeeltelijke-werkhervatting/',
    ],
  },
  REG3: {
    title: {
      nl: 'Regeling procesgang eerste en tweede ziektejaar art. 3: aantekening houden',
      en: 'Regeling procesgang (first and second year of sickness) art. 3: keeping a record',
    },
    checked: 'primary',
    urls: ['https://wetten.overheid.nl/BWBR0013540'],
  },
  WIA25: {
    title: {
      nl: 'WIA art. 25: plan van aanpak en re-integratieverslag',
      en: 'WIA art. 25: action plan and reintegration report',
    },
    checked: 'memory',
    urls: ['https://wetten.overheid.nl/BWBR0019057'],
  },
  VISIE: {
    title: {
      nl: 'Visie van werkgever en werknemer verplicht sinds 1 juli 2023',
      en: 'View of employer and employee compulsory since 1 July 2023',
    },
    checked: 'primary',
    urls: [
      'https://www.ambitions.nu/category/kennisbank-voor-de-eenmanszaak-of-vof-personeelszaken-ziekte-en-verzuim/',
    ],
  },
  FVG: {
    title: {
      nl: 'Frequent-verzuimgesprek in de praktijk (drie meldingen in twaalf maanden)',
      en: 'Frequent-absence conversation in practice (three reports in twelve months)',
    },
    checked: 'primary',
    urls: [
      'https://www.nmbrs.com/nl/blog/frequent-verzuimgesprek-tips',
      'https://www.kantoordreef.nl/verzuimgesprek-frequent-verzui/',
    ],
  },
  WOR27: {
    title: {
      nl: 'WOR art. 27 lid 1: instemming met verzuimbeleid (sub d) en personeelsgegevens (sub k)',
      en: 'Works Councils Act (WOR) art. 27(1): consent to absence policy (d) and personal data (k)',
    },
    checked: 'secondary',
    urls: ['https://wetten.overheid.nl/BWBR0002747'],
  },
  WGBHCZ: {
    title: {
      nl: 'Wet gelijke behandeling op grond van handicap of chronische ziekte',
      en: 'Equal Treatment (Disability and Chronic Illness) Act',
    },
    checked: 'memory',
    urls: ['https://wetten.overheid.nl/BWBR0014915'],
  },
  ZW38A: {
    title: {
      nl: 'Ziektewet art. 38a: melding op de vierde ziektedag',
      en: 'Sickness Benefits Act (Ziektewet) art. 38a: report on the fourth day of sickness',
    },
    checked: 'primary',
    urls: ['http://www.wetboek-online.nl/wet/Ziektewet/38a.html'],
  },
  'BW7:629A': {
    title: {
      nl: 'BW 7:629a: deskundigenoordeel bij een loonvordering',
      en: 'Civil Code (BW) 7:629a: expert opinion with a pay claim',
    },
    checked: 'primary',
    urls: ['https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:PHR:2007:BA5315'],
  },
  'BW7:637': {
    title: {
      nl: 'BW 7:637: ziektedagen als vakantie alleen met instemming',
      en: 'Civil Code (BW) 7:637: sick days as leave only with consent',
    },
    checked: 'memory',
    urls: ['https://wetten.overheid.nl/BWBR0005290'],
  },
  'BW7:658A': {
    title: {
      nl: 'BW 7:658a: plicht van de werkgever tot re-integratie',
      en: "Civil Code (BW) 7:658a: the employer's duty to reintegrate",
    },
    checked: 'partly',
    urls: ['http://veerkrachtig.nl/site/re-integratie/wetgeving/110'],
  },
  'BW7:669': {
    title: {
      nl: 'BW 7:669 lid 3 sub c: ontslag wegens regelmatig verzuim, strenge eisen',
      en: 'Civil Code (BW) 7:669(3)(c): dismissal for frequent absence, strict conditions',
    },
    checked: 'memory',
    urls: ['https://wetten.overheid.nl/BWBR0005290'],
  },
  'BW7:670': {
    title: {
      nl: 'BW 7:670 lid 1: opzegverbod tijdens ziekte',
      en: 'Civil Code (BW) 7:670(1): no notice during sickness',
    },
    checked: 'memory',
    urls: ['https://wetten.overheid.nl/BWBR0005290'],
  },
  'BW7:629': {
    title: {
      nl: 'BW 7:629: 104 weken loon, minimaal 70%; lid 10: ziekteperioden samentellen',
      en: 'Civil Code (BW) 7:629: 104 weeks of pay, at least 70%; (10): adding up spells of sickness',
    },
    checked: 'primary',
    urls: ['https://www.enkwest.nl/nieuws/vier-belangrijke-weken/'],
  },
} satisfies Record<string, Source>;
