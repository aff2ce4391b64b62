/** That people speak, and nothing more. How words are written: see `index.ts`. */
export const CONVERSATION = {
  /** A conversation between people, in any form. */
  conversation: `
    *gesprek, *gesprekje, *gesprekken, gesprekken, *overleg, afspraak, afspraken, bespreken, bespreking,
    bellen, belafspraak, belmoment, telefoontje, terugbellen, contact, contactmoment, koffie, *koffie,
    koffiemoment, bijpraten, praten, spreken, evaluatie, *evaluatie, conversation, meeting, meet, call,
    phone call, talk, chat, catch up, discuss, discussion, follow up, opvolging, vervolg, check in, check, 1
    op 1, 1 1, 1on1, one on one, one to one, bila, interview, review, wandeling, lunchwandeling, babbel,
    babbeltje, *babbel, *babbeltje, praatje, *praatje, spreekmoment, *moment, sparren, kletsen, onderonsje,
    samenkomst, sessie, vergadering, catchup, touch base, touch point, speak, session, sync, *contact,
    *consult, dialoog, ring, belletje, overlopen, doorspreken, doornemen, debrief, sparren over`,
  /** Nothing but that people speak: the employee and the case decide. */
  neutral: `
    gesprek, gesprekje, afspraak, overleg, overleggen, bespreking, kort overleg, kort gesprek,
    vervolggesprek, vervolgafspraak, vervolg gesprek, afspraak maken, even bellen, bellen, belafspraak,
    telefonisch, telefoongesprek, telefonisch overleg, contact, contactmoment, persoonlijk gesprek, meeting,
    conversation, call, phone call, talk, appointment, discussion, chat, follow up, follow up meeting,
    videogesprek, video call, teams gesprek, afstemmen, afstemming, moment, momentje, belletje, belmoment,
    telefoon, telefoontje, vervolg, terugbellen, teruggebeld, videobellen, beeldbellen, videocall, elkaar
    spreken, spreken, praten, praatje, zitten, samenzitten, om tafel, om de tafel, rond de tafel, word,
    ontmoeting, ontmoeten, time, tijd, phone, speak, speaking, sit down, meet, meet up, call back, get
    together, babbel, babbeltje, onderonsje, spreekmoment, vergadering, vergadering plannen, online meeting,
    zoom call, videomeeting, gesprekske, klapke, kletsen, samenkomst, in person, in persoon, face to face,
    live, fysiek, op locatie, sessie, session, huddle, quick one, belronde, contactafspraak, contactgesprek,
    where do we stand, where we stand, where are we, waar staan we, hoe staan we ervoor, hoe ver zijn we,
    how far are we, even checken, checken, uurtje, halfuurtje, half uurtje, kwartiertje, bij elkaar, elkaar
    zien, zien, treffen, overlegje, zitje, bel, belt, quick word, few minutes, drop in, pop in, pop round,
    swing by, langs, langsgaan, even langs, langskomen, buurten, kom langs, bij mij langs, bij mij, zien we
    elkaar, horen, even horen, appen, samen kijken, kijken, bespreekmoment, overlegmoment, afspraakje,
    gesprekstijd, spreektijd, afspreken`,
  /** Beside a subject: only that people will speak of how it stands. */
  standing: `
    it, werk, work, status, stand, stand van zaken, verloop, verloopt, loopt, gaat, hoe, going, how, hoe
    verder, next steps, voortgang, progress, update, bespreken, doornemen, doorspreken, bijpraten, discuss,
    evaluatie, evalueren, review, catch up, check in, zijn, haar, hun, his, her, their, samen, bekijken,
    bespreking, overlopen, opvolgen, opvolging, afspreken, talk through, go over, go through, status update,
    stavaza, svz, tussenstand, tussentijds, doorlopen, toelichten, toelichting, terugkoppeling, afronden,
    opstarten, starten, opstart, start, nu, now, verder, vervolgstappen, plannen, hoe nu, wat nu, stappen,
    volgende stap, volgende stappen, vervolgstap, mogelijkheden, opties, options, vooruitblik,
    vooruitkijken, toekomst, perspectief, verwachtingen, wat kan, wat kan wel, wat lukt, kijken wat kan,
    what s possible, what can we do, moving forward, going forward, the way forward, way forward, traject,
    situatie, situation, schema, schedule, contact houden, contact, in contact, in touch, keeping in touch,
    keep in touch, staying in touch, levensteken, horen hoe, laten horen, vooruit, afspraken, afspraken
    maken, afspraken vastleggen, vastleggen, op papier, stand v zaken, verlengd, verlenging, extended,
    extension`,
  /** An ordinary meeting of two: never a reason for an absence checklist. */
  oneOnOne: `
    bila, bilat, bilateraal, bilaterale, bilateral, 1 op 1, 1op1, een op een, 1 1, 1on1, 1 on 1, one on one,
    one to one, 1 to 1, o2o, bijpraten, bijpraatmoment, catch up, catchup, koffie, koffiemoment, koffietje,
    bakkie, coffee, tea, wandelen, wandeling, weekstart, weekly, wekelijks overleg, werkoverleg,
    voortgangsoverleg, touch base, sync, bijkletsen, kletsen, praatje pot, catching up, maandelijks overleg,
    monthly`,
  phone: `
    bellen, bel, belafspraak, belmoment, call, phone, phone call, telefonisch, telefoontje, ring, belletje,
    terugbellen, opbellen, nabellen, ring back, call back, phone back`,
  talk: `
    gesprek, gesprekje, *gesprek, contact, contactmoment, bellen, belafspraak, belmoment, koffie,
    koffiemoment, conversation, talk, call, catch up, check in, chat, bespreken, bespreking, belletje,
    terugbellen, praten, praatje, *praatje, babbel, babbeltje, overleg, *overleg, opvolgen, opvolging,
    opvolgmoment, spreken, doornemen, discuss, discussion, meeting, meet, dialoog, follow up, bezoek`,
  howAreYou: `
    hoe gaat het, hoe gaat t, hoe is het, hoe is t, hoe loopt het, hoe zit je erbij, hoe sta je ervoor, hoe
    staat het ervoor, how are you, how are things, how is it going, how s it going, hoe voel je je, in je
    vel, lekker in je vel, goed in je vel, in zijn vel, in haar vel, zit je lekker, hoe is t met, hoe gaat
    ie, hoe gaatie, hoe vaart het, alles goed, alles ok, gaat het nog, gaat het wel, gaat alles, how s
    things, how you doing, how are we doing, how are you feeling, how re you, how are you getting on, how is
    everything, hoe voel je, hoe loopt t, hoe ist, hoe is ie, vinger aan de pols, hoe houd je je, hoe hou je
    je, hoe hou je je staande, gaat het een beetje, alles oke, holding up, how are you holding up, hanging
    in there, hoe red je het, red je het, hoe is het nu, how are you coping, nog te doen, hoe trek je het,
    trek je het nog, horen hoe het is, horen hoe het gaat, horen hoe of wat, hoe of wat, poolshoogte,
    polshoogte, poolshoogte nemen, hoe is het ermee, hoe staat het ermee, see how, how is he doing, how is
    she doing, how s he doing, how s she doing, hows it going, hoe gaat het nu, still standing, sta je nog
    overeind`,
} as const;
