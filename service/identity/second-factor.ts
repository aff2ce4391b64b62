import { owesSecondFactor } from '../../shared/domain/sign-in.ts';
import type { Caller } from '../context.ts';

/**
 * Whether this caller has to show a second factor first. Until the first passkey a mailbox is all that somebody has,
 * as it was for their invitation: there they may add one. From then on a mailbox alone reaches nothing, and adds none.
 */
export function owesFactor({ factorAsked, signIn, actor }: Pick<Caller, 'factorAsked' | 'signIn' | 'actor'>) {
  return owesSecondFactor(actor.roles, { asked: factorAsked, shown: signIn.secondFactor });
}
