import type { CodeRequest } from '../../../shared/contracts/account.ts';

/**
 * Whether an answer leads where the extension asked to be called back, with its own state. The service checks the
 * address against the extension's; this keeps the page from following anything else.
 */
export function answersRequest(redirectTo: string, request: CodeRequest): boolean {
  if (!URL.canParse(redirectTo) || !URL.canParse(request.redirectUri)) return false;
  const answer = new URL(redirectTo);
  const asked = new URL(request.redirectUri);
  return (
    ['https:', 'http:', 'chrome-extension:', 'moz-extension:'].includes(answer.protocol) &&
    answer.protocol === asked.protocol &&
    answer.host === asked.host &&
    answer.pathname === asked.pathname &&
    answer.searchParams.get('state') === request.state
  );
}
