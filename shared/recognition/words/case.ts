/** The steps of a case: physician, plan, evaluations and the law. How words are written: see `index.ts`. */
export const CASE = {
  reintegration: `
    reintegratie*, *reintegratie, reintegreren, reintegration, reintegrate, poortwachter*, wvp, wet
    verbetering poortwachter, probleemanalyse*, casemanager, spoor 1, spoor 2, eerste spoor, tweede spoor,
    1e spoor, 2e spoor, tweedespoor*, rehabilitation, rehab, problem analysis, inzetbaarheidsprofiel, fml,
    case manager, return to work, rtw, week 6, week 7, week 8, reintegratieplan, reintegration plan, return
    to work plan, rtw plan, bedrijfsarts, arboarts, occupational physician, occupational health, wia, wia
    aanvraag, wia keuring, arbeidsdeskundig*, werkvermogen, belastbaarheidsgesprek, functionele
    mogelijkheden, reint, re int, reintegr, wvp*, spoor1, spoor2, spoor een, spoor twee, 1ste spoor, 2de
    spoor, tweedespoortraject, tweede spoortraject, deskundigenoordeel*, arbeidsdeskundig onderzoek, wk 6,
    wk 7, wk 8, achtste week, zesde week, iva, wga, vangnet, vangnetter, werkhervattingsplan,
    werkhervattingskas, terug naar werk traject, tnw traject, rehabilitatie, rehabilitation*, second track,
    first track, vocational rehab*, occ health, preventiedienst, arbeidsarts, arbeidsgeneesheer,
    bedrijfsgeneeskundige, gatekeeper, casemgr, case mgr, case mgmt, spoor 2 bureau, tweede ziektejaar, 2e
    ziektejaar, 104 weken, week 88, 88 weken, loonsanctie, actueel oordeel, reintegratieverslag`,
  problemAnalysis: `
    probleemanalyse*, problem analysis, pa bedrijfsarts, pa ba, na pa, nav pa, n a v pa, pa bespreken, pa
    doornemen, pa binnen, pa ontvangen`,
  reintegrationTalk: `
    reintegratiegesprek*, reintegratie gesprek, reintegratieoverleg, reintegratie overleg, gesprek
    reintegratie, reintegratiecontact, reintegration meeting, reintegration conversation, reintegration
    talk, reintegration call, reintegration check in, rehabilitation meeting, tweedespoorgesprek, gesprek
    tweede spoor, gesprek spoor 2, spoor 2 gesprek, gesprek 2e spoor, reint gesprek, re int gesprek, reint
    overleg, gesprek over reintegratie, reintegratiebespreking, reintegratiemoment, reintegratie bespreken,
    reintegratie bespreking, spoor 2 bespreken, spoor 2 bespreking, spoor 2 intake, intake spoor 2, intake
    tweede spoor, intake 2e spoor, tweede spoor bespreken, 2e spoor bespreken, tweede spoor gesprek, 2e
    spoor gesprek, 2e spoorgesprek, stand van zaken reintegratie, reintegratie stand van zaken, reintegratie
    status, status reintegratie, voortgang spoor 2, wia gesprek, gesprek wia, wia aanvraag bespreken, wia
    bespreken, deskundigenoordeel bespreken, rehab meeting, rehab review`,
  /** The way back and its legal steps, whoever is in them. */
  wayBack: `
    reintegratie, reintegratietraject, reintegratieverloop, reintegratieproces, reint, re int,
    reintegration, spoor 2, spoor2, tweede spoor, 2e spoor, 2de spoor, spoor 1, spoor1, eerste spoor, 1e
    spoor, tweedespoor*, wia, wia aanvraag, wia keuring, deskundigenoordeel*, poortwachter,
    poortwachtergesprek*, wvp, tweede ziektejaar, 2e ziektejaar, 104 weken, week 88, 88 weken, loonsanctie,
    actueel oordeel, reintegratieverslag`,
  /** The law of it. */
  gatekeeper: 'poortwachter*, wvp*, wet verbetering poortwachter, gatekeeper',
  threeWay: `
    driegesprek*, drie gesprek*, driehoeksgesprek, driehoeksoverleg, 3 gesprek, 3gesprek, gezamenlijk
    gesprek, three way meeting, three way conversation, three way talk, 3 way meeting, three way`,
  physician: `
    bedrijfsarts, arboarts, arbo arts, bedrijfsgeneeskund*, arbodienst, arbo dienst, occupational physician,
    company doctor, occupational doctor, occupational health, arbodeskundige, arboteam, arboverpleegkundige,
    arbeidsarts, arbeidsgeneesheer, adviserend arts, adviserend geneesheer, controlearts, controle arts,
    works doctor, occ health, company physician, bedrijfsartsen, company dr, company doc, bedrijfsdokter`,
  /** Names that are also those of other services of theirs. */
  physicianLoose: `
    oh, oh referral, arbo, spreekuur, arbospreekuur, ba, b a, occ health, oh nurse, poh,
    praktijkondersteuner, taakgedelegeerde, arboverpleegkundige, arbo consult, arboconsult, arboadvies`,
  physicianAdvice: `
    advies bedrijfsarts, advies van de bedrijfsarts, advies arboarts, advies arbodienst, oordeel
    bedrijfsarts, bevindingen bedrijfsarts, terugkoppeling bedrijfsarts, terugkoppeling van de bedrijfsarts,
    terugkoppeling arboarts, terugkoppeling arbodienst, terugkoppeling spreekuur, na bedrijfsarts, na de
    bedrijfsarts, na bezoek bedrijfsarts, na het spreekuur, na spreekuur, naar aanleiding van bedrijfsarts,
    nav bedrijfsarts, n a v bedrijfsarts, n a v spreekuur, nav spreekuur, occupational health follow up,
    occupational health advice, occupational health outcome, occupational health feedback, after
    occupational health, oh advice, oh outcome, oh referral, oh report, oh feedback, oh recommendation*,
    company doctor advice, advice company doctor, advice occupational physician, after company doctor,
    adviezen bedrijfsarts, adviezen van de bedrijfsarts, adviezen arboarts, rapport bedrijfsarts, brief
    bedrijfsarts, conclusie bedrijfsarts, conclusies bedrijfsarts, uitkomst bedrijfsarts, uitkomsten
    bedrijfsarts, advice from occupational health, report from occupational health, ba advies, advies ba,
    advies van ba, terugkoppeling ba, ba terugkoppeling, terugkoppeling van ba, tk ba, ba tk, tk
    bedrijfsarts, tk arbo, bevindingen ba, conclusies ba, verslag ba, na ba, nav ba, n a v ba, ba spreekuur,
    ba consult, spreekuur ba, spreekuurverslag*, spreekuur bespreken, spreekuur nabespreken, nabespreken
    spreekuur, nabespreking spreekuur, nabespreking bedrijfsarts, nabespreken bedrijfsarts, na consult
    bedrijfsarts, na gesprek bedrijfsarts, verslag bedrijfsarts, verslag arboarts, verslag arbo, bericht
    bedrijfsarts, advies arbo, arboadvies, terugkoppeling arbo, arbo terugkoppeling, fml, fml bespreken,
    izp, inzetbaarheidsprofiel, occ health feedback, occ health report, occ health advice, occ health
    outcome, occ health referral, occupational health referral, occupational health report, oh referral*, oh
    review, oh assessment, bijgestelde probleemanalyse, uitkomst ba, uitslag bedrijfsarts, oordeel ba, ba
    verslag, ba rapport, arbo verslag, arbo rapport, bedrijfsarts rapport, bedrijfsarts verslag, rapport ba,
    belastbaarheid*`,
  plan: `
    plan van aanpak, plannen van aanpak, pva, p v a, actieplan, reintegratieplan, action plan, action plans,
    reintegration plan, return to work plan, rtw plan, recovery plan, plan v aanpak, plan aanpak wvp, plan
    van aanpakgesprek, planvanaanpakgesprek, pva gesprek, planvanaanpak, plan va, pva wvp, reintegratie
    plan, herstelplan, werkhervattingsplan, resumption plan, work resumption plan, rehab plan,
    rehabilitation plan, opbouwplan, opbouw plan, plan aanpak, persoonlijk plan van aanpak, poa, plan of
    action, plans of action, plan of approach, return plan, terugkeerplan`,
  /** A plan of any kind, where the weeks of a case make it that one. */
  aPlan: `
    plan, plannetje, plan maken, plan opstellen, plan bespreken, plan tekenen, actieplan, actiepunten,
    stappenplan, next steps plan, vervolgplan`,
  /** The eighth week, when the plan is due. */
  eightWeeks: `
    8 weken*, 8wekengesprek, 8weken*, acht weken*, achtweken*, achtwekengesprek, week 8, wk 8, week acht,
    achtste week, 8e week, 8ste week, eight week*, eighth week, 8 week, 8 week review, week eight`,
  planWork: `
    opstellen, maken, invullen, schrijven, tekenen, ondertekenen, bespreken, vaststellen, doornemen,
    afspreken, draw up, drafting, draft, write, sign, signing, agree, fill in, prepare together, opmaken,
    opzetten, afstemmen, maken met, bijstellen, aanpassen, actualiseren, review together, discuss, set up,
    complete, agree on, make, opzet, concept, eerste versie, first version`,
  sixWeeks: `
    6 wekelijk*, zes wekelijk*, zeswekelijk*, 6wekelijk*, 6 weken*, zes weken*, zesweken*, 6 weeks, six
    weeks, six week, six weekly, 6 week, 6 weekly, sixweekly, zesweeks*, 6 weeks*, zes weeks*, 6weeks*`,
  evaluation: `
    evaluating, evaluatie, evaluatie*, evalueren, *evaluatie, *evaluatiegesprek, bijstelling, bijstellen,
    bijgesteld, tussenevaluatie, eindevaluatie, voortgang, voortgangs*, evaluation, evaluate, review,
    progress, update, eval, terugblik, terugblikken, terugkijken, tussenbalans, ijkpunt, meetmoment,
    opvolgmoment, evaluatiemoment, review meeting, stocktake, checkpoint, bijstellen plan, balans opmaken,
    look back, looking back`,
  /** The week in which a year of absence is looked back on. */
  fiftyTwo: `
    52 weken*, 52e week, week 52, wk 52, 52 weeks, week 51, wk 51, 52 wekengesprek, 52 week*`,
  firstYearWord: 'eerstejaars, 1e jaars, eerste jaars, ej, eje',
  /** What a physician or a service let know, in any form. */
  outcome: `
    zei, zegt, vindt, said, says, advies, adviezen, adviseert, geadviseerd, oordeel, bevinding*,
    terugkoppeling, terugkoppelen, rapport, brief, bericht, conclusie*, uitkomst*, uitslag, nav, n a v, naar
    aanleiding, na, advice, advises, advised, report, reports, letter, outcome*, feedback, finding*,
    recommendation*, recommends, opinion, conclusion*, result*, after, following, besluit, resultaat,
    resultaten, geweest, gehad, gezien, bezoek, seen, visit, been, gesproken, langs geweest`,
  /** A year, which in an absence case is one of its steps. */
  oneYear: `
    jaarevaluatie*, jaarsevaluatie*, jaars evaluatie*, eerstejaars*, eerste jaar, eerste jaars, jaar na,
    jaar sinds, year after, year since, year into, 1e jaar, 1e jaars, na een jaar, na 1 jaar, een jaar, 1
    jaar, 52 weken, week 52, twaalf maanden, 12 maanden, first year, 1st year, year one, one year, 1 year, a
    year, twelve months, 12 months, 52 weeks, annual evaluation, yearly evaluation, anniversary, 52 weken*,
    52e week, wk 52, week 51, week 53, wk 51, wk 50, week 50, week 49, 12 month*, 12 maand*, twelfth month,
    jaar ziek*, year sick*, eerste ziektejaar, jaarmoment, einde jaar 1, year 1, jaar 1, jaar verder, een
    jaar verder, jaar later, bijna een jaar, bijna 1 jaar, year on, one year in, a year in, jaargesprek,
    jaar om, year s up, jaar vol, jaar rond, eerste verzuimjaar, 1e verzuimjaar, 52 week*`,
  progressTalk: `
    voortgangsgesprek*, evaluatiegesprek*, voortgang bespreken, evaluatie gesprek, tussentijdse evaluatie,
    progress meeting, progress conversation, progress talk, progress evaluation, progress review, evaluation
    meeting, review meeting`,
  firstYear: `
    eerstejaarsevaluatie*, eerstejaars evaluatie*, 1e jaarsevaluatie, 1e jaars evaluatie*, 1ejaarsevaluatie,
    eerste jaarsevaluatie, eerste jaars evaluatie, evaluatie eerste ziektejaar, eerste ziektejaar, eerste
    jaar ziek*, eerste jaar verzuim, evaluatie eerste jaar, eerste jaar evaluatie, evaluatie 1e jaar,
    evaluatie 1e ziektejaar, 1e ziektejaar, opschudmoment*, opschudgesprek, opschud moment, jaarevaluatie
    poortwachter, jaarevaluatie wvp, jaarevaluatie verzuim, jaarevaluatie reintegratie, jaarevaluatie ziek*,
    een jaar ziek, 1 jaar ziek, jaar ziek, jaar verzuim, first year evaluation, first year review, 1st year
    evaluation, 1st year review, first year absence*, first year of absence, first year of sick*, first year
    sick*, one year evaluation, one year of absence, one year absence, one year sick*, year one evaluation,
    end of first year, 1 jaars evaluatie*, 1 jaarsevaluatie*, evaluatie 1 jaar verzuim, evaluatie 1 jaar
    ziek*, jaarsevaluatie verzuim, jaarsevaluatie poortwachter, eerstejaars evaluatiegesprek, jaargesprek
    poortwachter, eerstejaars eval, eerste jaars eval, 1e jaars eval, eerste jaar eval, 12 maanden verzuim,
    12 maanden ziek, twaalf maanden verzuim, twaalf maanden ziek, een jaar verzuim, 1 jaar verzuim, 12
    months absence, 12 month absence, twelve months absence, eje, eje gesprek, eerstejaarseval*, eerstejaars
    eval*, 1ste jaarsevaluatie, eerstejaarsgesprek*, eerstejaarsbeoordeling, einde eerste ziektejaar,
    afronding eerste ziektejaar, jaar ziekte, jaar arbeidsongeschikt*, een jaar arbeidsongeschikt, 52 weken
    ziek*, 52 weken verzuim, 52 weken evaluatie, 52 wekengesprek, 52 weeks sick*, 52 weeks absence, 52 weeks
    evaluation, evaluatie 52 weken, evaluatie week 52, first year of illness, first year sickness, year one
    sick*, year of sick*, year of absence, 12 months sick*, 12 months off sick, twelve months sick*, 12
    month sick*, 12 month evaluation, one year off sick, year off sick, annual absence evaluation, first
    year eval*, 1st year eval*, year one eval*, eerste jaar eval*, jaareval ziek*, jaareval verzuim, jaar
    eval*, jaargesprek wvp, jaargesprek verzuim, jaargesprek ziek*, jaargesprek reintegratie, opschud*, ej
    evaluatie, ej gesprek, eerste verzuimjaar, 1e verzuimjaar, 52 week review sick*, evaluatie verzuimjaar`,
  newStarter: `
    in dienst, dienstverband, onboarding, new hire, new starter, nieuwe medewerker, student*, stage,
    stagiair*, opleiding, bbl, proeftijd, probation, trainee*, traineeship, apprentice*, jaarcontract,
    werkstudent*, graduate, starter, starters, eerstejaars student*, studiejaar`,
  doctorVisit: `
    spreekuur*, intake, consult, consulten, consultation, keuring, medische keuring, pmo, oproep, afspraak
    bij, appointment with`,
} as const;
