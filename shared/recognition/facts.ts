import { readTitle, type TitleWords } from './read-title.ts';
import type { SuggestInput } from './suggestion.ts';

/** What rules and likeness go by. */
export interface Facts {
  words: TitleWords;
  /** 0 when unknown, as are the minutes. */
  people: number;
  minutes: number;
  person: string | true | undefined;
  caseDay: number | undefined;
}

/** Longer than this is a day, not a conversation. */
const LONGEST = 240;
/** Larger groups speak about the subject, unless the title says otherwise. */
export const LARGEST_GROUP = 3;
/** Longer titles are no titles. */
const LONGEST_TITLE = 300;

export function titleOf({ title, employee }: SuggestInput, description = ''): TitleWords {
  const read = title.slice(0, LONGEST_TITLE);
  return readTitle(read, description ? `${read}. ${description}` : read, employee);
}

export function factsOf(input: SuggestInput): Facts {
  const { employee, caseDay } = input;
  const words = titleOf(input);
  const known = typeof employee === 'string' ? employee.trim() || undefined : employee || undefined;
  return { words, ...measure(input), person: known ?? words.name, caseDay };
}

function measure({ attendees, durationMinutes }: SuggestInput): { people: number; minutes: number } {
  const people = typeof attendees === 'number' ? attendees : attendees.length;
  return { people: people > 0 ? people : 0, minutes: durationMinutes > 0 ? durationMinutes : 0 };
}

/** What calendars put before the title of an appointment that does not take place, or that somebody turned down. */
const CALLED_OFF =
  /^\s*(?:(?:re|fwd?|antw|doorst)\s*:\s*)*(?:geannuleerd|afgezegd|vervallen|vervalt|afgewezen|geweigerd|annulering|cancell?ed|cancellation|declined)(?:\s+(?:afspraak|vergadering|evenement|gebeurtenis|event|meeting|appointment))?\s*:/i;

export const isCalledOff = ({ title }: SuggestInput): boolean => CALLED_OFF.test(title);

/** Of a length and with a number of people that a conversation may have; people may be unknown. */
export function mayBeConversation(input: SuggestInput): boolean {
  const { people, minutes } = measure(input);
  return !isCalledOff(input) && !input.allDay && minutes <= LONGEST && people !== 1;
}

/** And no larger than a conversation about one person is. */
export const isSmall = (input: SuggestInput) =>
  mayBeConversation(input) && measure(input).people <= LARGEST_GROUP;

export const hasGuests = (input: SuggestInput) => measure(input).people > 0;
