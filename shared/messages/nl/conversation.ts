import type { PhaseId } from '../../domain/conversation-type.ts';
import type { Owner } from '../../domain/documents.ts';

export const nl = {
  loading: 'Even laden …',
  home: 'Terug naar het begin',
  saving: 'Bewaren…',
  finish: 'Afronden',
  finishAgain: 'Opnieuw afronden',
  employee: 'de medewerker',
  noName: 'Medewerker zonder naam',

  history: {
    undo: 'Ongedaan maken',
    redo: 'Opnieuw',
    undone: 'Ongedaan gemaakt.',
    redone: 'Opnieuw gedaan.',
    nothing: 'Er is niets om ongedaan te maken.',
  },

  problem: {
    gone: {
      title: 'Dit gesprek staat niet (meer) op dit apparaat',
      text: 'Misschien is het op een ander apparaat verwijderd. Ga terug naar het begin; daar staan je andere gesprekken.',
    },
    unreadable: {
      title: 'Dit gesprek kan nu niet worden gelezen',
      text: 'Sluit het paneel en open het opnieuw. Blijft dit staan, start dan de browser opnieuw. Wat bewaard was, blijft bewaard.',
    },
    'unknown-type': {
      title: 'Deze gesprekssoort kent dit paneel niet',
      text: 'Werk Goed Gesprek bij, of kies een andere soort. Wat je hebt ingevuld blijft bewaard.',
    },
    'not-delivered': {
      title: 'Het sjabloon van dit gesprek is nog niet op dit apparaat',
      text: 'Maak verbinding; het komt dan vanzelf. Wat je hebt ingevuld blijft bewaard.',
    },
    invalid: {
      title: 'Het sjabloon van dit gesprek klopt niet',
      text: 'Je organisatie maakte het; dit paneel kan het niet tonen. Werk Goed Gesprek bij of vraag HR. Wat je hebt ingevuld blijft bewaard.',
    },
    'not-loaded': {
      title: 'De gesprekspunten zijn niet geladen',
      text: 'Wat je hebt ingevuld blijft bewaard. Probeer het opnieuw; lukt het niet, sluit dan het paneel en open het weer.',
    },
    unknownField: {
      title: (label: string) => `“${label}” kan dit paneel niet tonen`,
      text: 'Werk Goed Gesprek bij om dit in te vullen. Wat er al in staat, blijft bewaard.',
    },
    write: {
      title: 'Je laatste woorden zijn nog niet bewaard',
      full: 'De schijf is vol. Maak ruimte vrij en kies ‘Probeer opnieuw’. Laat dit paneel tot dan open: je tekst staat er nog.',
      other:
        'Je tekst staat er nog. Laat dit paneel open en kies ‘Probeer opnieuw’. Lukt het niet, kopieer je tekst dan naar een veilige plek.',
    },
    retry: 'Probeer opnieuw',
    leaveAnyway: 'Toch weg, zonder die woorden',
  },

  header: {
    week: (week: number) => `week ${week}`,
    minutesLeft: (minutes: number) =>
      minutes === 0 ? 'De geplande tijd is om' : `Nog ${minutes} ${minutes === 1 ? 'minuut' : 'minuten'}`,
    planned: (from: string, to: string) => `${from} – ${to}`,
    otherType: 'Ander gesprek',
    more: 'Meer',
    why: 'Waarom dit?',
    alternatives: 'Toch liever',
  },

  menu: {
    language: 'English',
    discreetOn: 'Discreet: namen en notities vervagen',
    discreetOff: 'Namen en notities weer tonen',
    help: 'Sneltoetsen en hulp',
    discreetNow: 'Discreet staat aan: namen en notities zijn onleesbaar.',
  },

  type: {
    choose: 'Welk gesprek is dit?',
    variant: 'Vorm',
    noVariant: 'geen bepaalde vorm',
    current: 'dit gesprek',
    keep: (name: string) => `Verder als ${name}?`,
    keepText:
      'Wat je hebt ingevuld blijft bewaard. Wat niet in het nieuwe verslag past, vind je onderaan terug.',
    confirm: 'Ja, wissel',
    cancel: 'Nee, laat zo',
    minutes: (minutes: number) => `${minutes} min`,
  },

  phases: {
    label: 'Fasen van het gesprek',
    names: {
      before: 'Voor',
      opening: 'Opening',
      core: 'Kern',
      agreements: 'Afspraken',
      closing: 'Afronding',
      after: 'Na',
    } satisfies Record<PhaseId, string>,
    progress: (done: number, all: number) => `${done} van ${all}`,
    next: (name: string) => `Verder naar ${name}`,
    items: (name: string) => `Aandachtspunten: ${name}`,
  },

  about: {
    title: 'Over dit gesprek',
    when: 'Wanneer',
    who: 'Met wie',
    how: 'Hoe',
    legal: 'Grondslag',
  },

  item: {
    must: 'hoort er altijd bij',
    should: 'goede gewoonte',
    employeesChoice: 'mag: de medewerker kiest, een ‘nee’ schrijf je niet op',
    moreQuestions: (count: number) => (count === 1 ? 'Nog 1 vraag' : `Nog ${count} vragen`),
    questions: 'Vragen die je kunt stellen',
    doNots: 'Liever niet',
    why: 'Waarom?',
    sources: 'Waarom staat dit hier?',
    practice: 'Goede gewoonte; hier is geen bron voor nodig.',
    unknownSource: (key: string) => `Bron ${key}`,
    checked: {
      primary: 'gelezen bij de bron',
      partly: 'deels gelezen bij de bron',
      secondary: 'gelezen in een samenvatting',
      memory: 'uit vakkennis, nog na te kijken door een jurist',
    },
    note: 'Notitie bij dit punt',
    noted: 'met notitie',
    addNote: 'Notitie erbij',
    noteWho: 'Alleen jij leest dit; het komt niet in het verslag.',
    phaseExtras: 'Ook in deze fase',
    opensNewTab: '(opent in een nieuw tabblad)',
  },

  notes: {
    title: 'Verslag',
    template: (name: string) => name,
    caution: 'Geen medische details; wel werk, taken en tijden.',
    sickReport:
      'Je hoeft niet te vragen wat er is. Deze gegevens zijn genoeg, en meer mag je niet vastleggen.',
    required: 'nodig bij afronden',
    stray: 'Ook ingevuld, maar niet in dit verslag',
    strayText: 'Dit hoort bij een andere gesprekssoort. Het is bewaard en komt niet in het verslag.',
    remove: 'Weghalen',
  },

  audience: {
    device: 'alleen dit apparaat',
    nowShort: 'nu alleen jij',
    sharedShort: 'gedeeld',
    report: (name: string) => `nu alleen jij, na afronden jij, ${name} en HR`,
    status: (name: string) =>
      `nu alleen jij, na afronden jij en ${name}; HR ziet alleen dat het gesprek er was`,
    sharedReport: (name: string) => `gedeeld met ${name} en HR`,
    sharedStatus: (name: string) => `gedeeld met ${name}; HR ziet alleen dat het gesprek er was`,
  },

  sharing: {
    title: 'Wie leest mee?',
    change: 'Wijzig',
    choose: 'Wat ziet HR na het afronden?',
    status: 'Alleen dat het er was',
    report: 'Ook het verslag',
    statusMeans: (name: string) =>
      `${name} en jij lezen het verslag. HR ziet dat het gesprek er was, wanneer, en wanneer het volgende is.`,
    reportMeans: (name: string) => `${name}, jij en HR lezen het verslag. Spreek dit vooraf met ${name} af.`,
    never: 'Voorbereiding en aangevinkte punten deel je nooit.',
  },

  finished: {
    title: 'Dit gesprek is afgerond',
    text: 'Verander je nog iets? Rond dan opnieuw af; pas dan staat het in het verslag.',
  },

  field: {
    over: (count: number) =>
      `${count} ${count === 1 ? 'teken' : 'tekens'} te lang. Maak het korter voordat je afrondt; tot dan blijft alles bewaard.`,
    left: (count: number) => `nog ${count} tekens`,
    tooLong:
      'Zo lang kan dit niet worden verstuurd. Maak het korter; tot dan staat het alleen op dit apparaat.',
    badText: 'Hier staat een teken in dat niet kan worden verstuurd. Haal het weg of typ het opnieuw.',
    notANumber: 'Dit is geen getal. Schrijf bijvoorbeeld 4 of 7,5.',
    clear: 'Wis keuze',
    yes: 'Ja',
    no: 'Nee',
    notAsked: 'Niet ingevuld',
    today: 'Vandaag',
    yesterday: 'Gisteren',
    addLine: 'Regel erbij',
    addDate: 'Datum erbij',
    lineNumber: (label: string, number: number) => `${label}, regel ${number}`,
    removeLine: (number: number) => `Regel ${number} weghalen`,
    removed: 'Weggehaald',
    undo: 'Ongedaan maken',
    locked: (label: string) => `Vul eerst in: ${label}. Daarna kun je de rest invullen.`,
    address: {
      street: 'Straat en huisnummer',
      postcode: 'Postcode',
      city: 'Plaats',
      note: 'Aanvulling op het adres',
    },
    signature: 'Komt na het afronden',
    signatureText: (name: string) =>
      `${name} leest het verslag en antwoordt: akkoord, gezien of niet akkoord, met eigen woorden erbij.`,
  },

  hours: {
    week: 'Week',
    weekPlaceholder: 'bv. 48',
    total: 'Totaal',
    hours: (total: string) => `${total} uur`,
    percentage: (part: number) => `${part}% van contract`,
    contract: 'Uren per week in het contract',
    contractHint:
      'Blijft op dit apparaat. Alleen om de uren te vergelijken; hoeveel iemand aankan, zegt de bedrijfsarts.',
    add: 'Week erbij',
    remove: (week: string) => `Week ${week} weghalen`,
    cell: (day: string, week: string) => `${day}, week ${week}`,
    bad: 'Een dag telt 0 tot 24 uur.',
    days: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
    daysLong: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  },

  buildUp: {
    open: 'Opbouwschema maken',
    hint: 'Uren per week, binnen het advies van de bedrijfsarts. Het wordt een afspraak die je nog kunt wijzigen.',
    from: 'Vanaf',
    start: 'Begin: uren per week',
    target: 'Eind: uren per week',
    step: 'Erbij per stap',
    every: 'Weken per stap',
    wrong: 'Dit geeft geen schema. Het eind is minstens het begin, en er passen hooguit 16 stappen in.',
    what: 'Opbouwschema, uren per week:',
    line: (date: string, hours: string) => `vanaf ${date}: ${hours}\u00a0uur`,
    otherwise: 'Lukt een stap niet, dan overleggen we voor de volgende.',
    add: 'Zet bij de afspraken',
  },
  agreements: {
    title: 'Afspraken',
    what: 'Wat',
    whatNumber: (number: number) => `Afspraak ${number}: wat`,
    owner: 'Wie',
    due: 'Wanneer',
    done: 'Gedaan',
    nobody: 'wie?',
    owners: {
      employee: 'medewerker',
      manager: 'leidinggevende',
      hr: 'HR',
      'case-manager': 'casemanager',
    } satisfies Record<Owner, string>,
    add: 'Afspraak erbij',
    remove: (number: number) => `Afspraak ${number} weghalen`,
    empty: 'Nog geen afspraken. Klein en concreet werkt het best: wat, wie, wanneer.',
    review: 'Eerdere afspraken',
    reviewEmpty: 'Er staan geen eerdere afspraken open.',
    open: 'Nog open',
    isDone: 'Gedaan',
    dropped: 'Vervallen',
    moved: 'Verschoven',
    movedFrom: (date: string) => `eerst ${date}`,
    newDue: 'Nieuwe datum',
    movedReason: 'Waarom verschoven?',
    statusOf: (what: string) => `Stand van: ${what}`,
    reason: 'Waarom vervallen?',
  },

  preparation: {
    title: 'Voorbereiding',
    add: 'Punt erbij',
    empty: 'Wat wil je niet vergeten? Dit blijft op dit apparaat en komt nooit in het verslag.',
    point: (number: number) => `Punt ${number}`,
    done: (number: number) => `Punt ${number} gehad`,
    remove: (number: number) => `Punt ${number} weghalen`,
  },

  followUp: {
    title: 'Vervolg',
    nextDate: 'Volgende afspraak',
    nextType: 'Soort gesprek',
    noType: 'nog niet gekozen',
  },

  versions: {
    title: (label: string) => `Twee versies van “${label}”`,
    titleMany: (count: number, label: string) => `${count} versies van “${label}”`,
    text: 'Op twee apparaten is dit tegelijk veranderd. Er is niets weg: kies wat blijft.',
    here: 'Wat hier staat',
    from: (device: string, time: string) => `${device}, ${time}`,
    keep: 'Deze houden',
    join: 'Samenvoegen',
    joined: 'Samengevoegde tekst',
    use: 'Deze tekst gebruiken',
    cancel: 'Annuleren',
    empty: '(leeg)',
    fields: {
      typeId: 'Gesprekssoort',
      variantId: 'Vorm',
      sharing: 'Wie leest mee',
      status: 'Stand',
      plannedStart: 'Begin',
      plannedEnd: 'Einde',
      heldOn: 'Gehouden op',
      nextOn: 'Volgende afspraak',
      nextTypeId: 'Soort vervolggesprek',
      finishReason: 'Reden van afronden',
      typeVersion: 'Versie van het sjabloon',
      employeeId: 'Medewerker',
    } as Record<string, string>,
  },

  help: {
    title: 'Sneltoetsen',
    text: 'Losse letters en cijfers werken buiten velden en antwoorden; Esc brengt je daaruit. Wat met Ctrl begint, werkt altijd; op een Mac mag ook ⌘.',
    on: 'Sneltoetsen gebruiken',
    close: 'Sluiten',
    privacyTitle: 'Waar je tekst blijft',
    privacy:
      'Alles wordt meteen bewaard op dit apparaat. Verslag en afspraken gaan versleuteld naar de dienst, waar tot het afronden alleen jij ze leest. Voorbereiding gaat nergens heen.',
  },
};

export type ConversationMessages = typeof nl;
