/** What keeps silent: other business, other people, work at a desk. How words are written: see `index.ts`. */
export const SILENCE = {
  /** Private appointments, blocks of work, events: never a conversation with an employee about absence. */
  elsewhere: `
    geannuleerd, afgezegd, vervallen, canceled, cancelled, declined, tandarts*, huisarts*, dokter, fysio*,
    fysiotherap*, kapper, oogmeting, oogarts, opticien, ziekenhuis, poli, polikliniek, mri, dierenarts,
    apotheek, prive, private, kinderopvang, oppas, school, ouderavond, 10 minutengesprek,
    tienminutengesprek, rapportgesprek, leerling*, scholier*, leerplicht*, spijbel*, klas, mentor,
    mentorgesprek, pupil*, student, students, studenten, teacher, dentist, doctor s appointment, gp,
    physio*, hairdresser, vet, orthodontist*, psycholoog, therapie, therapy, verloskundige,
    consultatiebureau, vaccinatie, griepprik, bloed prikken, sportschool, sporten, yoga, pilates, gym,
    training, trainingen, training*, *training, workshop*, cursus*, *cursus, opleiding, opleidingsdag,
    webinar*, seminar, congres, conferentie, symposium, conference, masterclass, elearning, e learning,
    lezing, lecture, course, bijscholing, intervisie*, supervisie, rollenspel, roleplay, oefenen,
    kennissessie, leersessie, inspiratiesessie, summit, beurs, lunch, lunch*, pauze, pauze*, diner, dinner,
    borrel*, *borrel, drinks, feest*, *feest, taart, cake, party, verjaardag, birthday, jubileum, receptie,
    afscheid*, farewell, uitje, teamuitje, barbecue, bbq, kerst*, sinterklaas*, schoolverzuim,
    leerplichtambtenaar, griepvaccin*, griepspuit, vaccin*, flu shot*, flu jab, flu vaccin*, jab, booster,
    inenting, inentingen, bloedbank, bloeddonatie, blood donation, ziekenhuisafspraak, ziekenhuisbezoek,
    mammografie, paard, konijn, cavia, puppy, kitten, horse, planten, teambuilding, team building, teamdag,
    team day, heidag, away day, off site, offsite, hackathon, escape room, bedrijfsuitje, personeelsfeest,
    uitstap, teamuitstap, personeelsdag, open dag, ehbo, first aid, elearn*, opfris*, e learn*, bijeenkomst,
    infosessie, info session, townhall, vrijmibo, vrijdagmiddagborrel, kids, quiz, webcast, podcast,
    varken*, biggen, koe, koeien, kalf, kalveren, schaap, schapen, kip, kippen, pluimvee, vee, veestapel,
    veearts, vogels, vissen, bijen, plant, bomen, boom, gewas, gewassen, tomaat, tomaten, pigs, cows,
    cattle, sheep, chickens, trees, plants, crops`,
  /** Preparing, writing up, reminding: about a conversation, not the conversation. */
  deskWork: `
    voorbereiden, voorbereiding, voorbereiding*, voorbereid, voorbereidend, prep, preparation, prepare,
    preparing, herinnering*, reminder*, deadline*, to do, todo, niet vergeten, verslag, verslag*,
    gespreksverslag, notulen, uitwerken, uitwerking, administratie, archiveren, dossier bijwerken,
    dossiervorming, bijwerken, invoeren, registreren, registratie, verwerken, doorgeven, versturen, mailen,
    inplannen, uitnodigen, uitnodigingen, template*, sjabloon, sjablonen, formulier*, form, format*,
    checklist*, write up, writing up, notes, minutes, follow up email, blok, focus, focustijd, focus time,
    geblokkeerd, blokkeren, busy block, out of office, ooo, vrij, vrije dag, niet beschikbaar, hold,
    vervang*, *vervanging, vervanger*, invaller*, overdracht*, waarneming, waarnemen, backfill, staffing,
    handover, cover for, covering for, rooster maken, roosteren, voorbereidingstijd, inlezen, nalezen,
    opschrijven, uitschrijven, naslag, archief, vervang, replacement, bezetting, bezettingsplanning, opvang
    werk, taken verdelen, takenverdeling, werkverdeling, cover arrangements, arrange cover, roster, rota,
    shift cover, ruilen, ruil, dienst ruilen, diensten, diensten ruilen, shift swap, swap shift*, overnemen,
    neemt over, neem over, wie pakt, pakt op, oppakken, invallen, valt in, inval, ziektevervang*,
    herverdelen, verdelen, doorschuiven, verzetten klanten, mail doorsturen, cover shift*, taking over, take
    over, opvangen, dienst, shift, shifts, dienstruil*, rooster omgooien, route overnemen, planning omgooien`,
  /** About absence or conversations in general: figures, policy, software, groups of people. */
  general: `
    cijfer*, *cijfers, kengetal*, statistiek*, dashboard*, rapportage*, *rapportage, rapport, report
    meeting, analyse, trend*, kpi*, percentage*, verzuimpercentage, kosten, *kosten, budget*, begroting*,
    figures, statistics, stats, metrics, numbers, rates, rate, cost, costs, monitor, monitoring, benchmark,
    beleid*, *beleid, protocol*, *protocol, reglement*, regeling*, richtlijn*, procedure*, policy, policies,
    guideline*, guidelines, handboek, handbook, wetgeving, wijziging*, verzuimaanpak, verzuimreductie,
    verzuimpreventie*, visie, strategie, strategy, campagne*, campaign*, programma*, *programma, program,
    programme, preventieweek, vitaliteitsweek, week van de, themaweek, kick off, kickoff, lancering, launch,
    software, module, modules, *module, systeem, systemen, *systeem, system, app, tool, tools, tooling, applicatie, implementatie,
    implementation, demo, demonstratie, release, rollout, uitrol, migratie, koppeling, integratie, update
    systeem, verzuimverzekering, verzekering*, insurance, verzuimverzekeraar, offerte, tender, aanbesteding,
    leverancier*, supplier*, vendor*, acquisitie, accountmanager, contractbespreking, casuistiek, casus,
    casusbespreking, casussen, caseload, dossiers, lopende dossiers, alle dossiers, gevallen, cases,
    verzuimdossiers, smt, smo, sociaal medisch, sociaal medisch overleg, sociaal medisch team, mt,
    management team, managementteam, directie, bestuur, raad, ondernemingsraad, or vergadering, or overleg,
    board, steering, stuurgroep, werkgroep*, commissie*, projectgroep, klankbord*, committee, task force,
    evaluatie verzuimbeleid, evaluatie protocol, teamoverleg, team meeting, teammeeting, afdelingsoverleg,
    dagstart, stand up, standup, sprint*, retro*, refinement, scrum, all hands, town hall, townhall,
    briefing, update mt, functioneringsgesprekken, beoordelingsgesprekken, jaargesprekken,
    verzuimgesprekken, preventieve gesprekken, performance reviews, appraisals, review cycle,
    gesprekscyclus, beoordelingscyclus, kalibratie*, calibration, beoordelingsronde, review round,
    vlootschouw, ri e, rie, risico inventarisatie, risk assessment, arbocommissie, preventiemedewerker,
    preventieadviseur, bhv, veiligheid, safety, brandpreventie, brandoefening, brandveiligheid, inspectie,
    arbeidsinspectie, inspection, audit*, enquete, mto, onderzoek, survey, research,
    medewerkerstevredenheid*, medewerkersonderzoek, tevredenheidsonderzoek, verzuimoverzicht, verzuimlijst,
    verzuimregistratie, verzuimsysteem, verzuimkosten, verzuimcijfer*, verzuimdata, data, rapportages,
    overzicht alle, hrm systeem, afas, visma, workday, sap, health check server*, healthcheck*, arbobeleid,
    arbocontract, arbocatalogus, verzuimpartner, arbopartner, verzuimcontract, contractbespreking
    arbodienst, verzuimconferentie, verzuimcongres, absence policy, attendance policy, attendance system,
    attendance app, verzuimapp, medezeggenschap, cao, arbozaken, prikbeleid, evaluatie arbodienst, evaluatie
    bedrijfsarts, selectie arbodienst, keuze arbodienst, werkinstructie, kwaliteitsmeting, pilot*, polis*,
    verzuimpolis, zorgpolis, *polis, magazine, tijdschrift, artikel, persbericht, press release, article,
    premie*, *budget, *budgetten, subsidie*`,
  /** What is sent back, where one might think of people. */
  goods: `
    pallet*, shipment*, carrier*, parcel*, cargo, vervoerder*, zending*, pakket*, retouren, retourzending*,
    returned goods, vracht`,
  /** Business of another kind, which explicit words for a conversation outweigh. */
  otherBusiness: `
    planning, accountant*, boekhouder, klant*, *klant, client*, customer*, prospect*, sales, verkoop,
    inkoop, marketing*, project*, *project, product*, merchandise, retour*, returns process, returns desk,
    product returns, customer returns, refund*, bestelling*, order*, levering*, delivery, logistiek,
    magazijn, voorraad, factuur*, facturen, invoice*, belasting aangifte, belastingaangifte,
    belastingdienst, tax, boekhouding, financ*, finance, jaarrekening, investering*, roi, return on
    investment, website*, web, api, apis, gateway*, backend, frontend, endpoint*, server*, datacenter, data
    center, database*, backup*, back up, disaster, recovery test, restore, failover, herstelwerk*,
    herstelplan, reparatie*, onderhoud*, *onderhoud, maintenance, lift, dak, gebouw*, building, pand,
    huisvesting, verhuizing*, relocation, verbouwing*, renovatie*, installatie*, cv ketel, auto, garage,
    apk, leaseauto, lease, laptop, ict, it support, it afdeling, it department, it team, it project*, it
    systeem, it systemen, it system, it systems, it overleg, it meeting, netwerk*, network, security,
    pentest*, penetration, stresstest, stress test, load test, loadtest, performance test*, site
    performance, campaign performance, contract*, *contract, arbeidsvoorwaard*, salaris*, *salaris, loon,
    loonsverhoging, pay, salary, payroll, bonus, pensioen*, pension, declaratie*, verlof*, *verlof,
    vakantie*, *vakantie, holiday*, vacation, parental leave, maternity, paternity, maternity leave, annual
    leave, leave planning, zwanger*, bevalling, sollicit*, *sollicitatie, sollicitatiegesprek*, vacature*,
    recruitment, recruiter, werving, kandidaat, kandidaten, candidate, job interview, kennismaking*,
    kennismakingsgesprek, introductie, onboarding, inwerk*, exit*, exitgesprek*, exit interview, uitdienst,
    uit dienst, ontslag, beeindiging, vaststellingsovereenkomst, vso, offboarding, resignation, dismissal,
    klacht*, complaint*, juridisch, advocaat, lawyer, legal, conflict, mediation, extern, externe, bureau,
    loopbaanbureau, jobcoach, uitzendbureau, intercedent, energiecontract, energieleverancier,
    energiebesparing, zonnepanelen, energielabel, capaciteit*, capacity, resource*, forecast*, roadmap,
    backlog, ontwerp, design, code review, peer review, literature review, document review, tender review,
    contract review, architecture review, pull request, sprint review, budget review, quarterly business
    review, qbr, business review, kwartaalcijfers, kwartaalrapportage, jaarcijfers, jaarplan,
    maandafsluiting, bank, hypotheek*, notaris, makelaar, verhuurder, huurder*, aannemer, architect,
    gemeente, wethouder, uwv, belastingadviseur, accountmanager, verzekeraar, jaarrekeningen, beurs*,
    *beurs, stand bouwen, beursstand, podium, expositie, tentoonstelling, festival, evenement*, event,
    events, spoorwerk*, prorail, ns, spoorweg*, werkzaamheden spoor, shipment*, shipping, package*, parcel*,
    goederen, warranty, garantie, return label, zending*, pakket*, machine*, pomp, netwerkuitval,
    stroomuitval, outage*, storing*, incident*, patch*, upgrade*, cloud, azure, aws, kubernetes, cluster,
    systems recovery, data recovery, file recovery, health check api, application*, applicatie*, week
    planning, weekplanning, jaarplanning, dienstrooster, kwartaalplanning, sprintplanning, fiets*, tuin*,
    printer*, koffieautomaat, koffiemachine, kopieerapparaat, airco, zorgverzeker*, aov, woia, wia
    verzekering, verzekerde, kandidaat*, balans 2025, balans 2026, balans 2027, servicedesk, helpdesk,
    topdesk, ticket*, uitbetal*, sla`,
  /** Words that say something else together than apart: none of them is silence. */
  apart: `
    ziekteverlof, ziekte verlof, medisch verlof, rapport bedrijfsarts, rapport ba, rapport arbo, rapport
    arboarts, rapport van de bedrijfsarts, verslag bedrijfsarts, verslag ba, verslag arbo, verslag arboarts,
    verslag van de bedrijfsarts, spreekuurverslag*, evaluatieformulier*, formulier eerstejaarsevaluatie,
    eerstejaarsevaluatie formulier*, uwv formulier, uwv evaluatie, eerstejaarsevaluatie uwv, eerste
    jaarsevaluatie uwv, wia aanvraag uwv, deskundigenoordeel uwv, deskundigenoordeel aanvragen uwv, oh
    report meeting, eerste dienst, first shift, in dienst, terug in dienst, dienst hervatten, plan
    bijwerken, pva bijwerken, reintegratie plan bijwerken, plan van aanpak bijwerken, evaluatie formulier,
    formulier uwv, formulier eerstejaars*, formulier eje, evaluatie en formulier, evaluatie plus formulier,
    shift back, ba verslag, ba rapport, arbo verslag, arbo rapport, bedrijfsarts rapport, bedrijfsarts
    verslag, uwv form, physician report, doctor report, arbeidsdeskundig onderzoek, ad onderzoek, app van,
    rtw form, return to work form`,
  hr: `
    hr, p o, hrm, hr adviseur, hr business partner, hrbp, personeelszaken, human resources,
    verzuimconsulent*, verzuimadviseur*, verzuimmanager*, verzuimspecialist*, verzuimcoach, absence manager`,
  team: `
    team, teams overleg, afdeling, department, alle, iedereen, allen, everyone, medewerkers,
    leidinggevenden, managers, collega s, werknemers, employees, staff, groep, group`,
  family: `
    zoon, dochter, kind, kinderen, moeder, vader, partner, mama, papa, oma, opa, son, daughter, child, kids,
    mother, father, hond, kat, poes, dog, cat, ouders, broer, zus, schoonmoeder, schoonvader, kleinkind*,
    baby, man ziek, vrouw ziek, paard, konijn, cavia, brother, sister, wife, husband, grandma, grandpa,
    parents, dogs, cats, horse, rabbit, pet, pets, huisdier*`,
  topicPlan: `
    verhuizing, project*, marketing*, klant*, sales, communicatie*, website*, ict, it, veiligheid, ri e,
    rie, afdeling*, team*, strategie*, bezuinig*, duurzaam*, kwaliteit*, audit*, avg, gdpr, privacy,
    informatiebeveiliging, campagne*, wijk*, gemeente*, zorg, jeugd*, subsidie*, innovatie*, digitalisering,
    product*, werkdruk, mto, business, growth, quality, security, improvement, jaar*, kwartaal*, 2026, 2027,
    plan van aanpak arbo, pva arbo, actieplan arbo, arbo plan, arboplan`,
} as const;
