import type { Language } from '../domain/text.ts';
import type { Category } from './category.ts';
import { REWORDINGS } from './rewordings.ts';

/** What a conversation is about, as far as it decides what a note may say instead of medical detail. */
export const OCCASIONS = ['sick-report', 'absence', 'return', 'frequent', 'work'] as const;
export type Occasion = (typeof OCCASIONS)[number];

const OF_TYPE: Record<string, Occasion> = {
  'sick-report': 'sick-report',
  'absence-guidance': 'absence',
  'action-plan': 'absence',
  'progress-evaluation': 'absence',
  'first-year-evaluation': 'absence',
  'return-to-work': 'return',
  'frequent-absence': 'frequent',
  preventive: 'work',
  'performance-review': 'work',
};

/** An organisation's own type is about absence when its reports are shared, as those of absence are. */
export function occasionOf(typeId: string, sharing: 'status' | 'report'): Occasion {
  return OF_TYPE[typeId] ?? (sharing === 'report' ? 'absence' : 'work');
}

/** What a note of such a conversation may say instead. */
export function rewordingFor(language: Language, category: Category, occasion?: Occasion): string {
  const own = occasion && BY_OCCASION[language][occasion][category];
  return own ?? REWORDINGS[language][category];
}

/** Where the usual rewording does not fit; see `REWORDINGS`. */
const BY_OCCASION: Record<Language, Record<Occasion, Partial<Record<Category, string>>>> = {
  nl: {
    // Nobody has judged yet what somebody can do, and the manager does not ask.
    'sick-report': {
      symptom: 'Ziek gemeld per [datum]; lopend werk: [taken] gaat naar [wie]; volgend contact op [datum].',
      treatment: 'Bereikbaar op [dag en tijd]; volgend contact op [datum].',
      'care-provider': 'Bereikbaar via [telefoonnummer] op [adres].',
      'mental-health': 'Ziek gemeld per [datum]; volgend contact op [datum].',
      addiction: 'Ziek gemeld per [datum]; volgend contact op [datum].',
      'test-result': 'Verwachte duur: onbekend; volgend contact op [datum].',
      'limitation-opinion': 'Lopend werk: [taken] gaat naar [wie] tot [datum].',
      history: 'Ziek gemeld per [datum]; volgend contact op [datum].',
    },
    absence: {
      diagnosis: 'Werkafspraken tot [datum]: [taken], [aantal] uur per dag; volgend contact op [datum].',
      cause: 'Afspraak over het werk vanaf [datum]: [afspraak].',
      prognosis: 'Volgende evaluatie op [datum], na advies van de bedrijfsarts.',
    },
    return: {
      diagnosis: 'Weer aan het werk per [datum]: [taken], [aantal] uur per dag.',
      cause: 'Afspraak over het werk vanaf [datum]: [afspraak].',
      prognosis: 'We bekijken de opbouw samen op [datum].',
    },
    // At work again: what is there to record is the pattern and the work.
    frequent: {
      diagnosis: '[aantal] ziekmeldingen in [periode]; afspraak over het werk: [afspraak], tot [datum].',
      symptom: 'Wat in het werk kan helpen: [aanpassing], vanaf [datum].',
      cause: 'Wat in het werk kan helpen: [aanpassing], vanaf [datum].',
      'care-provider': 'Gewezen op het open spreekuur van de bedrijfsarts.',
      prognosis: 'We kijken op [datum] of de afspraak werkt.',
      'mental-health': 'Afspraak over het werk tot [datum]: [taken], overleg om [tijd].',
      'limitation-opinion': 'Afspraak over het werk tot [datum]: [taken en tijden].',
      'test-result': 'We kijken op [datum] of de afspraak werkt.',
      history: '[aantal] ziekmeldingen in [periode].',
    },
    // No absence: nothing about health at all, also not by way of the occupational physician.
    work: {
      diagnosis:
        'Besproken wat het werk vraagt: [taken, tempo, rooster]. Aanpassing: [aanpassing] vanaf [datum].',
      symptom: 'Wat in het werk te veel vraagt: [taak of moment]. Aanpassing: [aanpassing] vanaf [datum].',
      treatment: 'Roosterafspraak: niet op [dagdeel] tot [datum].',
      'care-provider': 'Gewezen op het open spreekuur van de bedrijfsarts.',
      cause: 'In het werk vraagt aandacht: [werkdruk, rooster, steun of werkplek].',
      prognosis: 'We bespreken de werkafspraken weer op [datum].',
      'mental-health': 'Werkafspraak tot [datum]: [taken of tijden]; kort overleg op [moment].',
      addiction: 'Afspraak over het werk op [datum]: [afspraak].',
      'test-result': 'We bespreken de werkafspraken weer op [datum].',
      'limitation-opinion': 'Werkafspraak tot [datum]: [taken], [tijden].',
    },
  },
  en: {
    'sick-report': {
      symptom: 'Reported sick on [date]; current work: [tasks] goes to [who]; next contact on [date].',
      treatment: 'Can be reached on [day and time]; next contact on [date].',
      'care-provider': 'Can be reached on [phone number] at [address].',
      'mental-health': 'Reported sick on [date]; next contact on [date].',
      addiction: 'Reported sick on [date]; next contact on [date].',
      'test-result': 'Expected duration: unknown; next contact on [date].',
      'limitation-opinion': 'Current work: [tasks] goes to [who] until [date].',
      history: 'Reported sick on [date]; next contact on [date].',
    },
    absence: {
      diagnosis: 'Work agreements until [date]: [tasks], [number] hours a day; next contact on [date].',
      cause: 'Agreement about the work from [date]: [agreement].',
      prognosis: 'Next evaluation on [date], after advice of the occupational physician.',
    },
    return: {
      diagnosis: 'Back at work from [date]: [tasks], [number] hours a day.',
      cause: 'Agreement about the work from [date]: [agreement].',
      prognosis: 'We look at the build-up together on [date].',
    },
    frequent: {
      diagnosis: '[number] sick reports in [period]; agreement about the work: [agreement], until [date].',
      symptom: 'What can help in the work: [adjustment], from [date].',
      cause: 'What can help in the work: [adjustment], from [date].',
      'care-provider': 'Pointed to the open consultation hour of the occupational physician.',
      prognosis: 'We look on [date] whether the agreement works.',
      'mental-health': 'Agreement about the work until [date]: [tasks], catch-up at [time].',
      'limitation-opinion': 'Agreement about the work until [date]: [tasks and times].',
      'test-result': 'We look on [date] whether the agreement works.',
      history: '[number] sick reports in [period].',
    },
    work: {
      diagnosis: 'Discussed what the work asks: [tasks, pace, roster]. Adjustment: [adjustment] from [date].',
      symptom: 'What asks too much in the work: [task or moment]. Adjustment: [adjustment] from [date].',
      treatment: 'Roster agreement: not on [part of day] until [date].',
      'care-provider': 'Pointed to the open consultation hour of the occupational physician.',
      cause: 'In the work this needs attention: [workload, roster, support or workplace].',
      prognosis: 'We discuss the work agreements again on [date].',
      'mental-health': 'Work agreement until [date]: [tasks or times]; short catch-up on [moment].',
      addiction: 'Agreement about work on [date]: [agreement].',
      'test-result': 'We discuss the work agreements again on [date].',
      'limitation-opinion': 'Work agreement until [date]: [tasks], [times].',
    },
  },
};
