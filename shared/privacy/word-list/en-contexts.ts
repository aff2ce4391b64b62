import type { Contexts } from './word-list.ts';

/** What surrounds a word in English and changes what it says. */
export const enContexts: Contexts = {
  absenceNouns: `
    absence|illness|sick leave|sickness
  `,
  notMatched: `
    metastab psychosocial chemotaxis chemosphere dizzying feverish exhaustive feverfew crampon testimon
    resulting operator operational painstaking painting prescriptive wardrobe
  `,
  bodyParts: `
    head|neck|shoulder|back|knee|hip|ankle|wrist|elbow|hand|hands|finger|foot|feet|leg|legs|arm|eye|
    eyes|ear|ears|throat|stomach|bowel|heart|lung|lungs|kidney|liver|bladder|breast|skin|rib|jaw|
    tooth
  `,
  complaints: `
    pain|hurts|hurting|sore|stiff|broken|torn|swollen|bad|gone|trouble|playing up|infected|size
  `,
  persons: `
    he|she|they|him|her|his|their|employee|has|had|feels|feeling
  `,
  business: `
    customer|customers|client|project|product|production|line|fault|machine|system|software|
    application|server|laptop|website|release|planning|budget|objection|agenda|meeting|invoice|vat|
    order|delivery|stock|warehouse|team|department|contract|quarter|survey|campaign|training|course|
    outage|backlog|process|pipeline
  `,
  attribution: `
    occupational physician|company doctor|oh report|op feedback|occupational health advises|
    per the company doctor|
    fml|functional list|functional capacity|capability report|fit note from the oh|oh advice|oh adviser|
    oh letter|per oh|oh says|oh writes|oh confirms|labour expert|occupational health report|
    occupational health writes|ohp
  `,
  privacyMeta: `
    did not ask|not asked|not discussed|did not discuss|no medical information|no medical data|
    can't ask|cannot ask|steered back|
    not going to ask|never ask|do not ask|don't ask|won't ask|will not ask|am not allowed to ask|
    not allowed to ask|not supposed to|not mine to|none of my business|none of our business|
    not my business|no need to tell|need not tell|doesn't have to say|does not have to say|
    doesn't need to say|does not go in|doesn't go in|not in the file|not in my notes|not in this report|
    not in the report|left out of|not written down|did not write|didn't write|not recorded|
    do not record|don't record|not noted|did not note|didn't ask|did not go into|didn't go into|
    no questions about|stopped him|stopped her|cut him off|cut her off|changed the subject|unread|
    unopened|sent it back|stays with the|belongs with the|gdpr|privacy rules|confidential|
    medical secrecy|don't know and|do not know and|without the reason|not the reason
  `,
  careWork: `
    clients|patients|residents|project|awareness|medication round|training|certification|trial|
    pharmacy|refresher|sign-up|campaign
  `,
  general: `
    everyone|all staff|whole team|absence rate|average|sign-up
  `,
  masks: `
    psychological safety|psychologically safe|psychosocial workload|pain point|pain points|
    a headache|allergic to|healthy dose|healthy pipeline|world cup fever|cabin fever|virus scan|
    root cause|called in sick|calls in sick|reported sick|sick leave|sick report|
    occupational physician|company doctor|maternity leave|paternity leave|parental leave|first aid|
    first-aid|flu jab|flu vaccination|customer complaints|complaint handling|stress test|
    fit for full duties|open consultation hour|medical file
  `,
  relatives: `
    wife|husband|partner|son|daughter|child|kid|kids|mother|father|mum|mom|dad|brother|sister
  `,
  past: `
    years ago|last year|previous employer|last employer|as a child|used to have
  `,
  common: `
    the a an and of to in is was we over all not on for with his her he she they has have had are were will would by at from that this but or as it its be been can
    cannot can't could should may might does did do so than then there what when who which into out about after before since until my me i you your our
    their them him us week weeks hours day days month monday tuesday wednesday thursday friday tomorrow yesterday today off sick back again says said wants
    works working feels gets got goes going took takes still no new more only being because during she's he's doesn't isn't didn't
  `,
};
