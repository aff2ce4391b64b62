import { byRules } from '../../shared/recognition/by-rules.ts';
import { factsOf } from '../../shared/recognition/facts.ts';
import { suggest } from '../../shared/recognition/suggest.ts';
import { readInvitations } from '../evaluation/read-invitations.ts';
import { coldStarts } from './cold/start.ts';
import type { Figure } from './main.ts';
import { median, percentile, rounded } from './statistics.ts';

const ROUNDS = 5;
const FIRST = 'Voortgangsgesprek re-integratie Noor';

/** Milliseconds of the processor for each of `times` turns: what else this machine does is not counted. */
function processorTime(work: () => void, times: number): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / times;
}

/** What a suggestion takes, for every invitation that we thought of, against the rules alone; and the first one. */
export default async function suggestion(): Promise<Figure[]> {
  const inputs = readInvitations('invitations').map(({ input }) => input);
  const all = () => inputs.forEach((input) => suggest(input));
  const ofRules = () => inputs.forEach((input) => byRules(factsOf(input), 'title'));
  all();
  ofRules();
  // By turns, so that a machine that grows slow or fast is so for both.
  const rounds = Array.from({ length: ROUNDS }, () => ({
    both: processorTime(all, inputs.length),
    rules: processorTime(ofRules, inputs.length),
  }));
  const both = median(rounds.map((round) => round.both));
  const rules = median(rounds.map((round) => round.rules));
  const each = inputs.map((input) => processorTime(() => suggest(input), 1));
  const p95 = percentile(each, 0.95);
  const first = median(
    await coldStarts(
      'recognition/suggest.ts',
      `suggest({ title: '${FIRST}', attendees: 2, durationMinutes: 45 })`,
    ),
  );
  return [
    {
      name: `suggestion, processor, mean of ${inputs.length} appointments`,
      value: rounded(both),
      unit: 'ms',
      ratio: rounded(both),
      against: 'limit of 1 ms',
    },
    {
      name: 'suggestion against rules alone',
      value: rounded(both),
      unit: 'ms',
      ratio: rounded(both / rules),
      against: `rules alone, ${rounded(rules)} ms`,
    },
    {
      name: 'suggestion, processor, p95 of the appointments',
      value: rounded(p95),
      unit: 'ms',
      ratio: rounded(p95),
      against: 'limit of 1 ms',
    },
    { name: 'first suggestion, with words and weights, p50', value: rounded(first), unit: 'ms' },
  ];
}
