import type { PersonSummary } from '../../../shared/contracts/console.ts';

/** `José` as `jose`. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** People of whom name, job, team and manager together hold every word; here, so that no name is sent to search. */
export function findPeople(people: readonly PersonSummary[], search: string): readonly PersonSummary[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return people;
  return people.filter(({ name, jobTitle, team, managerName }) => {
    const text = plain([name, jobTitle, team, managerName].join(' '));
    return words.every((word) => text.includes(word));
  });
}
