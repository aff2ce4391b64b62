import { LARGEST_GROUP, type Facts } from '../facts.ts';
import { OFFER_FROM } from '../rules/rule.ts';
import type { Reason, Suggestion } from '../suggestion.ts';
import { isOfAbsence, KINDS, type Kind } from './kinds.ts';

/** How much a rule speaks for its conversation, beside what the title is like: a sure one makes it 20 times as likely. */
const RULE = 3;
/** How likely absence must be, all its conversations together, for one of them to be offered. */
const ABSENCE_FROM = 0.65;
/** Others that are this likely are offered too, behind the first. */
const ALSO_FROM = 0.15;
/** The score of what is certain lies this much above what is just offered. */
const RANGE = 0.45;

/**
 * What the rules offer and what the title is like, weighed together. Titles that tell nothing are left to the rules,
 * as are those of two people who see each other regularly and those of larger groups.
 */
export function weigh(
  facts: Facts,
  ofRules: readonly Suggestion[],
  likelihoodsOf: (facts: Facts) => readonly number[],
): Suggestion[] {
  const { words, people } = facts;
  if (people > LARGEST_GROUP || words.neutral || words.only(['oneOnOne'])) return [...ofRules];
  // What nobody trained, such as a conversation that was added since, goes by its rules alone.
  const untrained = ofRules.filter(({ conversationTypeId }) => !isKind(conversationTypeId));
  const likely = together(likelihoodsOf(facts), ofRules);
  const first = likeliest(likely);
  if (first === 'none') return untrained;
  const best = scoreOf(likely.get(first) ?? 0);
  const trained = KINDS.flatMap((kind) => {
    const likelihood = likely.get(kind) ?? 0;
    const rule = ofRules.find(({ conversationTypeId }) => conversationTypeId === kind);
    const also = likelihood >= ALSO_FROM && isOfAbsence(kind) === isOfAbsence(first);
    if (kind === 'none' || !(kind === first || rule || also)) return [];
    const score = kind === first ? best : Math.min(scoreOf(likelihood), best - 0.01);
    return [{ ...(rule ?? { conversationTypeId: kind, reasons: reasonsOf(facts) }), score }];
  });
  return [...untrained, ...trained].sort((a, b) => b.score - a.score);
}

const isKind = (type: string) => KINDS.some((kind) => kind === type);

const scoreOf = (likelihood: number) => Math.round((OFFER_FROM + RANGE * likelihood) * 100) / 100;

/** The likelihood of each kind when the rules have spoken too. */
function together(likelihoods: readonly number[], ofRules: readonly Suggestion[]): ReadonlyMap<Kind, number> {
  const powers = KINDS.map((kind, index) => {
    const rule = ofRules.find(({ conversationTypeId }) => conversationTypeId === kind);
    return (likelihoods[index] ?? 0) * Math.exp(RULE * (rule?.score ?? 0));
  });
  const sum = powers.reduce((total, power) => total + power, 0);
  return new Map(KINDS.map((kind, index) => [kind, (powers[index] ?? 0) / sum]));
}

/** Of the conversations for somebody absent when together they are likely enough, else of the other kinds. */
function likeliest(likely: ReadonlyMap<Kind, number>): Kind {
  const absence = [...likely].filter(([kind]) => isOfAbsence(kind));
  const total = absence.reduce((sum, [, likelihood]) => sum + likelihood, 0);
  const from = total >= ABSENCE_FROM ? absence : [...likely].filter(([kind]) => !isOfAbsence(kind));
  return from.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function reasonsOf({ person, people, caseDay }: Facts): Reason[] {
  const reasons: Reason[] = [{ id: 'alike', params: {} }];
  if (typeof person === 'string') reasons.push({ id: 'person', params: { name: person } });
  if (people) reasons.push({ id: 'attendees', params: { count: people } });
  if (caseDay !== undefined) reasons.push({ id: 'case', params: { week: Math.ceil(caseDay / 7) } });
  return reasons;
}
