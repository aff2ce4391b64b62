import type { DoNot } from '../../domain/conversation-type.ts';

/** A do-not of several types; each type says itself where it belongs (`at`). */
type SharedDoNot = Omit<DoNot, 'at'>;

export const noMedicalQuestions = {
  id: 'no-medical-questions',
  text: {
    nl: 'Vraag niet naar klachten, diagnose, medicijnen, behandelaars of testuitslagen, en schrijf ze niet op.',
    en: 'Do not ask about complaints, diagnosis, medication, treating professionals or test results, and do not write them down.',
  },
  why: {
    nl: 'Gezondheidsgegevens zijn bijzondere persoonsgegevens; toestemming van een werknemer is geen geldige grond.',
    en: "Health data are special-category data; an employee's consent is not a valid ground.",
  },
  refs: ['AP-ZW', 'AVG9', '003:V13'],
} satisfies SharedDoNot;

export const noCause = {
  id: 'no-cause',
  text: {
    nl: 'Vraag niet waardoor het verzuim komt, ook niet of het door het werk komt.',
    en: 'Do not ask what caused the absence, not even whether it is work-related.',
  },
  why: {
    nl: "De oorzaak is aan de bedrijfsarts. Alleen 'arbeidsongeval ja/nee' en 'verkeersongeval met aansprakelijke derde ja/nee' mag je vragen.",
    en: "The cause is for the occupational physician. You may only ask 'work accident yes/no' and 'road accident with liable third party yes/no'.",
  },
  refs: ['AP-2019', '003:V13'],
} satisfies SharedDoNot;

export const noCapacityVerdict = {
  id: 'no-capacity-verdict',
  text: {
    nl: 'Bepaal niet zelf wat iemand lichamelijk of mentaal aankan.',
    en: 'Do not decide for yourself what someone can physically or mentally handle.',
  },
  why: {
    nl: 'Belastbaarheid vaststellen is aan de bedrijfsarts; jij maakt afspraken over werk.',
    en: 'Determining capacity is for the occupational physician; you make agreements about work.',
  },
  refs: ['AP-ABR', 'AP-ZW'],
} satisfies SharedDoNot;

export const noPressure = {
  id: 'no-pressure',
  text: {
    nl: 'Gebruik het gemis op de afdeling niet als drukmiddel.',
    en: 'Do not use being missed on the team as leverage.',
  },
  why: {
    nl: 'Dat maakt iemand verantwoordelijk voor andermans drukte en versnelt niets.',
    en: "It makes someone responsible for others' workload and speeds up nothing.",
  },
  refs: ['003:V16', '003:V17'],
} satisfies SharedDoNot;
