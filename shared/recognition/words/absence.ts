/** That somebody is absent, since when and how often. How words are written: see `index.ts`. */
export const ABSENCE = {
  absence: `
    verzuim, vzm, verzuim*, ziekteverzuim*, *verzuimgesprek, ziek, zieke, ziekte, arbeidsongeschikt*,
    uitval, uitgevallen, langdurig ziek, absence, absent, absenteeism, sick, sickness, illness, ill, off
    sick, sick leave, medical leave, long term absence, thuis met, ziek thuis, zit thuis, zit ziek thuis,
    zit * thuis, zit * * thuis, zit * * * thuis, thuiszit*, overspannen thuis, ziektejaar, *ziektejaar,
    ziekte*, *ziekteverzuim, *verzuim, langdurig afwezig*, langdurig uit de running, lang afwezig, long term
    absent, long term sick, lts, lta, ltsa, off work, signed off, signed off sick, off with, off ill,
    unwell, onwel, poorly, ziekgemelde, arbeidsongeschiktheid, zieken, beterschap*, get well*, ao traject,
    in de ziektewet, ziekteverlof, sickie, uitvaller, valt uit, ziek uit dienst, longterm sick, nog thuis,
    still home, still at home, weer thuis, al weken thuis, absenteisme*, afwezigheidsgesprek*,
    ziekteperiode, ziekenkas, nog niet beter, niet beter, nog niet hersteld, not better, not yet better,
    geveld`,
  absenceTalk: `
    ziektecontact*, ziektegesprek*, verzuimgesprek*, verzuimsgesprek*, ziekteverzuimgesprek,
    verzuimbegeleiding*, verzuimcontact, ziekteverzuim gesprek, verzuim gesprek, gesprek over verzuim,
    gesprek verzuim, gesprek tijdens verzuim, gesprek tijdens ziekte, contact tijdens verzuim, contact
    tijdens ziekte, contactmoment verzuim, contactmoment ziekte, contactmoment tijdens verzuim,
    contactmoment tijdens ziekte, absence meeting, absence call, absence conversation, absence talk, absence
    catch up, absence check in, absence guidance, absence support, absence management meeting, sickness
    absence meeting, sick leave follow up, sick leave check in, sick leave conversation, sick leave meeting,
    sick leave call, sickness meeting, welfare call, welfare meeting, welfare visit, ziekenbezoek, keeping
    in touch call, verzuimpraat*, verzuimbabbel*, verzuimconsult, verzuimopvolging*, verzuimbespreking,
    verzuimmoment, verzuimcall, verzuim call, verzuim check in, verzuimcoaching, verzuimintake,
    ziekteopvolging*, ziekte opvolging*, ziektebegeleiding*, ziekteverzuimbegeleiding*,
    ziekteverzuimcontact, ziekteverzuimgesprek*, verzuimbelmoment, verzuimbellen, begeleiding bij ziekte,
    begeleidingsgesprek ziekte, opvolging ziekte, opvolging ziekteverlof, opvolgingsgesprek ziekte,
    contactgesprek ziekte, contactgesprek verzuim, contactgesprek tijdens ziekte, contactgesprek tijdens
    verzuim, ziekencontact, zieke bellen, sickness review, sickness review meeting, sickness absence review,
    absence review, absence review meeting, absence contact, absence contact call, welfare check, keep in
    touch call, keep in touch meeting, keep in touch sick*, keep in touch absence, kit call sick*, kit call
    absence, sickness catch up, sick leave catch up, sick talk, absence welfare*, long term absence review,
    long term absence meeting, long term sickness review, long term sickness meeting, long term sick review,
    capability meeting absence, vzg, vbg, verz gespr*, verz gesprek*, verzgespr*, verzuim gespr,
    afwezigheidsgesprek*, aanwezigheidsgesprek*, afwezigheidscontact*`,
  /** Letters that are also those of other things. */
  absenceLetters: 'ao, vzm, vz, zv',
  homeVisit: `
    huisbezoek*, thuisbezoek, bezoek aan huis, bezoekje aan huis, home visit, ziekenbezoek*, ziekenbezoekje,
    bloemetje, bloemen brengen, bloemen langs, fruitmand, beterschap*, get well*, fruitmandje`,
  sickReport: `
    ziekmelding*, ziekmeldgesprek*, ziekmeldingsgesprek, ziekmeldings gesprek, ziekgemeld, ziek gemeld,
    ziekmelden, ziek melden, meldt zich ziek, zich ziek, belt ziek, meldt ziek, eerste ziektedag, 1e
    ziektedag, eerste dag ziek, dag 1 ziek, sick report*, report sick, reporting sick, reported sick,
    reports sick, calling in sick, called in sick, calls in sick, sick call, sickness report, sick
    notification, sickness notification, first day sick, first sick day, first day of absence, first day
    absence, ziek melding, ziek meldingsgesprek, first day of sick*, first day of illness, day one sick*,
    day 1 sick*, eerste dag van ziekte, eerste verzuimdag, 1e verzuimdag, ziektemelding*, verzuimmelding*,
    melding ziekte, melding verzuim, melding van ziekte, meldingsgesprek ziekte, ziekteaangifte, ziek naar
    huis, naar huis gegaan ziek, went home sick, gone home sick, sent home sick, home sick today, ziek sinds
    vandaag, ziek sinds vanmorgen, ziek sinds vanochtend, ziek sinds vannacht, ziek sinds gisteren, ziek
    vanaf vandaag, ziek vanaf vanmorgen, ziek vanaf gisteren, ziek per vandaag, sick since today, sick since
    this morning, sick since yesterday, sick as of today, sick as of this morning, sick from today, dag 1
    verzuim, verzuim dag 1, verzuimdag 1, ziektedag 1, ziekte dag 1, absence day 1, day 1 absence*, day one
    absence*, first day absence*, first day of absence*, sickness reporting, sick reporting, absence
    reporting call, absence notification*, phoned in sick, phones in sick, rang in sick, rings in sick,
    calling sick, reporting ill, reports ill, reported ill, called off sick, eerstedagsgesprek*,
    eerstedaggesprek*, eerste dagsgesprek, eerstedagscontact, eerste verzuimcontact, verzuimintake, intake
    verzuim, intake ziekte, intake ziekmelding, contact na melding, gesprek na melding, belletje na melding,
    ziek afgemeld, afgemeld ziek, afmelding ziek*, ziek aan de telefoon, zieke melding`,
  /** Letters that HR writes for it. */
  sickLetters: 'zm',
  sickReportTalk: `
    ziekmeldgesprek, ziekmeldingsgesprek, ziekmeldings gesprek, ziekmelding gesprek, sick report
    conversation, sick report meeting, sick report talk`,
  sickWord: 'ziek, zieke, ziekte, sick, ill, off sick, sickness, illness',
  since: `
    tweede week, derde week, vierde week, vijfde week, second week, third week, fourth week, fifth week, zit
    thuis, zit ziek thuis, zit * thuis, sinds, al, weken, maanden, langdurig, langdurige, since, long term,
    weeks, months, nog steeds, still, on sick leave, sick leave, off work, langere tijd, lang ziek, nog
    ziek, nog altijd, during, while, terwijl, tijdens, wekelijks, wekelijkse, tweewekelijks, tweewekelijkse,
    maandelijks, maandelijkse, weekly, fortnightly, biweekly, monthly, nog in de ziektewet, *e week`,
  /** The first time that one speaks after a sick report. */
  firstContact: `
    eerste contact, eerste contactmoment, eerste gesprek, eerste belletje, eerste telefoontje, 1e contact,
    1e contactmoment, 1e gesprek, 1e belletje, first contact, first call, first conversation, first talk`,
  /** Which week or day of a case, beside its being one. */
  caseTime: 'week *, wk *, dag *, day *, weeknummer *',
  followUp: `
    vervolg, vervolg*, opvolging, follow up, followup, na ziekmelding, week na, after sick report, na de
    ziekmelding, na de melding`,
  sickReports: 'ziekmeldingen, sick reports, sickness reports',
  /** Let know not to come, for whatever reason. */
  signedOff: `
    afgemeld, afmelding, meldt af, meldt zich af, belt af, zich af, heeft afgebeld, afgebeld, komt niet,
    komt vandaag niet, niet op werk, niet op het werk, blijft thuis, thuis gebleven, thuisgebleven, not
    coming in, not in today, won t be in, staying home, stayed home, can t come in, is niet gekomen, kan
    niet komen`,
  again: `
    derde, vierde, vijfde, zesde, zevende, 3e, 4e, 5e, 6e, 3de, 4de, 5de, third, fourth, fifth, 3rd, 4th,
    5th, zoveelste, herhaald, herhaalde, herhaaldelijk, herhaling, opnieuw, alweer, wederom, meermaals,
    meerdere, regelmatig, regelmatige, vaak, vaker, steeds weer, steeds opnieuw, steeds vaker, steeds maar,
    telkens, veelvuldig, veelvuldige, repeated, repeatedly, recurrent, recurring, often, multiple, several,
    again, * keer, * times, 2x, 3x, 4x, 5x, 6x, 7x, 8x, 9x, 2e keer, tweede keer, herhalend, herhalende,
    terugkerend, terugkerende, repeating, meerdere keren, diverse keren, diverse, te vaak, nogmaals, keer op
    keer, regularly, yet again, 3e x, 4e x, 5e x, zoveelste keer, opvallend vaak, wel erg vaak, erg vaak,
    ziekmeldingen op een rij`,
  frequentAbsence: `
    * keer ziek, * keer ziekgemeld, * keer ziek gemeld, * keer verzuim, * times sick, * times off sick, *
    times absent, frequent verzuim*, frequente verzuim*, frequentverzuim*, frequente ziek*, frequent ziek*,
    verzuimfrequentie*, ziekmeldfrequentie, meldingsfrequentie, meldfrequentie, verzuimpatroon,
    verzuimpatronen, patroon in verzuim, kort frequent, kortdurend verzuim, kort verzuim, veelvuldig
    verzuim, herhaald verzuim, regelmatig verzuim, frequent absen*, frequent sick*, frequent short term,
    short term absence*, persistent absence, absence frequency, absence pattern*, pattern of absence,
    repeated absence*, recurrent absence*, absence trigger*, trigger meeting, trigger point, freq verzuim*,
    freq ziek*, freq absence*, freq sick*, frequentiegesprek*, frequentie gesprek, verzuim frequentie*,
    ziekmeldingsfrequentie, fv gesprek, fvg, fvg gesprek, fvz gesprek, vaak ziek, vaak afwezig, te vaak
    ziek, veel ziek, veel verzuim, veel ziekmeldingen, alweer ziek, telkens ziek, meermaals ziek, regelmatig
    ziek, herhaaldelijk ziek, herhaaldelijk afwezig, herhaaldelijk verzuim, herhaald ziek*, herhaalde ziek*,
    opvallend verzuim, verzuimhistorie, patroon ziekmeldingen, patroon in ziek*, repeated sick*, repeat
    sick*, repeat absen*, repeated absen*, multiple absen*, regular absen*, recurring absen*, recurring
    sick*, intermittent absence*, sickness pattern*, sickness frequency, sickness trigger*, pattern of
    sickness, absence stage*, stage 1 absence, stage 2 absence, stage one absence, stage two absence, stage
    1 sick*, attendance meeting, attendance review, attendance concern*, attendance review meeting,
    attendance discussion, attendance conversation, often sick, often absent, often off sick, sick too
    often, number of absences, * absences in *, * absences this year, * sick days in *, * sick reports in *,
    * ziekmeldingen in *, * ziekmeldingen dit jaar, *x ziek, *x ziekgemeld, *x ziek gemeld, *x afwezig, *x
    verzuim, *x sick, *x absent, *x off sick, * absences, derde melding, vierde melding, vijfde melding, 3e
    melding, 4e melding, 5e melding, 6e melding, third absence, fourth absence, fifth absence, third
    sickness, third time off sick, maandagziek*, maandagverzuim, kort freq verzuim, kort freq*, frequent
    kort verzuim*, frequent kortdurend*, verzuimfreq*, ziekmeldfreq*, frequentie verzuim, verzuim op een
    rij*, ziekmeldingen op een rij*, ziekmeldingen bespreken, ziekmeldingen doornemen, verzuimverleden,
    verzuimgeschiedenis, absence history, absence record, sickness record, sickness history, absence level*,
    absence review stage *, bradford factor*, bradford score*, bradford index*, bradfordscore*,
    bradfordfactor*, verzuim frequent*, * spells of sick*, * spells of absence, spells of sick*, spells of
    absence, aantal ziekmeldingen`,
  /** Reports of sickness, when they are somebody’s. */
  notices: '* meldingen in *, * meldingen dit jaar, aantal meldingen, meldingen',
  /** Of this very day. */
  today: 'vandaag, vanochtend, vanmorgen, vanmiddag, today, this morning',
} as const;
