import type { Role } from '../../shared/domain/roles.ts';

export type DemoMember = { key: string; name: string; roles: Role[] };
export type DemoEmployee = {
  key: string;
  name: string;
  jobTitle: string;
  team: string;
  manager: 'mark.bos' | 'karin.smit';
};

/** Who can sign in; the key is the part of the address before the @. All people are made up. */
export const MEMBERS: readonly DemoMember[] = [
  { key: 'hanneke.vos', name: 'Hanneke Vos', roles: ['hr'] },
  { key: 'ali.demir', name: 'Ali Demir', roles: ['admin'] },
  { key: 'mark.bos', name: 'Mark Bos', roles: ['manager'] },
  { key: 'karin.smit', name: 'Karin Smit', roles: ['manager'] },
];

const planning = { team: 'Planning', manager: 'mark.bos' } as const;
const service = { team: 'Klantenservice', manager: 'karin.smit' } as const;

export const EMPLOYEES: readonly DemoEmployee[] = [
  { key: 'sanne', name: 'Sanne de Vries', jobTitle: 'Planner', ...planning },
  { key: 'daan', name: 'Daan Visser', jobTitle: 'Planner', ...planning },
  { key: 'fatima', name: 'Fatima El Amrani', jobTitle: 'Senior planner', ...planning },
  { key: 'joris', name: 'Joris Peters', jobTitle: 'Data-analist', ...planning },
  { key: 'lotte', name: 'Lotte Jansen', jobTitle: 'Planner', ...planning },
  { key: 'klaas', name: 'Klaas Mulder', jobTitle: 'Coördinator vervoer', ...planning },
  { key: 'willem', name: 'Willem Bakker', jobTitle: 'Medewerker klantenservice', ...service },
  { key: 'noor', name: 'Noor de Boer', jobTitle: 'Medewerker klantenservice', ...service },
  { key: 'priya', name: 'Priya Sharma', jobTitle: 'Kwaliteitsmedewerker', ...service },
  { key: 'jeroen', name: 'Jeroen Dekker', jobTitle: 'Teamcoach', ...service },
  { key: 'ilse', name: 'Ilse Hendriks', jobTitle: 'Medewerker klantenservice', ...service },
  { key: 'yusuf', name: 'Yusuf Kaya', jobTitle: 'Medewerker klantenservice', ...service },
];

export const addressOf = (key: string) => `${key}@voorbeeld.nl`;
