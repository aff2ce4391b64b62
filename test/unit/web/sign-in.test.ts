/* oxlint-disable no-script-url -- such addresses are what must be refused */
import { describe, expect, it } from 'vitest';
import { safeNext } from '../../../service/web/sign-in/next.ts';
import { answersRequest } from '../../../service/web/sign-in/redirect.ts';

describe('where signing in leads', () => {
  it.each([
    '/console',
    '/console/conversations?status=draft',
    '/connect?state=abc&redirect_uri=https%3A%2F%2Fx',
  ])('goes on to %s', (next) => {
    expect(safeNext(next)).toBe(next);
  });

  it.each([
    null,
    '',
    '//evil.example',
    'https://evil.example/console',
    '/\\evil.example',
    '/consolex',
    'javascript:alert(1)',
    '/console/\\x',
  ])('goes to the console instead of %j', (next) => {
    expect(safeNext(next)).toBe('/console');
  });
});

describe('the way back to the extension', () => {
  const request = {
    redirectUri: 'https://abc.chromiumapp.org/done',
    codeChallenge: 'a'.repeat(43),
    codeChallengeMethod: 'S256' as const,
    state: 's'.repeat(20),
  };
  const answer = (address: string) => answersRequest(address, request);

  it('is the address that was asked for, with its state', () => {
    expect(answer(`https://abc.chromiumapp.org/done?code=x&state=${request.state}`)).toBe(true);
  });

  it.each([
    ['another host', `https://evil.example/done?state=${'s'.repeat(20)}`],
    ['another page', `https://abc.chromiumapp.org/other?state=${'s'.repeat(20)}`],
    ['another protocol', `http://abc.chromiumapp.org/done?state=${'s'.repeat(20)}`],
    ['another state', 'https://abc.chromiumapp.org/done?state=mine'],
    ['no state', 'https://abc.chromiumapp.org/done?code=x'],
    ['no address', 'not an address'],
  ])('is not %s', (_name, address) => {
    expect(answer(address)).toBe(false);
  });

  it('is never a script, also when that was asked for', () => {
    const state = request.state;
    expect(
      answersRequest(`javascript:alert(1)?state=${state}`, {
        ...request,
        redirectUri: 'javascript:alert(1)',
      }),
    ).toBe(false);
  });
});
