/** The way back to work. How words are written: see `index.ts`. */
export const RETURN = {
  /** How somebody mends, while away or half back. */
  recovery: `
    herstel, herstelt, herstellen, herstellende, herstelproces, herstelperiode, herstelfase, herstelverloop,
    herstelvooruitzicht*, genezing, genezen, revalidatie, revalideren, revalideert, recovery, recovering,
    recovers, recuperation, recuperating, convalescence, convalescent, healing, beter worden, aan de
    beterhand, knapt op, opknappen, aansterken, on the mend, getting better`,
  /** To be at work again, whatever the reason for having been away. */
  comingBack: `
    terug, terugkeer, terugkeert, terugkeren, terugkomst, terugkomen, terugkomt, teruggekeerd, weer werken,
    weer aan de slag, weer aan het werk, weer op, hervat*, herstart, return, returns, returned, returning,
    back, come back, comes back, coming back, resume, resumes, resumed, resuming, restart, re entry, weer
    welkom, welkom terug, heropstart*, opnieuw beginnen, opnieuw starten, weer starten, weer beginnen, weer
    begint, weer start, wederopstart, back again, herbegin*, terug starten, terug opstarten, weer van de
    partij, weer erbij, weer op de been, weer aan de bak, back on, back up and running, ease back, ease back
    in, easing back, welkom, welcome`,
  /** To begin again, which machines do as well. */
  restart: 'herstart, herstarten, heropstart, herneming, werkherneming*, herintrede*',
  /** To come back, as a subject of its own. */
  comeBackNoun: 'terugkeer, terugkomst, werkhervatting, hervatting, comeback',
  /** To begin, which within a case is to begin again. */
  startingUp: `
    opstart, opstarten, start, starten, start op, beginnen, begint, hervat, starting, starts, restart,
    hervatten, terug, terugkeer, terugkomst, return, returning, back, proefdag, meelopen, meedraaien, trial
    day, ease back, ease back in, easing back, slowly back, weer van de partij, weer erbij, weer present, op
    de been, on your feet, back on your feet, opbouw, eerste dag, first day, eerste ochtend, eerste uren,
    first hours, weer aan de bak, weer in actie, weer op de zaak`,
  /** Where or what one comes back to. */
  workPlace: `
    werk, werkvloer, werkplek, kantoor, functie, baan, afdeling, vestiging, work, workplace, office, job,
    desk, role, post, de werkvloer, werkplaats, winkel, fabriek, het team`,
  /** Away, for whatever reason. */
  away: `
    afwezig, afwezigheid, absent, absence, absences, away, out, out again, off again, is off, weg, eruit,
    niet aanwezig, niet op werk, niet op het werk, not in, not in today, thuis`,
  /** Why somebody was away: their health, in words that a calendar uses. */
  healthReason: `
    ziek, ziekte*, ziekbed, ziekenhuis*, verzuim, ziekteverzuim, uitval, arbeidsongeschikt*, operatie,
    ingreep, opname, ongeval, ongeluk, burn out, burnout, overspannen*, griep, behandeling, sick, sickness,
    illness, ill, sick leave, medical leave, surgery, operation, procedure, hospital*, accident, injury,
    flu, treatment, absence, long term absence, medical absence, buikgriep, corona, covid, koorts,
    verkouden, snipverkouden, migraine, hernia, rugklachten, ziekmelding, flu like, fever, stomach bug,
    sprained, gebroken, broken, griepje, verkoudheid, keelontsteking, buikpijn, migraineaanval, long covid,
    revalidatie, blessure, zwakke rug, rug, enkel, knie, misselijk, niet lekker, niet fit, beroerd,
    grieperig, ziekjes, snotverkouden, under the weather, feeling unwell, not well, unwell, food poisoning,
    stomach flu, ligt in bed, ligt ziek, lappenmand, ziekenboeg, geveld, uitgeschakeld`,
  hours: `
    opbouw uren, uren opbouw, urenopbouw, opbouw van uren, uren opbouwen, opbouwen uren, opbouwschema,
    werkopbouw, opbouw werk, opbouw werkzaamheden, opbouw werkuren, opbouw schema, opbouwgesprek, uren
    uitbreiden, uitbreiden uren, uitbreiding uren, building up hours, build up hours, build up of hours,
    increase hours, increasing hours, urenuitbreiding, opbouw naar, opbouwen naar, opbouw tot,
    opbouwafspraken, uren ophogen, ophogen uren, meer uren werken, stapsgewijze opbouw, opbouw stap, phase
    back, ramp up hours, building hours, build hours, hours back up, hours build up, hour build up, building
    back up, build back up, more hours, meer uren, uren omhoog, uren erbij, uren verhogen, urenplan,
    urenschema, opbouw van werk, opbouwen van werk, werk opbouwen, taken opbouwen, taakopbouw, opbouw taken,
    takenopbouw, uurtjes opbouwen, increase of hours, hours increase, opschalen uren, uren opschalen, * x *
    uur, *x* uur, uur per dag, u per dag, uren per dag, hours a day, hours per day, halve dagen, half days,
    ochtenden per week, mornings a week, uurtjes werken, paar uurtjes, procent werken, procent starten, naar
    * procent, at * procent, op * procent, phased hours, verzuimuren, werkuren opbouwen, uren opschroeven,
    uren per week opbouwen, *u p d, * u p d, *u per dag, *uur per dag, *uur p d, *h a day, *h per day, uur p
    d`,
  /** Hours, which within a case are those of coming back. */
  partHours: `
    uren, uurtjes, hours, halve dagen, half days, dagdelen, dagdeel, procent, ochtenden, mornings`,
  /** To come back by parts. */
  gradually: `
    phased return*, gradual return*, staged return*, graded return*, gradual rtw, phased rtw, progressieve
    werkhervatting*, progressieve tewerkstelling, deeltijdse werkhervatting*, deeltijds hervatten, deeltijds
    werken na ziek*, toegelaten arbeid, gedeeltelijke werkhervatting, gedeeltelijk hervatten, stapsgewijze
    terugkeer, geleidelijke terugkeer, geleidelijk terug, geleidelijk opbouwen, therapeutisch werken,
    arbeidstherap*, at basis, therapeutisch hervatten, proefplaatsing*, proefplaats, werkproef, part time
    return, partial return, partial resumption, return on reduced hours, reduced hours return,
    therapeutisch*, geleidelijke werkhervatting, deels hervatten, deels hervat, deels werken, gedeeltelijk
    werken, gedeeltelijk aan het werk, hervatting * procent, hervat * procent, partly back, half time back,
    gedeeltelijk terug*, halftijds*, deeltijds terug, deels terug, half terug, part time back, terug
    halftijds, halve dagen terug, back part time, back half time, gedeeltelijk aan de slag, deels aan de
    slag, deels aan het werk`,
  buildUp: `
    opbouw, opbouwen, opbouwfase, opbouwweken, opbouwrooster, rooster opbouw, opbouw rooster,
    opbouwafspraak, werkschema opbouw, opbouwtempo, build up, buildup, build back up`,
  adjustedWork: `
    aangepast werk, aangepaste werkzaamheden, aangepaste taken, aangepast takenpakket, aangepast rooster,
    passend werk, passende arbeid, passende werkzaamheden, vervangend werk, vervangende werkzaamheden,
    adjusted work, adjusted duties, adjusted hours, light duties, modified duties, amended duties,
    alternative duties, workplace adjustments, reasonable adjustments, adapted work, aangepaste uren,
    aangepaste functie, passende functie, ander werk tijdelijk, restricted duties, temporary adjustments,
    work adjustments, werkplekaanpassing*`,
  returnTalk: `
    werkhervatting*, terugkeergesprek*, terugkomgesprek*, terugkeer gesprek, herstelgesprek*,
    hervattingsgesprek, hervatten werk, hervat werk, werk hervatten, terug op het werk, terug aan het werk,
    weer aan het werk, weer aan de slag, weer begonnen, weer beginnen, return to work, rtw, back to work,
    back at work, returning to work, return from sick*, return after sick*, return from absence, return
    after absence, back from sick*, back after sick*, back after illness, resume work, resuming work,
    resumption, resumption of work, work resumption, re entry, reboarding, hervatting werk, hervatting van
    werk, hervatting werkzaamheden, hervattingsgesprek*, gedeeltelijke hervatting, volledige hervatting,
    hervat haar werk, hervat zijn werk, gedeeltelijk hervatten, volledig hervatten, terug van ziek*, terug
    na ziek*, terug van verzuim, terug na verzuim, terug van weggeweest na ziek*, terug na langdurig*, terug
    na burn out, terug van burn out, terug na burnout, terug na operatie, terug na ongeval, start weer, weer
    gestart, begint weer, weer op de werkvloer, back after surgery, back after burnout, back from illness,
    first week back, start * weer, begint * weer, weer na ziek*, weer na verzuim, weer na operatie, weer na
    burn out, weer na burnout, weer starten, weer start, weer beginnen na*, hervat, hervat het werk, terug
    aan t werk, terug aan de slag, terug op werk, terug in dienst na ziek*, weer welkom, weer op het werk,
    weer in het zadel, terugkeer na ziek*, terugkeer na uitval, terugkeer na verzuim, terugkeer na burn out,
    terugkeer na burnout, terugkeer na operatie, terugkeren na ziek*, terugkeer op de werkvloer, terug op de
    werkvloer, terugkeermoment, terugkomstgesprek*, terugkomst gesprek, terugkom gesprek, werkhervat, welkom
    terug gesprek*, welkomgesprek na ziek*, return 2 work, return to work interview, returning from ill*,
    return from ill*, return after ill*, return from long term*, returning after ill*, returning after
    sick*, returning from sick*, back in work after, back to work after, back at work after, back after
    absence, back after being off, back from being off, back from sickness, welcome back meeting, welcome
    back chat, welcome back talk, first shift back, first week back at work, rtw interview, rtw meeting,
    return interview, return meeting, return chat, return conversation, return discussion, return call,
    terugkeer bespreken, back to work chat, onthaal na ziek*, onthaalgesprek na ziek*, opvang na ziek*,
    onthaal bij terugkeer, terugkeer uit ziek*, back from being ill, back after being ill, return from
    surgery, return after surgery, back from surgery, back from long term*, back after long*,
    heropstartgesprek*, herneming werk, herneming van werk, weer aan het werken, terug op post, terug aan
    het werken, weer op post, weer * aan het werk, weer * aan de slag, starting back, slowly back, start
    back at work, volledig aan het werk`,
  recovered: `
    hersteld, herstelmelding, hersteldmelding, betermelding, beter gemeld, betergemeld, hersteld gemeld,
    weer beter, recovered, fit for work, fit note, fit again, hervatting, hervatten, hervat, hersteld
    melden, herstelmeldingen, beter melden, meldt zich beter, zich beter, zich hersteld, volledig hersteld,
    recovery report, better again, fit to work, fit to return, beter verklaard`,
  leave: `
    verlof*, *verlof, vakantie*, *vakantie, holiday*, vacation*, maternity, paternity, parental, zwanger*,
    bevalling, sabbatical, annual leave, wereldreis, business trip, zakenreis, ouderschap*, kraam*,
    geboorte*, adoptie*, bevallings*, moederschap*, vaderschap*, loopbaanonderbreking, tijdskrediet,
    parental*, world trip, holidays`,
  firstDayBack: `
    eerste dag terug, eerste werkdag terug, 1e dag terug, 1e werkdag terug, eerste werkdag na, eerste dag
    weer, first day back, first day back at work, welkom terug, welkom weer terug, weer terug, is terug, is
    back, welcome back, terugkeer op werk, terugkeer op het werk, terugkeer naar werk, terugkeer na ziek*,
    terug na ziek*, terugkomst na ziek*, eerste dag na, eerste dag hervat*, eerste dag weer aan*, first day
    after, weer welkom, 1ste dag terug, 1e dag weer, eerste week terug, first week back, day one back,
    eerste ochtend terug, eerste ochtend weer, eerste middag terug, eerste middag weer, eerste dienst weer,
    eerste dienst terug, eerste shift, eerste uren weer, eerste uren terug, eerste week weer, eerste weekje,
    weer op kantoor, weer op de zaak, weer in huis, weer op locatie, weer op de afdeling, weer aanwezig,
    weer binnen, first morning back, first shift back, first hours back, first days back, back in the
    office, back in today, back on site, er weer, is er weer, weer er, zijn weer, here again`,
} as const;
