/** The cycle of reviews. How words are written: see `index.ts`. */
export const REVIEW = {
  review: `
    functioneringsgesprek*, functionerings gesprek, functioneringgesprek, functioneren gesprek, gesprek
    functioneren, functionering, beoordelingsgesprek*, beoordelings gesprek, beoordelinggesprek, beoordeling
    gesprek, halfjaargesprek*, half jaargesprek, halfjaarlijks gesprek, middenjaarsgesprek, midjaargesprek,
    pop gesprek*, popgesprek*, p o p gesprek, ontwikkelgesprek*, ontwikkelingsgesprek*, ontwikkel gesprek,
    ontwikkeling gesprek, groeigesprek*, talentgesprek*, prestatiegesprek*, r o gesprek, rgw gesprek, rgo
    gesprek, feedbackgesprek*, reflectiegesprek, ambitiegesprek, performance appraisal, appraisal, appraisal
    meeting, development conversation, development talk, fg gesprek, fgesprek, bg gesprek, functie gesprek,
    functieringsgesprek, functionergesprek, functioneergesprek, dialooggesprek, dialoog functioneren,
    tussentijds functioneringsgesprek, ontwikkeldialoog, waarderingsgesprek, koersgesprek,
    competentiegesprek*, ontwikkelplangesprek, evaluatiegesprek functioneren, jaarlijks evaluatiegesprek,
    performancegesprek, performance gesprek, performance dialoog, performance dialogue, development
    dialogue, resultaatgericht gesprek, r o cyclus gesprek, hr gesprek functioneren, beoordeling salaris,
    beoordeling en salaris, salaris en beoordeling, functioneren en salaris, beoordeling bonus, appraisal
    and salary, performance and pay, ontw gesprek, func gesprek, funct gesprek, fun gesprek, beoord gesprek,
    functiegesprek, func*gesprek, beoord*gesprek, functionering gesprek, ontw*gesprek, terugblik op je
    resultaten, terugblik op jouw resultaten, vooruitblik op je ontwikkeling, vooruitblik op jouw
    ontwikkeling, je resultaten en ontwikkeling, your results and development`,
  reviewLoose: `
    performance review, performance conversation, performance talk, performance meeting, performance
    evaluation, performance discussion, performance check in, annual review, annual appraisal, annual
    conversation, annual talk, year end review, year end conversation, end of year review, mid year review,
    midyear review, half year review, half yearly review, development review, personal development,
    persoonlijke ontwikkeling, pdp meeting, pdp, growth conversation, goal setting meeting, goal setting,
    objectives meeting, employee review, job review, 360 review, 360 feedback, tussentijds gesprek,
    jaarevaluatie, loopbaangesprek*, career conversation, career talk, career development talk,
    jaargesprek*, jaar gesprek, jaarlijks gesprek, eindejaarsgesprek*, eindejaargesprek, planningsgesprek*,
    resultaatgesprek*, doelengesprek, doelstellingengesprek, doelstellingsgesprek, tussentijdse beoordeling,
    jaarbeoordeling, eindbeoordeling, eindejaarsbeoordeling, jaarlijkse beoordeling, halfjaarlijkse
    beoordeling, resultaat en ontwikkelgesprek, persoonlijk ontwikkelplan, persoonlijk ontwikkelingsplan,
    ontwikkelplan bespreken, check in performance, performance catch up, goals review, objective review,
    objectives review, appraisal review, end of year conversation, annual performance, career development,
    career development conversation, career development chat, career chat, mid year performance, midyear
    performance, year end performance, half year performance, performance and development, performance
    development, popgesprek bespreken, pop bespreken, pop doornemen, pop gesprek, midyear check, mid year
    check, mid year conversation, mid year chat, half year conversation, halfjaarevaluatie,
    halfjaarbeoordeling, jaarafsluiting gesprek, year end chat, year end discussion, year review, yearly
    review, yearly appraisal, end year review, eoy review, eoy conversation, doelen bespreken, doelen
    stellen, doelen gesprek, objectives setting, setting objectives, set goals, goals conversation, personal
    development plan, pdp review, pdr meeting, performance dialogue, loopbaan gesprek, loopbaanplan, career
    planning, growth plan, skip level review, ontwikkelplan, ontwikkeling bespreken, tussentijdse evaluatie
    functioneren, slotgesprek, eindgesprek jaar, voortgang doelen, targetgesprek, kpi gesprek, self
    assessment, zelfevaluatie, growth chat, growth talk, performance chat, rating talk, development chat,
    dev talk, dev chat, career path, ambitiegesprek, loopbaan bespreken, hr cyclus, gespreksronde,
    tussentijds functioneren, feedback sessie, evaluatie functioneren, functioneren evalueren`,
  reviewWord: `
    beoordeling, functioneren, pop, p o p, popplan, pop plan, ontwikkelplan, persoonlijke doelen, doelen,
    doelstellingen, goals, objectives, development plan, pdp, mid year, midyear, half year, year end, end of
    year, halfjaar, functionering, appraisal, ontwikkeling, loopbaan, ambities, ambitie, groei, talent, eoy,
    beoordelings, functionerings, mid term, midterm, halfjaarlijks, jaarcyclus`,
  /** Letters that HR writes for such a conversation. */
  reviewLetters: 'fg, bg, rgw, rgo, pdr, pdp, ppr, adr, idp, hjg, jg, ejg, mjg, kpg, pop, pog, pmg',
  /** Which round of the year. */
  round: 'h1, h2, q1, q2, q3, q4, 2025, 2026, 2027, 2028',
  assessment: `
    beoordeling, functioneren, performance, ontwikkeling, assessment, evaluation, evaluatie`,
} as const;
