import type { Item } from '../../domain/conversation-type.ts';

/* Lines that several conversation types share, in the order in which a conversation runs. */

export const setting = {
  id: 'setting',
  level: 'must',
  text: {
    nl: 'Kies een plek waar niemand meeluistert of binnenloopt. Bij video: deur dicht, meldingen uit, scherm niet gedeeld.',
    en: 'Pick a place where nobody overhears or walks in. On video: door closed, notifications off, no shared screen.',
  },
  refs: ['000:P21', '003:V09'],
} satisfies Item;

export const noRush = {
  id: 'no-rush',
  level: 'should',
  text: {
    nl: 'Blokkeer meer tijd dan je denkt nodig te hebben en plan er niets direct achteraan.',
    en: 'Block more time than you think you need and leave a gap afterwards.',
  },
  refs: ['000:P21'],
} satisfies Item;

export const drink = {
  id: 'drink',
  level: 'should',
  text: {
    nl: 'Zet koffie, thee of water klaar; op afstand: geef de ander even tijd om iets te pakken.',
    en: 'Have coffee, tea or water ready; remotely: give the other person a moment to get a drink.',
  },
  refs: ['003:V10'],
} satisfies Item;

export const neutralInvite = {
  id: 'neutral-invite',
  level: 'must',
  text: {
    nl: 'Geef de agenda-afspraak een neutrale titel en zet er niets in over gezondheid of aanleiding.',
    en: 'Give the calendar entry a neutral title and put nothing in it about health or the occasion.',
  },
  refs: ['AVG5', 'AP-PREV'],
} satisfies Item;

export const purpose = {
  id: 'purpose',
  level: 'should',
  text: {
    nl: 'Vertel in een paar zinnen waarom jullie elkaar spreken en welke punten je wilt langslopen.',
    en: 'Say in a few sentences why you are meeting and which points you want to cover.',
  },
  refs: ['003:V18'],
} satisfies Item;

export const timeBox = {
  id: 'time-box',
  level: 'should',
  text: {
    nl: 'Zeg hoeveel minuten je hebt; dan is het straks gewoon om af te ronden.',
    en: 'Say how many minutes you have; then it is no surprise when you wrap up.',
  },
  refs: ['003:V19', '003:V20'],
} satisfies Item;

export const transparency = {
  id: 'transparency',
  level: 'must',
  text: {
    nl: 'Leg uit wat je noteert, wie dat kan lezen, hoe lang het blijft staan en dat de medewerker het zelf te zien krijgt.',
    en: 'Explain what you write down, who can read it, how long it is kept and that the employee gets to see it.',
  },
  refs: ['000:P26', '000:P27', 'AVG13'],
} satisfies Item;

export const noMedical = {
  id: 'no-medical',
  level: 'must',
  text: {
    nl: 'Geef aan dat je niet naar ziekte, klachten of behandeling vraagt en daar ook niets van opschrijft, zelfs niet als het spontaan ter sprake komt.',
    en: 'State that you do not ask about illness, complaints or treatment and write none of it down, even if it comes up spontaneously.',
  },
  refs: ['003:V13', 'AP-ZW'],
} satisfies Item;

export const listen = {
  id: 'listen',
  level: 'should',
  text: {
    nl: 'Laat de ander uitpraten, verdraag stiltes en vraag pas daarna door over het werk.',
    en: 'Let the other person finish, allow silences, and only then ask more about the work.',
  },
  refs: ['003:V14', '000:P22', '000:P24'],
} satisfies Item;

export const noJudgement = {
  id: 'no-judgement',
  level: 'should',
  text: {
    nl: 'Vel geen oordeel en vul niets in; onderzoek samen wat er in het werk speelt.',
    en: 'Pass no judgement and do not fill in the answers; explore together what is going on in the work.',
  },
  refs: ['000:P24'],
} satisfies Item;

export const respectLimits = {
  id: 'respect-limits',
  level: 'must',
  text: {
    nl: 'Accepteer het als iemand iets voor zich houdt; kom er niet langs een omweg op terug.',
    en: 'Accept it when someone keeps something private; do not circle back to it.',
  },
  refs: ['003:V15'],
} satisfies Item;

export const actions = {
  id: 'actions',
  level: 'must',
  text: {
    nl: 'Leg elke afspraak vast met wie het doet en voor welke datum, ook je eigen acties.',
    en: 'Record every agreement with owner and date, your own actions included.',
  },
  refs: ['000:P25', '003:V24'],
} satisfies Item;

export const summary = {
  id: 'summary',
  level: 'should',
  text: {
    nl: 'Vat aan het eind hardop samen wat jullie hebben afgesproken en vraag of dat klopt.',
    en: 'Summarise aloud at the end what was agreed and ask whether that is right.',
  },
  refs: ['003:V24'],
} satisfies Item;

export const followUp = {
  id: 'follow-up',
  level: 'should',
  text: {
    nl: "Zet de volgende afspraak in beide agenda's voordat het gesprek stopt.",
    en: 'Put the next appointment in both calendars before the conversation ends.',
  },
  refs: ['003:V25'],
} satisfies Item;

export const openDoor = {
  id: 'open-door',
  level: 'should',
  text: {
    nl: 'Zeg met nadruk dat de medewerker tussentijds altijd bij je terecht kan, ook als de plannen te zwaar blijken.',
    en: 'Stress that the employee can come to you any time in between, even when the plans turn out too heavy.',
  },
  refs: ['003:V26'],
} satisfies Item;

export const alarm = {
  id: 'alarm',
  level: 'must',
  text: {
    nl: 'Spreek af dat de medewerker je meteen belt als het niet gaat, en daar niet mee wacht.',
    en: 'Agree that the employee calls straight away when it is not working, without waiting.',
  },
  refs: ['003:V27'],
} satisfies Item;

export const report = {
  id: 'report',
  level: 'must',
  text: {
    nl: 'Schrijf dezelfde dag een kort en feitelijk verslag: werk, taken, tijden, afspraken. Geen indrukken, geen gezondheid.',
    en: 'Write a short factual note the same day: work, tasks, times, agreements. No impressions, no health.',
  },
  refs: ['003:V30'],
} satisfies Item;

export const sign = {
  id: 'sign',
  level: 'must',
  text: {
    nl: 'Laat de medewerker het verslag lezen en ondertekenen of digitaal bevestigen. Ziet die iets anders? Zet dat erbij.',
    en: 'Have the employee read the note and sign it or confirm it digitally. Do they see something differently? Add that.',
  },
  refs: ['003:V31', 'AVG16'],
} satisfies Item;

export const checkText = {
  id: 'check-text',
  level: 'must',
  text: {
    nl: 'Loop de tekst na op medische details voordat je opslaat of verstuurt.',
    en: 'Check the text for medical detail before saving or sending.',
  },
  refs: ['AP-ZW', 'AP-SYS'],
} satisfies Item;
