/**
 * The words by which an appointment is known, Dutch and English together. `*` stands for any letters; several
 * words must follow each other. Written without capitals, accents and hyphens: "re-integratie" is `reintegratie`,
 * "check-in" is `check in`, "1:1" is `1 1`.
 */
export const WORDS = {
  /** A conversation between people, in any form. */
  conversation:
    '*gesprek, *gesprekje, *gesprekken, gesprekken, *overleg, afspraak, afspraken, bespreken, bespreking, bellen, belafspraak, belmoment, telefoontje, terugbellen, contact, contactmoment, koffie, *koffie, koffiemoment, bijpraten, praten, spreken, evaluatie, *evaluatie, conversation, meeting, meet, call, phone call, talk, chat, catch up, discuss, discussion, follow up, opvolging, vervolg, check in, check, 1 op 1, 1 1, 1on1, one on one, one to one, bila, interview, review, wandeling, lunchwandeling',
  /** Nothing but that people speak: the employee and the case decide. */
  neutral:
    'gesprek, gesprekje, afspraak, overleg, overleggen, bespreking, kort overleg, kort gesprek, vervolggesprek, vervolgafspraak, vervolg gesprek, afspraak maken, even bellen, bellen, belafspraak, telefonisch, telefoongesprek, telefonisch overleg, contact, contactmoment, persoonlijk gesprek, meeting, conversation, call, phone call, talk, appointment, discussion, chat, follow up, follow up meeting, videogesprek, video call, teams gesprek, afstemmen, afstemming, moment, momentje, belletje, belmoment, telefoon, telefoontje, vervolg, terugbellen, teruggebeld, videobellen, beeldbellen, videocall, elkaar spreken, spreken, praten, praatje, zitten, samenzitten, om tafel, om de tafel, rond de tafel, word, ontmoeting, ontmoeten, time, tijd, phone, speak, speaking, sit down, meet, meet up, call back, get together',
  /** Beside a subject: only that people will speak of how it stands. */
  standing:
    'it, werk, work, status, stand, stand van zaken, verloop, verloopt, loopt, gaat, hoe, going, how, hoe verder, next steps, voortgang, progress, update, bespreken, doornemen, doorspreken, bijpraten, discuss, evaluatie, evalueren, review, catch up, check in, zijn, haar, hun, his, her, their',
  /** An ordinary meeting of two: never a reason for an absence checklist. */
  oneOnOne:
    'bila, bilat, bilateraal, bilaterale, bilateral, 1 op 1, 1op1, een op een, 1 1, 1on1, 1 on 1, one on one, one to one, 1 to 1, o2o, bijpraten, bijpraatmoment, catch up, catchup, koffie, koffiemoment, koffietje, bakkie, coffee, tea, wandelen, wandeling, weekstart, weekly, wekelijks overleg, werkoverleg, voortgangsoverleg, touch base, sync',

  // Absence
  absence:
    'verzuim, vzm, verzuim*, ziekteverzuim*, *verzuimgesprek, ziek, zieke, ziekte, arbeidsongeschikt*, uitval, uitgevallen, langdurig ziek, absence, absent, absenteeism, sick, sickness, illness, ill, off sick, sick leave, medical leave, long term absence, thuis met, ziek thuis, zit thuis, zit ziek thuis, zit * thuis, zit * * thuis, zit * * * thuis, thuiszit*, overspannen thuis, ziektejaar, *ziektejaar',
  absenceTalk:
    'ziektecontact*, ziektegesprek*, verzuimgesprek*, verzuimsgesprek*, ziekteverzuimgesprek, verzuimbegeleiding*, verzuimcontact, ziekteverzuim gesprek, verzuim gesprek, gesprek over verzuim, gesprek verzuim, gesprek tijdens verzuim, gesprek tijdens ziekte, contact tijdens verzuim, contact tijdens ziekte, contactmoment verzuim, contactmoment ziekte, contactmoment tijdens verzuim, contactmoment tijdens ziekte, absence meeting, absence call, absence conversation, absence talk, absence catch up, absence check in, absence guidance, absence support, absence management meeting, sickness absence meeting, sick leave follow up, sick leave check in, sick leave conversation, sick leave meeting, sick leave call, sickness meeting, welfare call, welfare meeting, welfare visit, ziekenbezoek, keeping in touch call',
  sickReport:
    'ziekmelding*, ziekmeldgesprek*, ziekmeldingsgesprek, ziekmeldings gesprek, ziekgemeld, ziek gemeld, ziekmelden, ziek melden, meldt zich ziek, zich ziek, belt ziek, meldt ziek, eerste ziektedag, 1e ziektedag, eerste dag ziek, dag 1 ziek, sick report*, report sick, reporting sick, reported sick, reports sick, calling in sick, called in sick, calls in sick, sick call, sickness report, sick notification, sickness notification, first day sick, first sick day, first day of absence, first day absence, ziek melding, ziek meldingsgesprek, first day of sick*, first day of illness, day one sick*, day 1 sick*, eerste dag van ziekte, eerste verzuimdag, 1e verzuimdag',
  sickReportTalk:
    'ziekmeldgesprek, ziekmeldingsgesprek, ziekmeldings gesprek, ziekmelding gesprek, sick report conversation, sick report meeting, sick report talk',
  sickWord: 'ziek, zieke, ziekte, sick, ill, off sick',
  since:
    'tweede week, derde week, vierde week, vijfde week, second week, third week, fourth week, fifth week, zit thuis, zit ziek thuis, zit * thuis, sinds, al, weken, maanden, langdurig, langdurige, since, long term, weeks, months, nog steeds, still, on sick leave, sick leave, off work, langere tijd, lang ziek, nog ziek, nog altijd, during, while, terwijl, tijdens',
  /** The first time that one speaks after a sick report. */
  firstContact:
    'eerste contact, eerste contactmoment, eerste gesprek, eerste belletje, eerste telefoontje, 1e contact, 1e contactmoment, 1e gesprek, 1e belletje, first contact, first call, first conversation, first talk',
  /** Which week or day of a case, beside its being one. */
  caseTime: 'week *, wk *, dag *, day *, weeknummer *',
  followUp: 'vervolg, vervolg*, opvolging, follow up, followup, na ziekmelding, week na, after sick report',
  phone: 'bellen, bel, belafspraak, belmoment, call, phone, phone call, telefonisch, telefoontje, ring',
  talk: 'gesprek, gesprekje, *gesprek, contact, contactmoment, bellen, belafspraak, belmoment, koffie, koffiemoment, conversation, talk, call, catch up, check in, chat',
  sickReports: 'ziekmeldingen, sick reports, sickness reports',
  again:
    'derde, vierde, vijfde, zesde, zevende, 3e, 4e, 5e, 6e, 3de, 4de, 5de, third, fourth, fifth, 3rd, 4th, 5th, zoveelste, herhaald, herhaalde, herhaaldelijk, herhaling, opnieuw, alweer, wederom, meermaals, meerdere, regelmatig, regelmatige, vaak, vaker, steeds weer, steeds opnieuw, steeds vaker, steeds maar, telkens, veelvuldig, veelvuldige, repeated, repeatedly, recurrent, recurring, often, multiple, several, again, * keer, * times, 2x, 3x, 4x, 5x, 6x, 7x, 8x, 9x, 2e keer, tweede keer, herhalend, herhalende, terugkerend, terugkerende, repeating',
  frequentAbsence:
    '* keer ziek, * keer ziekgemeld, * keer ziek gemeld, * keer verzuim, * times sick, * times off sick, * times absent, frequent verzuim*, frequente verzuim*, frequentverzuim*, frequente ziek*, frequent ziek*, verzuimfrequentie*, ziekmeldfrequentie, meldingsfrequentie, meldfrequentie, verzuimpatroon, verzuimpatronen, patroon in verzuim, kort frequent, kortdurend verzuim, kort verzuim, veelvuldig verzuim, herhaald verzuim, regelmatig verzuim, frequent absen*, frequent sick*, frequent short term, short term absence*, persistent absence, absence frequency, absence pattern*, pattern of absence, repeated absence*, recurrent absence*, bradford*, absence trigger*, trigger meeting, trigger point',
  reintegration:
    'reintegratie*, *reintegratie, reintegreren, reintegration, reintegrate, poortwachter*, wvp, wet verbetering poortwachter, probleemanalyse*, casemanager, spoor 1, spoor 2, eerste spoor, tweede spoor, 1e spoor, 2e spoor, tweedespoor*, rehabilitation, rehab, problem analysis, inzetbaarheidsprofiel, fml, case manager, return to work, rtw, week 6, week 7, week 8, reintegratieplan, reintegration plan, return to work plan, rtw plan, bedrijfsarts, arboarts, occupational physician, occupational health, wia, wia aanvraag, wia keuring, arbeidsdeskundig*, werkvermogen, belastbaarheidsgesprek, functionele mogelijkheden',
  problemAnalysis: 'probleemanalyse*, problem analysis',
  reintegrationTalk:
    'reintegratiegesprek*, reintegratie gesprek, reintegratieoverleg, reintegratie overleg, gesprek reintegratie, reintegratiecontact, reintegration meeting, reintegration conversation, reintegration talk, reintegration call, reintegration check in, rehabilitation meeting, tweedespoorgesprek, gesprek tweede spoor, gesprek spoor 2, spoor 2 gesprek, gesprek 2e spoor',
  threeWay:
    'driegesprek*, drie gesprek*, driehoeksgesprek, driehoeksoverleg, 3 gesprek, 3gesprek, gezamenlijk gesprek, three way meeting, three way conversation, three way talk, 3 way meeting, three way',
  physician:
    'bedrijfsarts, arboarts, arbo arts, bedrijfsgeneeskund*, arbodienst, arbo dienst, occupational physician, company doctor, occupational doctor, occupational health',
  /** Names that are also those of other services of theirs. */
  physicianLoose: 'oh, oh referral, arbo, spreekuur, arbospreekuur',
  physicianAdvice:
    'advies bedrijfsarts, advies van de bedrijfsarts, advies arboarts, advies arbodienst, oordeel bedrijfsarts, bevindingen bedrijfsarts, terugkoppeling bedrijfsarts, terugkoppeling van de bedrijfsarts, terugkoppeling arboarts, terugkoppeling arbodienst, terugkoppeling spreekuur, na bedrijfsarts, na de bedrijfsarts, na bezoek bedrijfsarts, na het spreekuur, na spreekuur, naar aanleiding van bedrijfsarts, nav bedrijfsarts, n a v bedrijfsarts, n a v spreekuur, nav spreekuur, occupational health follow up, occupational health advice, occupational health outcome, occupational health feedback, after occupational health, oh advice, oh outcome, oh referral, oh report, oh feedback, oh recommendation*, company doctor advice, advice company doctor, advice occupational physician, after company doctor, adviezen bedrijfsarts, adviezen van de bedrijfsarts, adviezen arboarts, rapport bedrijfsarts, brief bedrijfsarts, conclusie bedrijfsarts, conclusies bedrijfsarts, uitkomst bedrijfsarts, uitkomsten bedrijfsarts, advice from occupational health, report from occupational health',
  plan: 'plan van aanpak, plannen van aanpak, pva, p v a, actieplan, reintegratieplan, action plan, action plans, reintegration plan, return to work plan, rtw plan, recovery plan, plan v aanpak, plan aanpak wvp, plan van aanpakgesprek, planvanaanpakgesprek, pva gesprek',
  planWork:
    'opstellen, maken, invullen, schrijven, tekenen, ondertekenen, bespreken, vaststellen, doornemen, afspreken, draw up, drafting, draft, write, sign, signing, agree, fill in, prepare together',
  sixWeeks:
    '6 wekelijk*, zes wekelijk*, zeswekelijk*, 6wekelijk*, 6 weken*, zes weken*, zesweken*, 6 weeks, six weeks, six week, six weekly, 6 week, 6 weekly, sixweekly, zesweeks*, 6 weeks*, zes weeks*, 6weeks*',
  evaluation:
    'evaluating, evaluatie, evaluatie*, evalueren, *evaluatie, *evaluatiegesprek, bijstelling, bijstellen, bijgesteld, tussenevaluatie, eindevaluatie, voortgang, voortgangs*, evaluation, evaluate, review, progress, update',
  /** How somebody mends, while away or half back. */
  recovery:
    'herstel, herstelt, herstellen, herstellende, herstelproces, herstelperiode, herstelfase, herstelverloop, herstelvooruitzicht*, genezing, genezen, revalidatie, revalideren, revalideert, recovery, recovering, recovers, recuperation, recuperating, convalescence, convalescent, healing',
  /** What a physician or a service let know, in any form. */
  outcome:
    'zei, zegt, vindt, said, says, advies, adviezen, adviseert, geadviseerd, oordeel, bevinding*, terugkoppeling, terugkoppelen, rapport, brief, bericht, conclusie*, uitkomst*, uitslag, nav, n a v, naar aanleiding, na, advice, advises, advised, report, reports, letter, outcome*, feedback, finding*, recommendation*, recommends, opinion, conclusion*, result*, after, following',
  /** To be at work again, whatever the reason for having been away. */
  comingBack:
    'terug, terugkeer, terugkeert, terugkeren, terugkomst, terugkomen, terugkomt, teruggekeerd, weer werken, weer aan de slag, weer aan het werk, weer op, hervat*, herstart, return, returns, returned, returning, back, come back, comes back, coming back, resume, resumes, resumed, resuming, restart, re entry',
  /** Where or what one comes back to. */
  workPlace:
    'werk, werkvloer, werkplek, kantoor, functie, baan, afdeling, vestiging, work, workplace, office, job, desk, role, post',
  /** Away, for whatever reason. */
  away: 'afwezig, afwezigheid, absent, absence, absences, away',
  /** Of this very day. */
  today: 'vandaag, vanochtend, vanmorgen, vanmiddag, today, this morning',
  /** Why somebody was away: their health, in words that a calendar uses. */
  healthReason:
    'ziek, ziekte*, ziekbed, ziekenhuis*, verzuim, ziekteverzuim, uitval, arbeidsongeschikt*, operatie, ingreep, opname, ongeval, ongeluk, burn out, burnout, overspannen*, griep, behandeling, sick, sickness, illness, ill, sick leave, medical leave, surgery, operation, procedure, hospital*, accident, injury, flu, treatment, absence, long term absence, medical absence',
  /** A year, which in an absence case is one of its steps. */
  oneYear:
    'jaarevaluatie*, jaarsevaluatie*, jaars evaluatie*, eerstejaars*, eerste jaar, eerste jaars, jaar na, jaar sinds, year after, year since, year into, 1e jaar, 1e jaars, na een jaar, na 1 jaar, een jaar, 1 jaar, 52 weken, week 52, twaalf maanden, 12 maanden, first year, 1st year, year one, one year, 1 year, a year, twelve months, 12 months, 52 weeks, annual evaluation, yearly evaluation, anniversary',
  progressTalk:
    'voortgangsgesprek*, evaluatiegesprek*, voortgang bespreken, evaluatie gesprek, tussentijdse evaluatie, progress meeting, progress conversation, progress talk, progress evaluation, progress review, evaluation meeting, review meeting',
  hours:
    'opbouw uren, uren opbouw, urenopbouw, opbouw van uren, uren opbouwen, opbouwen uren, opbouwschema, werkopbouw, opbouw werk, opbouw werkzaamheden, opbouw werkuren, opbouw schema, opbouwgesprek, uren uitbreiden, uitbreiden uren, uitbreiding uren, building up hours, build up hours, build up of hours, increase hours, increasing hours, phased return, gradual return, staged return, urenuitbreiding, opbouw naar, opbouwen naar, opbouw tot, opbouwplan, opbouwafspraken, uren ophogen, ophogen uren, meer uren werken, stapsgewijze opbouw, opbouw stap, phase back, ramp up hours',
  buildUp: 'opbouw, opbouwen, opbouwfase, opbouwweken',
  adjustedWork:
    'aangepast werk, aangepaste werkzaamheden, aangepaste taken, aangepast takenpakket, aangepast rooster, passend werk, passende arbeid, passende werkzaamheden, vervangend werk, vervangende werkzaamheden, adjusted work, adjusted duties, adjusted hours, light duties, modified duties, amended duties, alternative duties, workplace adjustments, reasonable adjustments',
  returnTalk:
    'werkhervatting*, terugkeergesprek*, terugkomgesprek*, terugkeer gesprek, herstelgesprek*, hervattingsgesprek, hervatten werk, hervat werk, werk hervatten, terug op het werk, terug aan het werk, weer aan het werk, weer aan de slag, weer begonnen, weer beginnen, return to work, rtw, back to work, back at work, returning to work, return from sick*, return after sick*, return from absence, return after absence, back from sick*, back after sick*, back after illness, resume work, resuming work, resumption, resumption of work, work resumption, re entry, reboarding, hervatting werk, hervatting van werk, hervatting werkzaamheden, hervattingsgesprek*, gedeeltelijke hervatting, volledige hervatting, hervat haar werk, hervat zijn werk, gedeeltelijk hervatten, volledig hervatten, terug van ziek*, terug na ziek*, terug van verzuim, terug na verzuim, terug van weggeweest na ziek*, terug na langdurig*, terug na burn out, terug van burn out, terug na burnout, terug na operatie, terug na ongeval, start weer, weer gestart, begint weer, weer op de werkvloer, back after surgery, back after burnout, back from illness, first week back, start * weer, begint * weer, weer na ziek*, weer na verzuim, weer na operatie, weer na burn out, weer na burnout, weer starten, weer start, weer beginnen na*',
  recovered:
    'hersteld, herstelmelding, hersteldmelding, betermelding, beter gemeld, betergemeld, hersteld gemeld, weer beter, recovered, fit for work, fit note, fit again, hervatting, hervatten, hervat',
  leave:
    'verlof*, *verlof, vakantie*, *vakantie, holiday*, vacation*, maternity, paternity, parental, zwanger*, bevalling, sabbatical, annual leave, wereldreis, business trip, zakenreis',
  firstDayBack:
    'eerste dag terug, eerste werkdag terug, 1e dag terug, 1e werkdag terug, eerste werkdag na, eerste dag weer, first day back, first day back at work, welkom terug, welkom weer terug, weer terug, is terug, is back, welcome back, terugkeer op werk, terugkeer op het werk, terugkeer naar werk, terugkeer na ziek*, terug na ziek*, terugkomst na ziek*',
  firstYear:
    'eerstejaarsevaluatie*, eerstejaars evaluatie*, 1e jaarsevaluatie, 1e jaars evaluatie*, 1ejaarsevaluatie, eerste jaarsevaluatie, eerste jaars evaluatie, evaluatie eerste ziektejaar, eerste ziektejaar, eerste jaar ziek*, eerste jaar verzuim, evaluatie eerste jaar, eerste jaar evaluatie, evaluatie 1e jaar, evaluatie 1e ziektejaar, 1e ziektejaar, opschudmoment*, opschudgesprek, opschud moment, jaarevaluatie poortwachter, jaarevaluatie wvp, jaarevaluatie verzuim, jaarevaluatie reintegratie, jaarevaluatie ziek*, een jaar ziek, 1 jaar ziek, jaar ziek, jaar verzuim, 52 weken*, 52e week, week 52, 52 weeks, first year evaluation, first year review, 1st year evaluation, 1st year review, first year absence*, first year of absence, first year of sick*, first year sick*, one year evaluation, one year of absence, one year absence, one year sick*, year one evaluation, end of first year, 1 jaars evaluatie*, 1 jaarsevaluatie*, evaluatie 1 jaar verzuim, evaluatie 1 jaar ziek*, jaarsevaluatie verzuim, jaarsevaluatie poortwachter, eerstejaars evaluatiegesprek, jaargesprek poortwachter, eerstejaars eval, eerste jaars eval, 1e jaars eval, eerste jaar eval, 12 maanden verzuim, 12 maanden ziek, twaalf maanden verzuim, twaalf maanden ziek, een jaar verzuim, 1 jaar verzuim, 12 months absence, 12 month absence, twelve months absence',
  newStarter:
    'in dienst, dienstverband, onboarding, new hire, new starter, nieuwe medewerker, student*, stage, stagiair*, opleiding, bbl, proeftijd, probation',
  doctorVisit:
    'spreekuur*, intake, consult, consulten, consultation, keuring, medische keuring, pmo, oproep, afspraak bij, appointment with',

  // Prevention
  preventiveTalk:
    'preventief gesprek, preventieve gesprek, preventiegesprek, preventie gesprek, preventief check in, preventieve check in, preventive conversation, preventive talk, preventive check in, preventive meeting, prevention conversation, prevention talk, stay interview, stay conversation, blijfgesprek, vitaliteitsgesprek, vitaliteits gesprek, vitaliteit gesprek, gesprek vitaliteit, gesprek over vitaliteit, vitaliteitscheck, vitality conversation, vitality talk, vitality check in, welzijnsgesprek, welzijn gesprek, wellbeing conversation, wellbeing check in, wellbeing check, wellbeing talk, wellbeing meeting, wellbeing chat, well being check in, well being conversation, werkdrukgesprek, werkdruk gesprek, werkgelukgesprek, inzetbaarheidsgesprek, duurzame inzetbaarheid gesprek, gesprek duurzame inzetbaarheid, energiegesprek, balansgesprek, stressgesprek, signaalgesprek',
  preventiveWord: 'preventief, preventieve, preventive, goed gesprek, het goede gesprek, goede gesprek',
  load: 'werkdruk, werkbelasting, energie, energiebalans, stress, werkstress, spanning, overuren, overwerk, overwerken, balans, werkprive, werkprive*, balans werkprive, werkplezier, werkgeluk, vitaliteit, welzijn, welbevinden, mentale gezondheid, mentaal, duurzame inzetbaarheid, veerkracht, workload, work load, work pressure, energy, overtime, work life balance, balance, wellbeing, well being, vitality, resilience, mental health, job satisfaction, work happiness, pressure, burn out, burnout, overspannen, overspanning, stresssignalen, stress signalen, overbelast, overbelasting, disbalans, draagkracht, draaglast, vermoeidheid, inzetbaarheid, overload, overloaded, fatigue, exhaustion, grenzen aangeven, piekeren',
  howAreYou:
    'hoe gaat het, hoe gaat t, hoe is het, hoe is t, hoe loopt het, hoe zit je erbij, hoe sta je ervoor, hoe staat het ervoor, how are you, how are things, how is it going, how s it going, hoe voel je je, in je vel, lekker in je vel, goed in je vel, in zijn vel, in haar vel, zit je lekker',
  busy: 'piekweken, piekperiode, piek, pieken, drukke periode, drukke tijd, drukke weken, drukte, na de drukte, na de piek*, na de reorganisatie, hectische periode, zware periode, zware tijd, bewogen tijd, roerige tijd, busy period, busy season, busy time, busy weeks, after the peak, peak season, peak period, hectic period, tough period, intense period',
  quarterly:
    'kwartaal check in, kwartaalcheck, kwartaal check, kwartaalcheck in, kwartaalgesprek*, kwartaal gesprek, check in q1, check in q2, check in q3, check in q4, q1 check in, q2 check in, q3 check in, q4 check in, quarterly check in, quarterly conversation, quarterly talk, quarterly 1 1, quarterly one on one, check in kwartaal, check in gesprek*, checkin gesprek, quarterly review',
  quarterTalk:
    'kwartaalgesprek*, kwartaal gesprek, quarterly conversation, quarterly talk, goed gesprek, het goede gesprek, goede gesprek, quarterly review, kwartaalevaluatie',
  checkIn: 'check in, checkin, check in*, checkin*, incheckmoment, incheckgesprek, inchecken',

  // Review cycle
  review:
    'functioneringsgesprek*, functionerings gesprek, functioneringgesprek, functioneren gesprek, gesprek functioneren, functionering, beoordelingsgesprek*, beoordelings gesprek, beoordelinggesprek, beoordeling gesprek, halfjaargesprek*, half jaargesprek, halfjaarlijks gesprek, middenjaarsgesprek, midjaargesprek, pop gesprek*, popgesprek*, p o p gesprek, ontwikkelgesprek*, ontwikkelingsgesprek*, ontwikkel gesprek, ontwikkeling gesprek, groeigesprek*, talentgesprek*, prestatiegesprek*, r o gesprek, rgw gesprek, rgo gesprek, feedbackgesprek*, reflectiegesprek, ambitiegesprek, performance appraisal, appraisal, appraisal meeting, development conversation, development talk, fg gesprek, fgesprek, bg gesprek, functie gesprek',
  reviewLoose:
    'performance review, performance conversation, performance talk, performance meeting, performance evaluation, performance discussion, performance check in, annual review, annual appraisal, annual conversation, annual talk, year end review, year end conversation, end of year review, mid year review, midyear review, half year review, half yearly review, development review, personal development, persoonlijke ontwikkeling, pdp meeting, pdp, growth conversation, goal setting meeting, goal setting, objectives meeting, employee review, job review, 360 review, 360 feedback, tussentijds gesprek, jaarevaluatie, loopbaangesprek*, career conversation, career talk, career development talk, jaargesprek*, jaar gesprek, jaarlijks gesprek, eindejaarsgesprek*, eindejaargesprek, planningsgesprek*, resultaatgesprek*, doelengesprek, doelstellingengesprek, doelstellingsgesprek, tussentijdse beoordeling, jaarbeoordeling, eindbeoordeling, eindejaarsbeoordeling, jaarlijkse beoordeling, halfjaarlijkse beoordeling, resultaat en ontwikkelgesprek, persoonlijk ontwikkelplan, persoonlijk ontwikkelingsplan, ontwikkelplan bespreken, check in performance, performance catch up, goals review, objective review, objectives review, appraisal review, end of year conversation, annual performance, career development, career development conversation, career development chat, career chat, mid year performance, midyear performance, year end performance, half year performance, performance and development, performance development',
  reviewWord:
    'beoordeling, functioneren, pop, p o p, popplan, pop plan, ontwikkelplan, persoonlijke doelen, doelen, doelstellingen, goals, objectives, development plan, pdp, mid year, midyear, half year, year end, end of year, halfjaar, functionering, appraisal, ontwikkeling, loopbaan, ambities, ambitie, groei, talent',
  /** Letters that HR writes for such a conversation. */
  reviewLetters: 'fg, bg, rgw, rgo, pdr, pdp, ppr, adr, idp',
  /** Which round of the year. */
  round: 'h1, h2, q1, q2, q3, q4, 2025, 2026, 2027, 2028',
  assessment: 'beoordeling, functioneren, performance, ontwikkeling, assessment, evaluation, evaluatie',

  // Silence
  /** Private appointments, blocks of work, events: never a conversation with an employee about absence. */
  elsewhere:
    'geannuleerd, afgezegd, vervallen, canceled, cancelled, declined, tandarts*, huisarts*, dokter, fysio*, fysiotherap*, kapper, oogmeting, oogarts, opticien, ziekenhuis, poli, polikliniek, mri, dierenarts, apotheek, prive, private, kinderopvang, oppas, school, ouderavond, 10 minutengesprek, tienminutengesprek, rapportgesprek, leerling*, scholier*, leerplicht*, spijbel*, klas, mentor, mentorgesprek, pupil*, student, students, studenten, teacher, dentist, doctor s appointment, gp, physio*, hairdresser, vet, orthodontist*, psycholoog, therapie, therapy, verloskundige, consultatiebureau, vaccinatie, griepprik, bloed prikken, sportschool, sporten, yoga, pilates, gym, training, trainingen, training*, *training, workshop*, cursus*, *cursus, opleiding, opleidingsdag, webinar*, seminar, congres, conferentie, symposium, conference, masterclass, elearning, e learning, lezing, lecture, course, bijscholing, intervisie*, supervisie, rollenspel, roleplay, oefenen, kennissessie, leersessie, inspiratiesessie, summit, beurs, lunch, lunch*, pauze, pauze*, diner, dinner, borrel*, *borrel, drinks, feest*, *feest, taart, cake, party, verjaardag, birthday, jubileum, receptie, afscheid*, farewell, uitje, teamuitje, barbecue, bbq, kerst*, sinterklaas*',
  /** Preparing, writing up, reminding: about a conversation, not the conversation. */
  deskWork:
    'voorbereiden, voorbereiding, voorbereiding*, voorbereid, voorbereidend, prep, preparation, prepare, preparing, herinnering*, reminder*, deadline*, to do, todo, niet vergeten, verslag, verslag*, gespreksverslag, notulen, uitwerken, uitwerking, administratie, archiveren, dossier bijwerken, dossiervorming, bijwerken, invoeren, registreren, registratie, verwerken, doorgeven, versturen, mailen, inplannen, uitnodigen, uitnodigingen, template*, sjabloon, sjablonen, formulier*, form, format*, checklist*, write up, writing up, notes, minutes, follow up email, blok, focus, focustijd, focus time, geblokkeerd, blokkeren, busy block, out of office, ooo, vrij, vrije dag, niet beschikbaar, hold, vervang*, *vervanging, vervanger*, invaller*, overdracht*, waarneming, waarnemen, backfill, staffing, handover, cover for, covering for, rooster maken, roosteren',
  /** About absence or conversations in general: figures, policy, software, groups of people. */
  general:
    'cijfer*, *cijfers, kengetal*, statistiek*, dashboard*, rapportage*, *rapportage, rapport, report meeting, analyse, trend*, kpi*, percentage*, verzuimpercentage, kosten, *kosten, budget*, begroting*, figures, statistics, stats, metrics, numbers, rates, rate, cost, costs, monitor, monitoring, benchmark, beleid*, *beleid, protocol*, *protocol, reglement*, regeling*, richtlijn*, procedure*, policy, policies, guideline*, guidelines, handboek, handbook, wetgeving, wijziging*, verzuimaanpak, verzuimreductie, verzuimpreventie*, visie, strategie, strategy, campagne*, campaign*, programma*, *programma, program, programme, preventieweek, vitaliteitsweek, week van de, themaweek, kick off, kickoff, lancering, launch, software, systeem, systemen, *systeem, system, app, tool, tools, tooling, applicatie, implementatie, implementation, demo, demonstratie, release, rollout, uitrol, migratie, koppeling, integratie, update systeem, verzuimverzekering, verzekering*, insurance, verzuimverzekeraar, offerte, tender, aanbesteding, leverancier*, supplier*, vendor*, acquisitie, accountmanager, contractbespreking, casuistiek, casus, casusbespreking, casussen, caseload, dossiers, lopende dossiers, alle dossiers, gevallen, cases, verzuimdossiers, smt, smo, sociaal medisch, sociaal medisch overleg, sociaal medisch team, mt, management team, managementteam, directie, bestuur, raad, ondernemingsraad, or vergadering, or overleg, board, steering, stuurgroep, werkgroep*, commissie*, projectgroep, klankbord*, committee, task force, evaluatie verzuimbeleid, evaluatie protocol, teamoverleg, team meeting, teammeeting, afdelingsoverleg, dagstart, stand up, standup, sprint*, retro*, refinement, scrum, all hands, town hall, townhall, briefing, update mt, functioneringsgesprekken, beoordelingsgesprekken, jaargesprekken, verzuimgesprekken, preventieve gesprekken, performance reviews, appraisals, review cycle, gesprekscyclus, beoordelingscyclus, kalibratie*, calibration, beoordelingsronde, review round, vlootschouw, ri e, rie, risico inventarisatie, risk assessment, arbocommissie, preventiemedewerker, preventieadviseur, bhv, veiligheid, safety, brandpreventie, brandoefening, brandveiligheid, inspectie, arbeidsinspectie, inspection, audit*, enquete, mto, onderzoek, survey, research, medewerkerstevredenheid*, medewerkersonderzoek, tevredenheidsonderzoek',
  /** Business of another kind, which explicit words for a conversation outweigh. */
  otherBusiness:
    'planning, accountant*, boekhouder, klant*, *klant, client*, customer*, prospect*, sales, verkoop, inkoop, marketing*, project*, *project, product*, merchandise, retour*, returns process, returns desk, product returns, customer returns, refund*, bestelling*, order*, levering*, delivery, logistiek, magazijn, voorraad, factuur*, facturen, invoice*, belasting aangifte, belastingaangifte, belastingdienst, tax, boekhouding, financ*, finance, jaarrekening, investering*, roi, return on investment, website*, web, api, apis, gateway*, backend, frontend, endpoint*, server*, datacenter, data center, database*, backup*, back up, disaster, recovery test, restore, failover, herstelwerk*, herstelplan, reparatie*, onderhoud*, *onderhoud, maintenance, lift, dak, gebouw*, building, pand, huisvesting, verhuizing*, relocation, verbouwing*, renovatie*, installatie*, cv ketel, auto, garage, apk, leaseauto, lease, laptop, ict, it support, it afdeling, it department, it team, it project*, it systeem, it systemen, it system, it systems, it overleg, it meeting, netwerk*, network, security, pentest*, penetration, stresstest, stress test, load test, loadtest, performance test*, site performance, campaign performance, contract*, *contract, arbeidsvoorwaard*, salaris*, *salaris, loon, loonsverhoging, pay, salary, payroll, bonus, pensioen*, pension, declaratie*, verlof*, *verlof, vakantie*, *vakantie, holiday*, vacation, parental leave, maternity, paternity, maternity leave, annual leave, leave planning, zwanger*, bevalling, sollicit*, *sollicitatie, sollicitatiegesprek*, vacature*, recruitment, recruiter, werving, kandidaat, kandidaten, candidate, job interview, kennismaking*, kennismakingsgesprek, introductie, onboarding, inwerk*, exit*, exitgesprek*, exit interview, uitdienst, uit dienst, ontslag, beeindiging, vaststellingsovereenkomst, vso, offboarding, resignation, dismissal, klacht*, complaint*, juridisch, advocaat, lawyer, legal, conflict, mediation, extern, externe, bureau, loopbaanbureau, jobcoach, uitzendbureau, intercedent, energiecontract, energieleverancier, energiebesparing, zonnepanelen, energielabel, capaciteit*, capacity, resource*, forecast*, roadmap, backlog, ontwerp, design, code review, peer review, literature review, document review, tender review, contract review, architecture review, pull request, sprint review, budget review, quarterly business review, qbr, business review, kwartaalcijfers, kwartaalrapportage, jaarcijfers, jaarplan, maandafsluiting, bank, hypotheek*, notaris, makelaar, verhuurder, huurder*, aannemer, architect, gemeente, wethouder, uwv, belastingadviseur, accountmanager, verzekeraar',
  hr: 'hr, p o, hrm, hr adviseur, hr business partner, hrbp, personeelszaken, human resources',
  team: 'team, teams overleg, afdeling, department, alle, iedereen, allen, everyone, medewerkers, leidinggevenden, managers, collega s, werknemers, employees, staff, groep, group',
  family:
    'zoon, dochter, kind, kinderen, moeder, vader, partner, mama, papa, oma, opa, son, daughter, child, kids, mother, father, hond, kat, poes, dog, cat',
  topicPlan:
    'verhuizing, project*, marketing*, klant*, sales, communicatie*, website*, ict, it, veiligheid, arbo, ri e, rie, afdeling*, team*, strategie*, bezuinig*, duurzaam*, kwaliteit*, audit*, avg, gdpr, privacy, informatiebeveiliging, campagne*, wijk*, gemeente*, zorg, jeugd*, subsidie*, innovatie*, digitalisering, product*, werkdruk, mto, business, growth, quality, security, improvement, jaar*, kwartaal*, 2026, 2027',
} as const;

export type Concept = keyof typeof WORDS;

/** Long words that people mistype; a word of the title that is nearly one of these is read as it. */
export const SPELLING = [
  'verzuim',
  'verzuimgesprek',
  'verzuimbegeleiding',
  'ziekmelding',
  'ziekmeldingsgesprek',
  'ziekgemeld',
  'reintegratie',
  'reintegratiegesprek',
  'werkhervatting',
  'werkhervattingsgesprek',
  'terugkeergesprek',
  'herstelgesprek',
  'poortwachter',
  'probleemanalyse',
  'casemanager',
  'bedrijfsarts',
  'functioneringsgesprek',
  'beoordelingsgesprek',
  'voortgangsgesprek',
  'evaluatiegesprek',
  'evaluatie',
  'eerstejaarsevaluatie',
  'zeswekelijkse',
  'preventief',
  'vitaliteitsgesprek',
  'vitaliteit',
  'frequent',
  'jaargesprek',
  'ontwikkelgesprek',
  'kwartaalgesprek',
  'driegesprek',
  'opschudmoment',
  'gesprek',
  'werkdruk',
  'welzijn',
  'absence',
  'sickness',
  'reintegration',
  'evaluation',
  'performance',
  'appraisal',
  'wellbeing',
  'preventive',
  'workload',
  'conversation',
  'quarterly',
] as const;
