import type { PersonSummary } from '../../../shared/contracts/console.ts';
import { fold } from '../../../shared/domain/fold.ts';

/** People of whom name, job, team and manager together hold every word; here, so that no name is sent to search. */
export function findPeople(people: readonly PersonSummary[], search: string): readonly PersonSummary[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return people;
  return people.filter(({ name, jobTitle, team, managerName }) => {
    const text = fold([name, jobTitle, team, managerName].join(' '));
    return words.every((word) => text.includes(word));
  });
}
