/** Finishing a conversation. */
export const nl = {
  title: 'Afronden',
  doneTitle: 'Afgerond',
  back: 'Terug naar het gesprek',
  loading: 'Even laden …',
  unknownType: 'Deze versie kent deze gesprekssoort niet. Werk Goed Gesprek bij; je notities staan er nog.',
  employee: 'de medewerker',

  check: {
    title: 'Nog even nakijken',
    complete: 'Alles is ingevuld.',
    go: 'Ga erheen',
    required: (label: string) => `${label} is nog leeg`,
    agreements: 'Er is nog geen afspraak vastgelegd',
    /** Where the template has another place for agreements as well. */
    agreementsApart: 'Bij Afspraken staat nog niets',
    'follow-up': 'Er is nog geen vervolgafspraak',
    owner: (what: string) => `Wie doet dit? ‘${what}’`,
    due: (what: string) => `Wanneer is dit klaar? ‘${what}’`,
    'not-told': (name: string) => `Heb je ${name} verteld wat je noteert en wie het leest?`,
    locked: (label: string, key: string) => `Komt zo niet in het verslag: ${label}. Nog leeg: ${key}`,
    'too-long': (label: string, over: number) => `${label}: ${over} tekens te lang`,
    hours: (label: string) => `Een dag heeft 0 tot 24 uur: ${label}`,
    gap: (label: string, gap: string) => `Nog in te vullen bij ${label}: ${gap}`,
    'two-versions': (label: string) => `Kies uit twee versies: ${label}`,
    flagged: (label: string) => `Hier staat iets wat er niet hoort: ${label}`,
    agreementLabel: (what: string) => `afspraak ‘${what}’`,
  },

  heldOn: 'Gehouden op',
  heldOnError: 'Vul de dag in waarop het gesprek was. Die kan niet in de toekomst liggen.',
  followUp: 'Vervolg',

  sharing: {
    title: 'Wie kan het verslag lezen?',
    status: (name: string) => `Jij en ${name}`,
    statusHint: 'HR ziet alleen dat het gesprek er was, wanneer, en wanneer het vervolg is.',
    report: (name: string) => `Jij, ${name} en HR`,
    reportHint: 'HR kan ook het verslag lezen.',
    usual: 'Gebruikelijk voor deze soort.',
    never: 'Je voorbereiding en je vinkjes leest niemand anders dan jij.',
    warnReport: (name: string) => `Doe dit alleen als ${name} en jij dat samen willen.`,
    warnStatus: 'Bij dit gesprek heeft HR het verslag meestal nodig voor het dossier.',
  },

  report: {
    title: 'Verslag',
    hint: (name: string) => `Zo ziet ${name} het.`,
  },

  reason: 'Waarom rond je toch af?',
  reasonHint:
    'Eén zin is genoeg, bijvoorbeeld: vervolg plannen we via de mail. Geen gezondheid. Alleen jij leest dit.',
  reasonError: 'Schrijf in één zin waarom je toch afrondt, of vul eerst aan.',
  finish: 'Afronden',
  finishAnyway: 'Toch afronden',
  renew: 'Verslag vernieuwen',
  failed: 'Afronden is niet gelukt. Je notities staan er nog; probeer het nog eens.',
  full: 'Dit apparaat is vol. Maak ruimte vrij en probeer het nog eens; je notities staan er nog.',

  done: {
    lead: (type: string, name: string) => `${type} met ${name}`,
    now: 'Wat gebeurt er nu?',
    fixed: 'Het verslag staat vast zoals hieronder.',
    hrStatus: 'HR ziet dat het gesprek er was en wanneer het vervolg is, niet wat je schreef.',
    hrReport: 'HR kan het verslag lezen zodra je apparaat verbinding heeft gehad.',
    show: (name: string) => `Laat het verslag aan ${name} lezen en vraag om akkoord of een opmerking.`,
    agreements: (count: number) =>
      count === 1
        ? 'Eén afspraak staat open; die vind je op de startpagina en bij het volgende gesprek.'
        : `${count} afspraken staan open; die vind je op de startpagina en bij het volgende gesprek.`,
    case: 'Het verzuimdossier is geopend met de eerste ziektedag.',
    reportToOh: 'Geef de ziekmelding door aan de bedrijfsarts of arbodienst.',
    home: 'Naar start',
    reopen: 'Heropenen en aanvullen',
    trace: (moments: string[]) => `Afgerond op ${moments.join(', opnieuw op ')}.`,
    reopenHint: 'Het verslag blijft zoals het is tot je opnieuw afrondt.',
    changed: 'Je notities zijn anders dan dit verslag. Vernieuw het verslag om ze op te nemen.',
    reasonGiven: (reason: string) => `Toch afgerond: ${reason}`,
  },
};

export type FinishMessages = typeof nl;
