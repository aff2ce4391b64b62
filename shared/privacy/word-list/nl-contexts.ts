import type { Contexts } from './word-list.ts';

/** What surrounds a word in Dutch and changes what it says. */
export const nlContexts: Contexts = {
  absenceNouns: `
    uitval|verzuim|ziekte|afwezigheid|ziekmelding|arbeidsongeschiktheid
  `,
  notMatched: `
    oncollegia orthopedagog psychologiser psychosocia dementeert dementeerde aspergere aspergero concert
    hoestekst duizelingwekkend koortsachtig doorbloeding desinfectie verkeersinfarct chemobak chemokar
    chemolijn lithiumbatterij hechtingsvlak injectiemotor injectiehars injectiedruk manier
    vleesboerderij vleesbord vleesbouillon levensmoed depriv deprimer overspanning kankeren kankert
    kankerde kankeraar gekankerd chirurgisch dokteren doktert dokterde artsenbezoek pijnboom pijnloos
    politie politiek polis polit scanner prikbord prikklok griepspuit gipsplaat gipswand
    rolstoeltoegankelijk stressbestendig onderzoeksbureau alcoholvrij alcoholbeleid medicatieoverdracht
  `,
  bodyParts: `
    hoofd|nek|schouder|schouders|rug|knie|knieen|heup|enkel|pols|elleboog|hand|handen|vinger|
    vingers|voet|voeten|teen|tenen|been|benen|arm|armen|oog|ogen|oor|oren|oogleden|keel|maag|darm|
    darmen|buik|hart|long|longen|nier|nieren|lever|blaas|borst|huid|spier|spieren|pees|gewricht|
    gewrichten|rib|ribben|kaak|tand|kies|bekken|lies|wervel|wervels|stem|lijf|achillespees|wond
  `,
  complaints: `
    pijn|zeer|last|klachten|vast|dik|stijf|gebroken|gescheurd|ontstoken|geopereerd|opspeelt|
    speelt op|meewerkt|werkt niet mee|verdraaid|warm|open|afgekneld|gekneusd|tintelingen|
    uitgevallen|kwijt|wazig|jeuk|uitslag|niet in orde
  `,
  persons: `
    hij|zij|ze|hem|haar|zijn|zn|z'n|m'n|ik|medewerker|medewerkster|werknemer|heeft|kreeg|krijgt|
    moet|ligt|loopt|voelt|blijft|kon|mag|zag|moest|was|vanochtend|vandaag|sinds
  `,
  business: `
    klant|klanten|project|product|productie|leiding|lijn|storing|machine|systeem|software|
    applicatie|server|laptop|website|release|dossier|planning|begroting|bezwaar|agenda|agendapunt|
    vergadering|zitting|offerte|factuur|order|levering|voorraad|magazijn|team|afdeling|organisatie|
    contract|budget|cijfers|kwartaal|medewerkersonderzoek|enquete|campagne|actie|intranet|training|
    scholing|cursus|les|klas|patientendossier|epd|handboek|verf|pers|paspoort|bonnen|webinar|teams|
    opslag|salaris
  `,
  attribution: `
    volgens de bedrijfsarts|volgens bedrijfsarts|bedrijfsarts adviseert|bedrijfsarts ziet|
    bedrijfsarts acht|bedrijfsarts geeft aan|bedrijfsarts verwacht|advies bedrijfsarts|
    advies van de bedrijfsarts|advies ba|conform advies|conform terugkoppeling|
    terugkoppeling arbodienst|terugkoppeling van de arbo-arts|terugkoppeling bedrijfsarts|
    aldus de bedrijfsarts|door de bedrijfsarts|prognose bedrijfsarts|ba adviseert|ba acht|ba:|
    arbeidsdeskundige|
    fml|functionele mogelijkhedenlijst|inzetbaarheidsprofiel|belastbaarheidsprofiel|
    terugkoppeling van de bedrijfsarts|advies van de arbo-arts|bedrijfsarts schrijft|
    bedrijfsarts schreef|bedrijfsarts stelt|bedrijfsarts meldt|bedrijfsarts raadt|bedrijfsarts noemt|
    bedrijfsarts vindt|bedrijfsarts bevestigt|bedrijfsarts akkoord|bedrijfsarts adviseerde|
    bedrijfsarts gaf|advies arbo-arts|volgens arbo-arts|volgens de arbo-arts|volgens de arboarts|
    in het advies staat|het advies luidt|volgens het advies|brief van de bedrijfsarts|
    rapport van de arbeidsdeskundige|ba schrijft|ba geeft|ba ziet|ba raadt|
    praktijkondersteuner bedrijfsarts|taakgedelegeerde
  `,
  privacyMeta: `
    niet gevraagd|niet besproken|niet genoteerd|niet vastgelegd|niet opschrijf|niet opgeschreven|
    geen medische gegevens|geen gezondheidsinformatie|geen gezondheidsgegevens|
    medische informatie is niet|medische stukken|niet aan de orde geweest|niet doorgevraagd|
    niet hoeft te vertellen|horen bij de bedrijfsarts|teruggebracht naar werk|
    aard en oorzaak zijn niet|
    niet naar gevraagd|vraag ik niet|vragen we niet|vragen wij niet|vroeg ik niet|vraag niet naar|
    vragen niet naar|niet vragen naar|mag ik niet vragen|mogen we niet vragen|mag ik niet weten|
    hoef ik niet te weten|hoeven we niet te weten|hoeft niemand te weten|hoeft ze niet te|
    hoeft hij niet te|hoeft niet te vertellen|hoeft niet te zeggen|gaat mij niet aan|gaat ons niet aan|
    gaat mij niets aan|gaat ons niets aan|hoort niet in|horen niet in|niet in het dossier|
    niet in dit verslag|niet in mijn verslag|niet in het verslag|komt niet in|staat niet in|
    schrijf ik niet|schrijven we niet|noteer ik niet|noteren we niet|leggen we niet vast|
    leg ik niet vast|niet vast te leggen|niet ter sprake|kwam niet aan bod|is niet aan de orde|
    niet over gehad|geen vragen gesteld|geen vragen over|niet op ingegaan|ga ik niet op in|afgekapt|
    onderbroken|niet gelezen|ongelezen|doorgestreept|weggestreept|terug naar het werk gebracht|
    bij de bedrijfsarts thuis|blijft bij de bedrijfsarts|is voor de bedrijfsarts|privacyregels|
    privacybeleid|avg|medisch geheim|beroepsgeheim|geheimhouding|nooit naar mij|niet naar mij|
    niet naar ons|niet bij mij|geen oordeel over|weet ik niet en
  `,
  careWork: `
    client|clienten|patient|patienten|bewoners|huisartsenpraktijk|verpleegkundige|scholing|
    specialiseren|certificering|implementatie|medicatieronde|wondzorg|zaal|trial|apotheek|
    apotheekketen|intakes|gastvrouw|sector|gastheer|rooster|symposium|congres|sponsorloop|
    collecteert|hartstichting|kankerbestrijding|schap|verpakkingen|e-learning|toolbox|bhv-herhaling|
    patientendossier|ziekenhuisgroep
  `,
  general: `
    iedereen|alle medewerkers|hele team|teambreed|verzuimpercentage|verzuimcijfers|gemiddelde|
    inschrijven|vrijwillig|intranet|oproepkrachten
  `,
  masks: `
    medicatieoverdracht|medicatiebeleid|medicatieveiligheid|psychologische veiligheid|
    psychologisch veilig|psychosociale arbeidsbelasting|chronisch tekort|chronisch onderbezet|
    een dementi|hoofdpijndossier|hoofdpijnproject|pijnpunt|pijnpunten|pijngrens|pijnlijke les|
    de pijn zit in|buikpijn van|buikgevoel|rugdekking|rugzak|rugzakje|ruggespraak|ruggensteun|
    kniebuiging|hartelijk|hartelijke|hart onder de riem|hart voor de zaak|met hart en ziel|
    hartstikke|hoofdzaak|hoofdkantoor|hoofdstuk|hoofd boven water|kop in het zand|blind varen|
    blind op|pijplijn|pijpleiding|gezond verstand|kerngezond|de zaak is gezond|gezonde cijfers|
    bloedserieus|bloed zweet en tranen|voet bij stuk|druk op de ketel|griepprik|griepprikactie|
    griepvaccinatie|griepseizoen|griepgolf|coronamaatregel|coronamaatregelen|coronatijd|
    coronaperiode|coronacrisis|coronabeleid|kankeren|kankert|kankerde|gekankerd|wk-koorts|ek-koorts|
    goudkoorts|koopkoorts|examenkoorts|allergisch voor|immuun voor|besluiteloosheid|
    diagnosesoftware|diagnosetool|symptoombestrijding|klachtenafhandeling|klachtenprocedure|
    klachtenregistratie|klachtencommissie|klachtenregeling|klachten van klanten|klantklacht|
    klantklachten|stresstest|stresstesten|stressfactor|werkstress|stress door deadlines|
    zwangerschapsverlof|bevallingsverlof|zwangerschaps- en bevallingsverlof|ouderschapsverlof|
    zorgverlof|rouwverlof|bedrijfsarts|arbo-arts|arboarts|arbodienst|verzekeringsarts|ziek gemeld|
    ziekgemeld|ziek melden|zich ziek|ziekmelden|ziekmelding|ziekmeldingen|ziekteverzuim|
    ziekmeldingsgesprek|beter gemeld|betermelding|hersteld gemeld|herstelmelding|herstelgesprek|
    eerstejaarsevaluatie|ziektewet|ziektedag|ziekteweek|eerste ziektedag|
    loondoorbetaling bij ziekte|verpleegadres|gezondheidszorg|gehoorbescherming|veiligheidsbril|
    positief afgerond|positief gereageerd|positief beoordeeld|second opinion|bhv|eerste hulp cursus|
    ehbo|ms teams|ms office|ms project|preventief medisch onderzoek|pmo|
    functionele mogelijkhedenlijst|fml|open spreekuur|arbeidsomstandighedenspreekuur|
    spreekuur bedrijfsarts|werkdruk|overspannen arbeidsmarkt|overspannen woningmarkt|
    ziekelijk perfectionisme|vinger aan de pols|kater van|krijg er jeuk van|op zijn tandvlees|
    op haar tandvlees|ligt ons zwaar op de maag|lange adem|eelt op zijn ziel|uit de lucht gevallen|
    met beide benen|op eigen benen|de hand gelopen|over het hoofd gezien
  `,
  relatives: `
    vrouw|man|partner|zoon|zoontje|dochter|dochtertje|kind|kinderen|moeder|vader|ouders|broer|zus|
    schoonmoeder|schoonvader|vriend|vriendin|collega
  `,
  past: `
    jaar geleden|jaren geleden|vorig jaar|eerder ook|destijds|vorige werkgever|als kind|als tiener|
    oude *
  `,
  common: `
    de het een en van is niet op voor met zijn haar hij zij ze heeft wordt door bij naar aan om te dat die ook maar nog wel geen dan als er wat
    uit over tot per moet mag kan kon wil gaat komt werkt werken sinds na deze dit hem hun ik mijn je jij we wij jullie ons onze was waren werd heb hebben
    worden zal zou zich al weer meer alleen omdat toen nu weg thuis week weken uur dag dagen maand maandag dinsdag woensdag donderdag vrijdag morgen
    gisteren vandaag ziek gemeld volgens afspraak collega medewerker overleg doet gaan staat ligt krijgt kreeg zegt blijft geeft vindt voelt loopt zit niets iets
  `,
};
