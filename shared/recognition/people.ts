import { PARTICLES } from '../domain/names.ts';

export interface Person {
  id: string;
  name: string;
  emails: readonly string[];
}

export interface PersonMatch {
  id: string;
  /** What pointed at this person. */
  by: 'address' | 'name';
}

/**
 * The employees whom an event may be with: by guest's address when any fits, else by name in the title.
 * More than one match means that the user must choose; nothing is guessed.
 */
export function matchPeople(
  event: { title: string; attendees: readonly string[] },
  employees: readonly Person[],
): PersonMatch[] {
  const guests = new Set(event.attendees.map((address) => mailbox(address)));
  const invited = employees.filter(({ emails }) => emails.some((email) => guests.has(mailbox(email))));
  const named = namedIn(event.title, invited.length ? invited : employees);
  // A title may tell which of several guests the conversation is with.
  if (invited.length) return (named.length ? named : invited).map(({ id }) => ({ id, by: 'address' }));
  return named.map(({ id }) => ({ id, by: 'name' }));
}

/** Lower case, and without what mail servers ignore: `Sanne+werk@x.nl` is `sanne@x.nl`. */
const mailbox = (address: string) =>
  address
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, '')
    .replace(/\+[^@]*@/, '@');

/** Letters of every alphabet that decompose, in lower case, as words. */
const words = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** How well a title names someone: whole name, then initial or surname with more, then one unique word. */
const FULL = 3;
const PARTLY = 2;
const ONE_WORD = 1;

function namedIn(title: string, employees: readonly Person[]): Person[] {
  const said = words(title);
  const capitals = new Set(words((title.match(/\p{Lu}[\p{L}\p{M}]*/gu) ?? []).join(' ')));
  const graded = employees.map((person) => ({ person, grade: grade(said, capitals, person.name) }));
  const best = Math.max(0, ...graded.map(({ grade }) => grade));
  return best ? graded.filter(({ grade }) => grade === best).map(({ person }) => person) : [];
}

function grade(said: readonly string[], capitals: ReadonlySet<string>, name: string): number {
  // "Vries, Sanne de" is written the other way round; words are compared without order.
  const parts = words(name).filter((part) => !PARTICLES.has(part));
  const own = parts.filter((part) => part.length > 1);
  const found = own.filter((part) => said.includes(part));
  if (!own.length || !found.length) return 0;
  if (found.length === own.length && own.length > 1) return FULL;
  // "S. de Vries" names Sanne de Vries, and not Joost de Vries.
  const others = own.filter((part) => !found.includes(part));
  const initial = (part: string) => said.some((word) => word.length === 1 && part.startsWith(word));
  if (others.some(initial)) return PARTLY;
  // A surname initial that does not fit speaks of someone else: "Sanne B." is not Sanne de Vries.
  if (own.length > 1 && initialsBeside(said, found).length) return 0;
  // Many surnames are words too: "jong talent" is not Piet de Jong.
  const given = words(name.includes(',') ? (name.split(',')[1] ?? name) : name)[0];
  return found.some((part) => part === given || capitals.has(part)) ? ONE_WORD : 0;
}

/** Single letters right before or after a found word, particles skipped: they belong to that name. */
function initialsBeside(said: readonly string[], found: readonly string[]): string[] {
  const bare = said.filter((word) => !PARTICLES.has(word));
  return found.flatMap((word) => {
    const at = bare.indexOf(word);
    return [bare[at - 1], bare[at + 1]].filter(
      (next) => next !== undefined && /^\p{L}$/u.test(next),
    ) as string[];
  });
}
