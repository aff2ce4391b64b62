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
  const written = surnames(title);
  const graded = employees.map((person) => ({ person, grade: grade(said, capitals, written, person.name) }));
  const best = Math.max(0, ...graded.map(({ grade }) => grade));
  return best ? graded.filter(({ grade }) => grade === best).map(({ person }) => person) : [];
}

function grade(
  said: readonly string[],
  capitals: ReadonlySet<string>,
  written: ReadonlyMap<string, string>,
  name: string,
): number {
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
  // "Jan-Peter" is not Peter Kok as well, nor "Anna Smit" Tom Smit.
  if (standTogether(said, found)) return PARTLY;
  // A surname initial that does not fit speaks of someone else: "Sanne B." is not Sanne de Vries.
  if (own.length > 1 && initialsBeside(said, found, parts).length) return 0;
  // Nor is "Sanne van Dijk".
  if (found.some((part) => written.has(part) && !parts.includes(written.get(part) ?? ''))) return 0;
  // Many surnames are words too: "jong talent" is not Piet de Jong.
  const given = words(name.includes(',') ? (name.split(',')[1] ?? name) : name)[0];
  return found.some((part) => part === given || capitals.has(part)) ? ONE_WORD : 0;
}

/** “Sanne en Joost”, “Sanne of Joost” are two people, whatever surnames hold. */
const isInside = (word: string) => PARTICLES.has(word) && word !== 'en' && word !== 'of';

/** Surnames that particles tell, by the word before: `Sanne van Dijk`. */
function surnames(title: string): Map<string, string> {
  const pieces = title.split(/\s+/).map((text) => ({ text, said: words(text) }));
  const isParticle = (at: number) => pieces[at]?.said.some(isInside) ?? false;
  const found = new Map<string, string>();
  for (const [at, { said }] of pieces.entries()) {
    let next = at + 1;
    while (isParticle(next)) next++;
    const [given, surname] = [said.at(-1), pieces[next]];
    if (given && next > at + 1 && surname?.said[0] && /^\p{Lu}/u.test(surname.text))
      found.set(given, surname.said[0]);
  }
  return found;
}

const bare = (said: readonly string[]) => said.filter((word) => !isInside(word));

/** Two words of a name or more, right after each other in the title, particles skipped. */
function standTogether(said: readonly string[], found: readonly string[]): boolean {
  const [first = '', ...more] = found;
  const rest = bare(said).slice(bare(said).indexOf(first) + 1);
  return more.length > 0 && more.every((word, i) => rest[i] === word);
}

/** Single letters right before or after a found word: they belong to that name. The O of O’Neill is no initial. */
function initialsBeside(said: readonly string[], found: readonly string[], own: readonly string[]): string[] {
  const all = bare(said);
  return found.flatMap((word) => {
    const at = all.indexOf(word);
    return [all[at - 1], all[at + 1]].filter(
      (next) => next !== undefined && /^\p{L}$/u.test(next) && !own.includes(next),
    ) as string[];
  });
}
