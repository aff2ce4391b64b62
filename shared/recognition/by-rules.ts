import { OFFER_FROM, type Rule } from './rules/rule.ts';
import { RULES } from './rules/index.ts';
import { LARGEST_GROUP, type Facts } from './facts.ts';
import type { Reason, Suggestion } from './suggestion.ts';
import type { Concept } from './words/index.ts';

/** Words of what is no conversation with someone, whatever else they say. */
export const saysOther = (found: ReadonlyMap<Concept, string>) =>
  found.has('elsewhere') || found.has('general');

/** And of work that somebody does alone. */
export const silenced = (found: ReadonlyMap<Concept, string>) => saysOther(found) || found.has('deskWork');

/** What the rules offer, best first. */
export function byRules(facts: Facts, source: 'title' | 'description'): Suggestion[] {
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
