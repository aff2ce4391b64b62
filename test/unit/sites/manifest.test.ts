import { describe, expect, test } from 'vitest';
import { manifest } from '../../../extension/manifest.ts';

const made = (browser: string) => {
  const {
    key: _,
    content_security_policy,
    ...rest
  } = manifest({
    browser,
    mode: 'production',
    command: 'build',
    manifestVersion: 3,
  }) as Record<string, unknown>;
  return { ...rest, csp: Object.keys(content_security_policy as object) };
};

/** What users are asked for. A new permission or host makes every browser ask again: it is never by accident. */
describe('the manifest', () => {
  test.each(['chrome', 'firefox'])('of %s asks for this and nothing else', (browser) => {
    expect(made(browser)).toMatchSnapshot();
  });

  test('asks for no host that it can do without', () => {
    const { host_permissions, permissions } = made('chrome') as Record<string, string[]>;
    expect(host_permissions!.every((host) => /^https:\/\/[a-z0-9.]+\/\*$/.test(host))).toBe(true);
    expect(permissions).not.toContain('tabs');
  });
});
