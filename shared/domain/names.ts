import { fold } from './fold.ts';

/** Words between a first name and a surname, folded. */
export const PARTICLES = new Set(
  'van von de den der het t ten ter te el al bin la le du di da dos of en'.split(' '),
);

/** What somebody is called in a sentence: the first name, or all of it where none leads it (_de Vries_, _J. Bakker_). */
export function calledName(name: string): string {
  const whole = name.trim().replaceAll(/\s+/g, ' ');
  const [first = ''] = whole.split(' ');
  const leads = first.length > 1 && /^[^.,]+$/.test(first) && !PARTICLES.has(first.toLowerCase());
  return leads ? first : whole;
}

/** The same for names that are written differently: without case, accents, spare spaces and what is not seen, and `Vries, Sanne de` turned. */
export function nameKey(name: string): string {
  const [surname = '', ...first] = name.replaceAll(/\p{Cf}/gu, '').split(',');
  return fold([...first, surname].join(' ')).replaceAll(/\s+/g, ' ');
}
