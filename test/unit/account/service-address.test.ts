import { expect, test } from 'vitest';
import { suggestDeviceName } from '../../../extension/features/account/device-name.ts';
import { parseServiceAddress } from '../../../extension/platform/service-address.ts';

test.each([
  ['gesprek.voorbeeld.nl', { url: 'https://gesprek.voorbeeld.nl' }],
  ['  https://gesprek.voorbeeld.nl/console?x=1 ', { url: 'https://gesprek.voorbeeld.nl' }],
  ['gesprek.voorbeeld.nl:8443', { url: 'https://gesprek.voorbeeld.nl:8443' }],
  ['http://localhost:8787', { url: 'http://localhost:8787' }],
  ['http://127.0.0.1:8787/', { url: 'http://127.0.0.1:8787' }],
  ['http://gesprek.voorbeeld.nl', { problem: 'insecure' }],
  ['http://localhost.voorbeeld.nl', { problem: 'insecure' }],
  ['ftp://gesprek.voorbeeld.nl', { problem: 'no-address' }],
  // oxlint-disable-next-line no-script-url -- nobody runs it: it must be refused
  ['javascript://gesprek.voorbeeld.nl', { problem: 'no-address' }],
  ['', { problem: 'no-address' }],
  ['geen adres', { problem: 'no-address' }],
])('"%s" as an address', (typed, parsed) => {
  expect(parseServiceAddress(typed)).toEqual(parsed);
});

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0';

test.each([
  [
    { platform: 'Windows', brands: [{ brand: 'Chromium' }, { brand: 'Microsoft Edge' }] },
    'Microsoft Edge · Windows',
  ],
  [
    { platform: 'macOS', brands: [{ brand: 'Not=A?Brand' }, { brand: 'Google Chrome' }] },
    'Google Chrome · Mac',
  ],
  [undefined, 'Firefox · Linux'],
])('a device names itself: %o', (userAgentData, name) => {
  expect(suggestDeviceName({ userAgent: FIREFOX, ...(userAgentData && { userAgentData }) })).toBe(name);
});
