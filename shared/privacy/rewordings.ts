import type { Language } from '../domain/text.ts';
import type { Category } from './category.ts';

/**
 * What a note may say instead, per category: work, hours, dates. Square brackets are for the user to fill in.
 * Each of these passes the guard itself.
 */
export const REWORDINGS: Record<Language, Record<Category, string>> = {
  nl: {
    diagnosis: 'Ziek gemeld per [datum]; vermoedelijke duur: [duur of onbekend]; volgend contact op [datum].',
    symptom: 'Taken en uren volgens de bedrijfsarts d.d. [datum]: [taken], [aantal] uur per dag.',
    treatment: 'Niet inzetbaar op [dagdeel] tot [datum].',
    'care-provider': 'Niet inzetbaar op [dagdeel]; spreekuur bedrijfsarts op [datum].',
    cause: 'Arbeidsongeval: [ja/nee]. Verkeersongeval met mogelijk aansprakelijke derde: [ja/nee].',
    prognosis: 'Medewerker verwacht zelf ongeveer [duur] afwezig te zijn; volgend contact op [datum].',
    'mental-health': 'Werkafspraken tot [datum]: [taken], [aantal] uur per dag, overleg om [tijd].',
    pregnancy: 'Verlof van [datum] tot [datum].',
    addiction: 'Afspraak over het werk op [datum]: [afspraak]; doorverwezen naar de bedrijfsarts.',
    'test-result': 'Werkafspraken worden herzien na advies van de bedrijfsarts op [datum].',
    'limitation-opinion': 'Volgens de bedrijfsarts d.d. [datum]: [aantal] uur per dag, taken: [taken].',
    'third-party': 'Roosterafspraak tot [datum]: [dagen en tijden].',
    history: 'Huidige werkafspraak: [taken], [aantal] uur per dag, tot [datum].',
    'emergency-exception': 'Afspraak voor noodgevallen staat apart, op verzoek van de medewerker.',
  },
  en: {
    diagnosis: 'Reported sick on [date]; expected duration: [duration or unknown]; next contact on [date].',
    symptom: 'Tasks and hours per occupational physician dated [date]: [tasks], [number] hours a day.',
    treatment: 'Not available on [part of day] until [date].',
    'care-provider': 'Not available on [part of day]; appointment with the occupational physician on [date].',
    cause: 'Work accident: [yes/no]. Road accident with possibly liable third party: [yes/no].',
    prognosis: 'Employee expects to be away for about [duration]; next contact on [date].',
    'mental-health': 'Work agreements until [date]: [tasks], [number] hours a day, catch-up at [time].',
    pregnancy: 'Leave from [date] to [date].',
    addiction: 'Agreement about work on [date]: [agreement]; referred to the occupational physician.',
    'test-result': 'Work agreements to be reviewed after advice of the occupational physician on [date].',
    'limitation-opinion': 'Per occupational physician dated [date]: [number] hours a day, tasks: [tasks].',
    'third-party': 'Roster agreement until [date]: [days and times].',
    history: 'Current work agreement: [tasks], [number] hours a day, until [date].',
    'emergency-exception': 'Arrangement for emergencies is kept apart, at the request of the employee.',
  },
};
