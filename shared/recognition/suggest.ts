import { readTitle, type TitleWords } from './read-title.ts';
import { RULES } from './rules/index.ts';
import { OFFER_FROM, type Rule } from './rules/rule.ts';
import type { Concept } from './words/index.ts';

/** What is known of an appointment. Nothing of it is kept or sent; see `Suggestion` for what comes out. */
export interface SuggestInput {
  title: string;
  /** Read for matching, then forgotten. */
  description?: string | undefined;
  /** Addresses, or their number, organiser included; empty or 0 when unknown. */
  attendees: readonly string[] | number;
  /** 0 when unknown. */
  durationMinutes: number;
  allDay?: boolean | undefined;
  /** The employee whom the guests or the title point at: a name, or true when known by address alone. */
  employee?: string | boolean | undefined;
  /** Day of that employee's open absence case; the first sick day is 1. */
  caseDay?: number | undefined;
  /** It repeats. */
  recurring?: boolean | undefined;
  /** The type that the last conversation with this employee planned for this day. */
  planned?: string | undefined;
  /** What the user chose before, for this series and for this employee. */
  earlier?: { series?: string | undefined; person?: string | undefined } | undefined;
}

/** Why a conversation is offered: the id of a text in `messages/recognition` and what to fill in. */
export interface Reason {
  id:
    | 'title'
    | 'description'
    | 'attendees'
    | 'person'
    | 'case'
    | 'short'
    | 'neutral'
    | 'planned'
    | 'earlierSeries'
    | 'earlierPerson';
  params: Record<string, string | number>;
}

export interface Suggestion {
  conversationTypeId: string;
  variantId?: string;
  /** Between 0 and 1. */
  score: number;
  reasons: Reason[];
}

interface Facts {
  words: TitleWords;
  people: number;
  minutes: number;
  person: string | true | undefined;
  caseDay: number | undefined;
}

/** Longer than this is a day, not a conversation. */
const LONGEST = 240;
/** Larger groups speak about the subject, unless the title says otherwise. */
const LARGEST_GROUP = 3;
/** What a description proves is worth a little less than what the title says. */
const FROM_DESCRIPTION = 0.9;

/** What was planned is likely, and certain together with a title that says the same. */
const PLANNED = 0.8;
/** What the user chose comes first, whatever else speaks. */
const CHOSEN = 1;

/** Ranked conversation types for an appointment, best first; empty when none fits. Never throws. */
export function suggest(input: SuggestInput): Suggestion[] {
  const { planned, earlier, employee, recurring } = input;
  // A first call is made once.
  const found = byWords(input).filter((s) => !(recurring && s.conversationTypeId === 'sick-report'));
  const name = typeof employee === 'string' ? employee : '';
  const neutral = isSmall(input) && titleOf(input).neutral;
  const known: Suggestion[] = [];
  if (earlier?.series) known.push(chosen(earlier.series, { id: 'earlierSeries', params: {} }));
  // For someone, a choice counts where the title leaves it open.
  else if (earlier?.person && neutral)
    known.push(chosen(earlier.person, { id: 'earlierPerson', params: { name } }));
  const sameByWords = found.find((s) => s.conversationTypeId === planned);
  if (planned && isSmall(input) && (neutral || sameByWords))
    known.push({
      conversationTypeId: planned,
      score: Math.max(PLANNED, sameByWords?.score ?? 0),
      reasons: [{ id: 'planned', params: {} }, ...(sameByWords?.reasons ?? [])],
    });
  // Known first, so that of equals it is what stays.
  return merge(known, found);
}

const chosen = (conversationTypeId: string, reason: Reason): Suggestion => ({
  conversationTypeId,
  score: CHOSEN,
  reasons: [reason],
});

/** Longer titles are no titles. */
const LONGEST_TITLE = 300;

function titleOf({ title, employee }: SuggestInput, description = ''): TitleWords {
  const read = title.slice(0, LONGEST_TITLE);
  return readTitle(read, description ? `${read}. ${description}` : read, employee);
}

function byWords(input: SuggestInput): Suggestion[] {
  const { minutes, people } = measure(input);
  if (input.allDay || minutes > LONGEST || people === 1) return [];
  const { employee, caseDay } = input;
  const words = titleOf(input);
  const person = typeof employee === 'string' ? employee.trim() || undefined : employee || undefined;
  const facts: Facts = { words, people, minutes, person: person ?? words.name, caseDay };
  if (silenced(words.found)) return [];
  const byTitle = score(facts, 'title');

  const description = withoutBoilerplate(input.description ?? '');
  if (!description) return byTitle;
  const both = titleOf(input, description);
  if (silenced(both.found)) return byTitle.filter((suggestion) => suggestion.score >= 0.85);
  // Under a neutral title two or three people speak about one of them, whom a description calls "you".
  const someone = facts.person ?? (words.neutral && people <= LARGEST_GROUP ? true : undefined);
  const byBoth = score(
    { ...facts, person: someone, words: { ...both, neutral: words.neutral } },
    'description',
  );
  return merge(
    byTitle,
    byBoth.map((s) => ({ ...s, score: round(s.score * FROM_DESCRIPTION) })),
  );
}

/** Whether an appointment is worth offering the panel for: a type fits, or a small group has a title that tells nothing. */
export function worthOffering(input: SuggestInput): boolean {
  if (suggest(input).length > 0) return true;
  const { people } = measure(input);
  return people > 0 && isSmall(input) && titleOf(input).neutral;
}

/** Of a length and with a number of people that a conversation has; people may be unknown. */
function isSmall(input: SuggestInput): boolean {
  const { people, minutes } = measure(input);
  return !input.allDay && minutes <= LONGEST && people !== 1 && people <= LARGEST_GROUP;
}

function measure({ attendees, durationMinutes }: SuggestInput): { people: number; minutes: number } {
  const people = typeof attendees === 'number' ? attendees : attendees.length;
  return { people: people > 0 ? people : 0, minutes: durationMinutes > 0 ? durationMinutes : 0 };
}

const silenced = (found: ReadonlyMap<Concept, string>) =>
  found.has('elsewhere') || found.has('deskWork') || found.has('general');

function score(facts: Facts, source: 'title' | 'description'): Suggestion[] {
  const { words, people } = facts;
  const best = new Map<string, { rule: Rule; score: number }>();
  for (const rule of RULES) {
    if (rule.score < OFFER_FROM || !holds(rule, facts)) continue;
    if (!rule.explicit && words.found.has('otherBusiness')) continue;
    if (people > LARGEST_GROUP && !(rule.explicit && facts.person && words.found.has('conversation')))
      continue;
    if ((best.get(rule.type)?.score ?? 0) < rule.score) best.set(rule.type, { rule, score: rule.score });
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score)
    .map(({ rule, score }) => ({
      conversationTypeId: rule.type,
      ...(rule.variant ? { variantId: rule.variant } : {}),
      score,
      reasons: reasonsOf(rule, facts, source),
    }));
}

function holds(rule: Rule, { words, people, minutes, person, caseDay }: Facts): boolean {
  const { found, neutral } = words;
  const present = (what: Concept | 'person' | 'case') =>
    what === 'person' ? Boolean(person) : what === 'case' ? caseDay !== undefined : found.has(what);
  const within = (value: number, [from, to]: readonly [number, number]) => value >= from && value <= to;
  if (rule.neutral && !neutral) return false;
  if (rule.alone && !words.only(rule.all ?? [])) return false;
  if (rule.person && !person) return false;
  if (rule.all && !rule.all.every(present)) return false;
  if (rule.any && !rule.any.some(present)) return false;
  // A group word beside a person's name is about that person, and HR comes along as the third.
  const aside = (concept: Concept) => concept === 'team' || (concept === 'hr' && people === 3);
  if (rule.not?.some((concept) => present(concept) && !(person && aside(concept)))) return false;
  if (rule.minutes && minutes && !within(minutes, rule.minutes)) return false;
  if (rule.minutes && !minutes && rule.minutes[0] > 1) return false;
  if (rule.guests && people && !within(people, rule.guests)) return false;
  return !rule.caseDay || (caseDay !== undefined && within(caseDay, rule.caseDay));
}

function reasonsOf(
  rule: Rule,
  { words, people, minutes, person, caseDay }: Facts,
  source: 'title' | 'description',
): Reason[] {
  const used = [...(rule.all ?? []), ...(rule.any ?? [])].map((concept) =>
    words.found.get(concept as Concept),
  );
  const shown = [...new Set(used.filter((word) => word !== undefined))];
  const reasons: Reason[] = [];
  if (shown.length) reasons.push({ id: source, params: { words: shown.slice(0, 3).join(', ') } });
  if (rule.neutral) reasons.push({ id: 'neutral', params: {} });
  if (typeof person === 'string' && (rule.person || rule.any?.includes('person')))
    reasons.push({ id: 'person', params: { name: person } });
  if (people) reasons.push({ id: 'attendees', params: { count: people } });
  if (rule.minutes && rule.minutes[1] <= 30 && minutes) reasons.push({ id: 'short', params: { minutes } });
  if (caseDay !== undefined && (rule.caseDay || rule.any?.includes('case')))
    reasons.push({ id: 'case', params: { week: Math.ceil(caseDay / 7) } });
  return reasons;
}

function merge(...lists: Suggestion[][]): Suggestion[] {
  const best = new Map<string, Suggestion>();
  for (const suggestion of lists.flat()) {
    const before = best.get(suggestion.conversationTypeId);
    if (!before || before.score < suggestion.score) best.set(suggestion.conversationTypeId, suggestion);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** Only the words that someone wrote: not the block that a meeting service adds. */
function withoutBoilerplate(description: string): string {
  const [written = ''] = description
    .replace(/<[^>]*>/g, ' ')
    .split(
      /_{8,}|-{8,}|Microsoft Teams[- ](?:vergadering|meeting)|Deelnemen (?:aan|via|met)|Join (?:Zoom|with Google|the meeting|on your)|Neem deel/i,
    );
  return written
    .replace(/https?:\/\/\S+/g, ' ')
    .slice(0, 1500)
    .trim();
}

const round = (n: number) => Math.round(n * 100) / 100;
