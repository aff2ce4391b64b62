import { byRules, saysOther, silenced } from './by-rules.ts';
import {
  factsOf,
  hasGuests,
  isCalledOff,
  isSmall,
  LARGEST_GROUP,
  mayBeConversation,
  titleOf,
  type Facts,
} from './facts.ts';
import { likelihoodsOf } from './likeness/model.ts';
import { weigh } from './likeness/weigh.ts';
import type { Reason, SuggestInput, Suggestion } from './suggestion.ts';

export type { Reason, SuggestInput, Suggestion } from './suggestion.ts';

/** What a description proves is worth a little less than what the title says. */
const FROM_DESCRIPTION = 0.9;

/** What was planned is likely, and certain together with a title that says the same. */
const PLANNED = 0.8;
/** What the user chose comes first, whatever else speaks. */
const CHOSEN = 1;

/** Ranked conversation types for an appointment, best first; empty when none fits. Never throws. */
export function suggest(input: SuggestInput): Suggestion[] {
  const { planned, earlier, employee, recurring } = input;
  if (isCalledOff(input)) return [];
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

/** What the title says, by the rules and by what it is like. */
function byTitle(facts: Facts): Suggestion[] {
  return weigh(facts, silenced(facts.words.found) ? [] : byRules(facts, 'title'), likelihoodsOf);
}

function byWords(input: SuggestInput): Suggestion[] {
  if (!mayBeConversation(input)) return [];
  const facts = factsOf(input);
  const { words, people } = facts;
  const ofTitle = byTitle(facts);
  const description = withoutBoilerplate(input.description ?? '');
  if (!description || silenced(words.found)) return ofTitle;
  const both = titleOf(input, description);
  // "Return meeting" of nobody, about pallets: it is they that come back.
  if (!facts.person && both.found.has('goods')) return [];
  // Under a title that tells nothing two or three people speak about one of them, whom a description calls "you".
  const untold = (words.neutral || words.only(['oneOnOne'])) && people <= LARGEST_GROUP;
  // There a description asks to prepare, or names what is handed over: that is no work at a desk.
  if (untold ? saysOther(both.found) : silenced(both.found))
    return ofTitle.filter((suggestion) => suggestion.score >= 0.85);
  const someone = facts.person ?? (untold ? true : undefined);
  const rules = byRules(
    { ...facts, person: someone, words: { ...both, neutral: words.neutral } },
    'description',
  );
  // Where all is said below the title, that is read as one: "cover for Pete, off sick" is no talk with Pete.
  const asTitle = { ...factsOf({ ...input, title: description }), person: someone };
  const ofBoth = untold && rules.length > 0 ? weigh(asTitle, rules, likelihoodsOf) : rules;
  return merge(
    ofTitle,
    ofBoth.map((s) => ({ ...s, score: round(s.score * FROM_DESCRIPTION) })),
  );
}

/** Whether an appointment is worth offering the panel for: a type fits, or a small group has a title that tells nothing. */
export function worthOffering(input: SuggestInput): boolean {
  return suggest(input).length > 0 || (hasGuests(input) && isSmall(input) && titleOf(input).neutral);
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
