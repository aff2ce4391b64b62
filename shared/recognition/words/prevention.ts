/** Before anybody is absent. How words are written: see `index.ts`. */
export const PREVENTION = {
  preventiveTalk: `
    preventief gesprek, preventieve gesprek, preventiegesprek, preventie gesprek, preventief check in,
    preventieve check in, preventive conversation, preventive talk, preventive check in, preventive meeting,
    prevention conversation, prevention talk, stay interview, stay conversation, blijfgesprek,
    vitaliteitsgesprek, vitaliteits gesprek, vitaliteit gesprek, gesprek vitaliteit, gesprek over
    vitaliteit, vitaliteitscheck, vitality conversation, vitality talk, vitality check in, welzijnsgesprek,
    welzijn gesprek, wellbeing conversation, wellbeing check in, wellbeing check, wellbeing talk, wellbeing
    meeting, wellbeing chat, well being check in, well being conversation, werkdrukgesprek, werkdruk
    gesprek, werkgelukgesprek, inzetbaarheidsgesprek, duurzame inzetbaarheid gesprek, gesprek duurzame
    inzetbaarheid, energiegesprek, balansgesprek, stressgesprek, signaalgesprek, preventieconsult,
    preventief consult, preventief overleg, preventief contact, welbevindengesprek, welbevinden gesprek,
    energie gesprek, balans gesprek, stress gesprek, signalen gesprek, werkplezier gesprek, werkplezierg*,
    werkgeluk gesprek, di gesprek, stay gesprek, staygesprek, blijf gesprek, goed gesprek werkdruk,
    welzijnscheck*, welzijns check*, werkdrukcheck*, energiecheck*, mentale check*, mental health check in,
    mental health conversation, mental health chat, mental health check, wellness conversation, wellness
    chat, wellness check in, stress conversation, stress check, stress chat, workload conversation, workload
    chat, workload check in, workload talk, workload meeting, well being chat, well being talk, well being
    meeting, wellbeing 1 1, wellbeing catch up, wellbeing one to one, energy check in, vitaliteitscoaching,
    vitaliteitsmoment, gezondheidsgesprek preventief`,
  preventiveWord: `
    preventief, preventieve, preventive, goed gesprek, het goede gesprek, goede gesprek`,
  load: `
    werkdruk, werkbelasting, energie, energiebalans, stress, werkstress, spanning, overuren, overwerk,
    overwerken, balans, werkprive, werkprive*, balans werkprive, werkplezier, werkgeluk, vitaliteit,
    welzijn, welbevinden, mentale gezondheid, mentaal, duurzame inzetbaarheid, veerkracht, workload, work
    load, work pressure, energy, overtime, work life balance, balance, wellbeing, well being, vitality,
    resilience, mental health, job satisfaction, work happiness, pressure, burn out, burnout, overspannen,
    overspanning, stresssignalen, stress signalen, overbelast, overbelasting, disbalans, draagkracht,
    draaglast, vermoeidheid, inzetbaarheid, overload, overloaded, fatigue, exhaustion, grenzen aangeven,
    piekeren, stoom afblazen, stoom af te blazen, stoom aflaten, stoom af, hart luchten, hart even luchten,
    ventileren, je verhaal kwijt, bord vol, volle bord, op je bord, op zijn bord, op haar bord, teveel op,
    te veel op, over je grens, over de grens, uitgeput, moe, oververmoeid, drukke agenda, te druk, druk
    ervaren, ervaren druk, hoe hou je het vol, hoe houd je het vol, volhouden, hou je het vol, houd je het
    vol, opladen, bijtanken, adempauze, rust nemen, let off steam, blow off steam, blowing off steam,
    letting off steam, venting, vent session, too much on, on your plate, full plate, overworked, stretched,
    overwhelmed, burning out, stressed, stress signals, coping, werk prive*, privebalans, werk en leven,
    werk leven balans, combinatie werk, mantelzorg, caregiving, werkuren in balans, motivatie, motivation,
    tevredenheid werk, plezier in het werk, plezier in werk, lekker in je werk, mentale belasting, mentale
    druk, mentaal welzijn, mentale veerkracht, herstelbehoefte, zorgen om, zorgen over, maak me zorgen,
    worried about, concerned about, erg druk, druk druk, batterij, batterij leeg, leeg, leeggelopen,
    uitblazen, even uitblazen, ademhalen, op adem komen, rustmoment, ademruimte, lucht geven, ontladen,
    taakbelasting, takenpakket te vol, te vol, volle agenda, grenzen, grenzen stellen, boundaries, running
    on empty, too busy, at the limit, breathing space, take a breather, blow off some steam, let off some
    steam, stoom eraf`,
  busy: `
    piekweken, piekperiode, piek, pieken, drukke periode, drukke tijd, drukke weken, drukte, na de drukte,
    na de piek*, na de reorganisatie, hectische periode, zware periode, zware tijd, bewogen tijd, roerige
    tijd, busy period, busy season, busy time, busy weeks, after the peak, peak season, peak period, hectic
    period, tough period, intense period, na het project, na de deadline, na de audit, na de verbouwing,
    eindejaarsdrukte, drukke maand, drukke maanden, drukke zomer, after the rush, after the launch, after
    the busy`,
  quarterly: `
    kwartaal check in, kwartaalcheck, kwartaal check, kwartaalcheck in, kwartaalgesprek*, kwartaal gesprek,
    check in q1, check in q2, check in q3, check in q4, q1 check in, q2 check in, q3 check in, q4 check in,
    quarterly check in, quarterly conversation, quarterly talk, quarterly 1 1, quarterly one on one, check
    in kwartaal, check in gesprek*, checkin gesprek, quarterly review`,
  quarterTalk: `
    kwartaalgesprek*, kwartaal gesprek, quarterly conversation, quarterly talk, goed gesprek, het goede
    gesprek, goede gesprek, quarterly review, kwartaalevaluatie`,
  checkIn: `
    check in, checkin, check in*, checkin*, incheckmoment, incheckgesprek, inchecken, incheck, even
    inchecken, checking in, pulse check, polsen, polsmoment, temperatuurmeting`,
} as const;
