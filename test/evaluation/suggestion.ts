import { isOfAbsence, KINDS } from '../../shared/recognition/likeness/kinds.ts';
import { suggest } from '../../shared/recognition/suggest.ts';
import type { Invitation } from './read-invitations.ts';

export interface Figures {
  all: number;
  /** Whose first choice is acceptable. */
  right: number;
  /** That got the checklist of an absence where none belongs. */
  misplaced: number;
  /** For which only such a checklist will do, and those of them that got it. */
  belongs: number;
  found: number;
}

const ofAbsence = (type: string) => KINDS.some((kind) => kind === type && isOfAbsence(kind));

export const firstChoice = ({ input }: Invitation) => suggest(input)[0]?.conversationTypeId ?? 'none';

export function figuresOf<Case extends Invitation>(
  cases: readonly Case[],
  choose: (one: Case) => string = firstChoice,
): Figures {
  const tried = cases.map((one) => ({ acceptable: one.acceptable, first: choose(one) }));
  const right = tried.filter(({ acceptable, first }) => acceptable.includes(first));
  const belongs = tried.filter(({ acceptable }) => acceptable.every(ofAbsence));
  return {
    all: tried.length,
    right: right.length,
    misplaced: tried.filter(({ acceptable, first }) => ofAbsence(first) && !acceptable.some(ofAbsence))
      .length,
    belongs: belongs.length,
    found: belongs.filter(({ acceptable, first }) => acceptable.includes(first)).length,
  };
}

const share = (part: number, whole: number) =>
  whole > 0 ? `${(part / whole).toFixed(3)} (${part} of ${whole})` : 'none';

export const row = (name: string, { all, right, belongs, found, misplaced }: Figures) =>
  `| ${name} | ${share(right, all)} | ${share(found, belongs)} | ${share(misplaced, all)} |`;
