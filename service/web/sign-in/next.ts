import { SignInRequest } from '../../../shared/contracts/account.ts';

/** A path of ours to go on to after signing in; anything else leads to the console. */
export function safeNext(asked: string | null): string {
  const next = SignInRequest.shape.next.safeParse(asked);
  return (next.success && next.data) || '/console';
}
