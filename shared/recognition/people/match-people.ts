import { gradeOf } from './is-meant.ts';
import { mentionsOf, runsOf, type Mention } from './mentions.ts';
import { nameParts, type NameParts } from './name-parts.ts';
import { plainLetters, titleTokens } from './title-tokens.ts';

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

interface Known {
  person: Person;
  parts: NameParts;
}

/** Longer titles are no titles. */
const LONGEST_TITLE = 300;

/**
 * The employees whom an event may be with: by guest's address when any fits, else by name in the title.
 * More than one match means that the user must choose; nothing is guessed.
 */
export function matchPeople(
  event: { title: string; attendees: readonly string[] },
  employees: readonly Person[],
): PersonMatch[] {
  const known = employees.map((person) => ({ person, parts: nameParts(person.name) }));
  const guests = [...new Set(event.attendees.map(mailbox))];
  const addresses = new Set(employees.flatMap(({ emails }) => emails.map(mailbox)));
  const invited = known.filter((one) => guests.some((guest) => isAddressOf(guest, one, addresses)));
  const named = namedIn(event.title.slice(0, LONGEST_TITLE), known);
  if (!invited.length)
    return named
      .filter(({ parts }) => !guests.some((guest) => isOfNamesake(guest, parts)))
      .map(({ person }) => ({ id: person.id, by: 'name' }));
  // A title may tell which of several guests the conversation is with.
  const both = invited.filter((one) => named.includes(one));
  return (both.length ? both : invited).map(({ person }) => ({ id: person.id, by: 'address' }));
}

/** Lower case, and without what mail servers ignore: `Sanne+werk@x.nl` is `sanne@x.nl`. */
const mailbox = (address: string) =>
  address
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, '')
    .replace(/\+[^@]*@/, '@');

const local = (guest: string) => plainLetters(guest.split('@')[0] ?? '').replace(/\d+$/, '');

/** The address that we know, or another that holds the whole name: `sanne.de.vries@…`. */
function isAddressOf(guest: string, { person, parts }: Known, everybody: ReadonlySet<string>): boolean {
  if (everybody.has(guest)) return person.emails.some((email) => mailbox(email) === guest);
  return parts.whole.has(local(guest).replace(/[^\p{L}\p{N}]/gu, ''));
}

/** A guest with the same first name and another surname: `sanne.visser@…` is not Sanne de Vries. */
function isOfNamesake(guest: string, { given, surname, surnameInitials }: NameParts): boolean {
  const [first = '', ...rest] = local(guest).split(/[^\p{L}\p{N}]+/u);
  const last = rest.at(-1);
  if (!given.has(first) || !last) return false;
  return !surname.has(last) && !surname.has(rest.join('')) && !surnameInitials.has(last);
}

/** Whoever is best named by each stretch of the title; whoever is named as well as another stays beside them. */
function namedIn(title: string, known: readonly Known[]): Known[] {
  const tokens = titleTokens(title);
  const runs = runsOf(tokens);
  const names = {
    given: new Set(known.flatMap(({ parts }) => [...parts.given])),
    surname: new Set(known.flatMap(({ parts }) => [...parts.surname])),
  };
  const graded = known.flatMap((one) =>
    mentionsOf(tokens, runs, one.parts)
      .map((mention) => ({ one, mention, grade: gradeOf(tokens, mention, one.parts, names) }))
      .filter(({ grade }) => grade > 0),
  );
  const best = graded.filter(
    ({ mention, grade }) => !graded.some((other) => other.grade > grade && meet(other.mention, mention)),
  );
  return known.filter((one) => best.some((found) => found.one === one));
}

const meet = (a: Mention, b: Mention) => a.from < b.to && b.from < a.to;
