import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  normaliseMeetingAddress,
  pickMeetingUrl,
  recogniseUrl,
} from '../../../shared/recognition/meeting-address.ts';
import { SELF_HOSTED, SERVICES } from '../../../shared/recognition/meeting-services.ts';
import { unwrapLink } from '../../../shared/recognition/unwrap-link.ts';

const ADDRESSES = readFileSync('test/fixtures/meeting-addresses.txt', 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => {
    const [kind = '', service = '', ...address] = line.split(' ');
    return { kind, service, address: address.join(' ') };
  });

describe('recogniseUrl', () => {
  test.each([
    ['https://meet.google.com/qwe-rtyu-iop?authuser=0', 'google-meet', 'call'],
    ['https://meet.google.com/_meet/qwe-rtyu-iop', 'google-meet', 'call'],
    ['https://meet.google.com/lookup/teamkamer', 'google-meet', 'link'],
    ['https://meet.google.com/landing', 'google-meet', 'none'],
    ['https://meet.google.com/', 'google-meet', 'none'],
    [
      'https://teams.microsoft.com/l/meetup-join/19%3ameeting_AbC%40thread.v2/0?context=x',
      'microsoft-teams',
      'link',
    ],
    ['https://teams.microsoft.com/meet/412345678901?p=x', 'microsoft-teams', 'link'],
    ['https://teams.microsoft.com/v2/?meetingjoin=true#/meet/412345678901', 'microsoft-teams', 'call'],
    ['https://teams.cloud.microsoft/light-meetings/launch?coords=x', 'microsoft-teams', 'call'],
    [
      'https://teams.microsoft.com/dl/launcher/launcher.html?url=%2F_%23%2Fl%2Fmeetup-join%2Fx',
      'microsoft-teams',
      'launcher',
    ],
    ['https://teams.microsoft.com/v2/', 'microsoft-teams', 'none'],
    ['https://acme.zoom.us/j/91234567890?pwd=x', 'zoom', 'launcher'],
    ['https://app.zoom.us/wc/91234567890/start', 'zoom', 'call'],
    ['https://zoom.us/my/jan.smit', 'zoom', 'link'],
    ['https://zoom.us/pricing', 'zoom', 'none'],
    ['https://acme.webex.com/acme/j.php?MTID=m123', 'webex', 'link'],
    ['https://gemeente.webex.com/webappng/sites/gemeente/dashboard/pmr/j.smit', 'webex', 'link'],
    ['https://MEET.google.com./qwe-rtyu-iop', 'google-meet', 'call'],
    ['https://gemeente.zoom.us:443/j/91234567890/', 'zoom', 'launcher'],
    ['https://meet.jit.si/GoedGesprek', 'jitsi', 'call'],
    ['https://acme.whereby.com/kamer', 'whereby', 'call'],
    ['https://bbb.school.test/html5client/join?sessionToken=abc', 'bigbluebutton', 'call'],
    ['https://wolk.gemeente.test/call/x7k2m9qa', 'nextcloud-talk', 'call'],
    ['https://teams.microsoft.com.eu2.mcas.ms/v2/#/meet/412345678901', 'microsoft-teams', 'call'],
  ])('%s', (url, service, kind) => {
    expect(recogniseUrl(url)).toEqual({ service, kind });
  });

  test.each([
    'https://meet.google.com.voorbeeld.test/qwe-rtyu-iop',
    'https://meet.google.com@voorbeeld.test/qwe-rtyu-iop',
    'https://meet-google.com/qwe-rtyu-iop',
    'https://notzoom.us/j/91234567890',
    'https://zoom.us.voorbeeld.test/j/91234567890',
    'https://voorbeeld.test/?u=https://meet.google.com/qwe-rtyu-iop',
    'https://voorbeeld.test/https://zoom.us/j/91234567890',
    'https://voorbeeld.test/#https://teams.microsoft.com/l/meetup-join/x',
    'https://meet.google.com.voorbeeld.test/call/x7k2m9qa',
    // Who signs in by the address itself is no guest of a call: the name before the @ is all that one sees.
    'https://meet.google.com@voorbeeld.test/call/x7k2m9qa',
    'https://zoom.us:443@voorbeeld.test/html5client/join?sessionToken=abc',
    'https://iemand:geheim@meet.google.com/qwe-rtyu-iop',
    'https://voorbeeld.test\\@meet.google.com/qwe-rtyu-iop',
    'https://meet.google.com%2fqwe.voorbeeld.test/qwe-rtyu-iop',
    'https://zoom.us。voorbeeld.test/j/91234567890',
    'https://zoom.us/j%2F91234567890',
    'https://m\u0435et.google.com/qwe-rtyu-iop',
    'https://teams.microsoft.com.eu2.mcas.ms.voorbeeld.test/l/meetup-join/x',
    'https://nep-mcas.ms/l/meetup-join/x',
    'https://meet.google.com..voorbeeld.test/qwe-rtyu-iop',
    // oxlint-disable-next-line no-script-url -- nobody runs it: it must be refused
    'javascript:alert(1)//meet.google.com/qwe-rtyu-iop',
    'data:text/html,https://meet.google.com/qwe-rtyu-iop',
    'meet.google.com/qwe-rtyu-iop',
    'https://',
    '',
  ])('is not taken in by %s', (url) => {
    expect(recogniseUrl(url).kind).toBe('none');
  });

  test('tells look-alikes from servers of organisations, and knows the addresses of every service', () => {
    const wrong = ADDRESSES.filter(({ kind, service, address }) => {
      const found = recogniseUrl(address);
      return found.kind !== kind || (kind !== 'none' && found.service !== service);
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('no known host lends its name to another, whatever software the address is of', () => {
    const paths = [
      'call/x7k2m9qa',
      'html5client/join?sessionToken=abc',
      'rooms/abc-def-ghi-jkl/join',
      'b/abc-def-ghi',
      'webapp/conference/kamer',
      'invited.sf?id=12',
    ];
    const taken = SERVICES.flatMap(({ hosts }) => hosts)
      .flatMap((host) => [
        `${host.replace(/^\./, '')}.voorbeeld.test`,
        `a${host.replace(/^(?!\.)/, '.')}.test`,
      ])
      .flatMap((host) => paths.map((path) => `https://${host}/${path}`))
      .filter((url) => recogniseUrl(url).kind !== 'none');
    expect(taken).toEqual([]);
  });

  test('a look-alike of any known host is no meeting', () => {
    const hosts = SERVICES.flatMap(({ hosts }) => hosts).map((host) => host.replace(/^\./, 'a.'));
    const kinds = hosts.flatMap((host) =>
      [
        `https://${host}.voorbeeld.test/j/91234567890`,
        `https://x${host}/j/91234567890`,
        `https://voorbeeld.test/${host}/j/91234567890`,
      ].map(
        // "x" before a suffix such as a.zoom.us still lies below zoom.us.
        (url) =>
          new URL(url).hostname.includes('.a.') || host.startsWith('a.') ? 'none' : recogniseUrl(url).kind,
      ),
    );
    expect(new Set(kinds)).toEqual(new Set(['none']));
  });

  test('every path rule is anchored or ends a path', () => {
    const rules = [...SERVICES.flatMap(({ rules }) => rules), ...SELF_HOSTED];
    for (const { path } of rules) expect(path.source).toMatch(/^\^|\$$/);
  });

  test.each([
    ['https://meet.google.com.voorbeeld.test/abc-defg-hij'],
    ['https://meet-google.com/abc-defg-hij'],
    ['https://meet.google.com@voorbeeld.test/abc-defg-hij'],
    ['https://meet.google.com:8443/abc-defg-hij'],
    ['https://zoom-us.voorbeeld.test/call/abcdefgh'],
    ['https://nepzoom.us/j/123456789'],
    ['https://voorbeeld.test/?u=https://meet.google.com/abc-defg-hij'],
    ['https://teams.microsoft.com/dl/launcher/launcher.html?url=%2F_%23%2Fl%2Fchat%2F0%2F0&type=chat'],
  ])('%s is no meeting', (url) => {
    expect(recogniseUrl(url).kind).toBe('none');
  });

  test('knows seventy services or more', () => {
    expect(new Set(SERVICES.map(({ id }) => id)).size).toBeGreaterThanOrEqual(70);
  });

  test('never throws', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl({ withQueryParameters: true, withFragments: true }),
          fc.stringMatching(/^[a-z0-9-]{1,40}$/).map((label) => `https://xn--${label}.test/call/x7k2m9qa`),
          fc.string({ unit: 'grapheme' }).map((label) => `https://${label}.test/call/x7k2m9qa`),
        ),
        (url) => {
          expect(recogniseUrl(url).service).toBeTypeOf('string');
          normaliseMeetingAddress(url);
          unwrapLink(url);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('normaliseMeetingAddress', () => {
  test.each([
    ['https://meet.google.com/qwe-rtyu-iop?hs=224', 'https://meet.google.com/QWE-rtyu-iop?authuser=1'],
    ['https://acme.zoom.us/j/91234567890?pwd=a', 'https://app.zoom.us/wc/91234567890/join'],
    [
      'https://teams.microsoft.com/l/meetup-join/19%3ameeting_AbC%40thread.v2/0?context=x',
      'https://teams.microsoft.com/dl/launcher/launcher.html?url=%2F_%23%2Fl%2Fmeetup-join%2F19%3Ameeting_AbC%40thread.v2%2F0',
    ],
    [
      'https://teams.microsoft.com/meet/412345678901?p=x',
      'https://teams.cloud.microsoft/v2/?meetingjoin=true#/meet/412345678901?p=y',
    ],
    ['https://meet.jit.si/GoedGesprek', 'https://meet.jit.si/goedgesprek#config.x=1'],
  ])('%s and %s are one meeting', (a, b) => {
    expect(normaliseMeetingAddress(a)).not.toBeNull();
    expect(normaliseMeetingAddress(a)).toBe(normaliseMeetingAddress(b));
  });

  test('two meetings of one host differ', () => {
    const keys = ['m1', 'm2'].map((id) =>
      normaliseMeetingAddress(`https://acme.webex.com/acme/j.php?MTID=${id}`),
    );
    expect(keys[0]).not.toBe(keys[1]);
  });

  test('no meeting, no key', () => {
    expect(normaliseMeetingAddress('https://voorbeeld.test/')).toBeNull();
    expect(normaliseMeetingAddress('https://meet.google.com/landing')).toBeNull();
  });
});

const MEETING = 'https://meet.google.com/qwe-rtyu-iop';
const ZOOM = 'https://us02web.zoom.us/j/81234567890?pwd=abc';
const TEAMS = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_Ab%40thread.v2/0?context=%7b%7d';

describe('pickMeetingUrl', () => {
  test.each([
    [`https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(TEAMS)}&data=05%7C01`, TEAMS],
    [`https://www.google.com/url?q=${encodeURIComponent(ZOOM)}&sa=D&source=calendar`, ZOOM],
    [`https://www.google.com/url?sa=t&url=${encodeURIComponent(MEETING)}`, MEETING],
    ['https://urldefense.proofpoint.com/v1/url?u=https%3A//meet.google.com/qwe-rtyu-iop&k=x', MEETING],
    [
      'https://urldefense.proofpoint.com/v2/url?u=https-3A__us02web.zoom.us_j_81234567890-3Fpwd-3Dabc&d=DwM',
      ZOOM,
    ],
    ['https://urldefense.com/v3/__https://us02web.zoom.us/j/81234567890?pwd=abc__;!!AbC!xyz$', ZOOM],
    [
      'https://urldefense.com/v3/__https://teams.microsoft.com/l/meetup-join/19*3ameeting_Ab*40thread.v2/0?context=*7b*7d__;JSUlJQ!!AbC!xyz$',
      TEAMS,
    ],
    ['https://secure-web.cisco.com/1abc_def/https%3A%2F%2Fmeet.google.com%2Fqwe-rtyu-iop', MEETING],
    ['https://protect.checkpoint.com/v2/___https://meet.google.com/qwe-rtyu-iop___.YXA6', MEETING],
    [`https://eu-west-1.protection.sophos.com/?d=google.com&u=${btoa(MEETING)}&i=x`, MEETING],
    [
      `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(`https://www.google.com/url?q=${MEETING}`)}`,
      MEETING,
    ],
  ])('unwraps what mail filters wrote: %s', (wrapped, meeting) => {
    expect(pickMeetingUrl(['https://voorbeeld.test/agenda', wrapped])).toBe(meeting);
    expect(recogniseUrl(wrapped)).toEqual(recogniseUrl(meeting));
  });

  test.each([
    `https://www.google.com/search?q=${encodeURIComponent(MEETING)}`,
    `https://eur01.safelinks.protection.outlook.com.voorbeeld.test/?url=${encodeURIComponent(MEETING)}`,
    `https://urldefense.com.voorbeeld.test/v3/__${MEETING}__;!!A!b$`,
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fzoom.voorbeeld.test%2Fcall%2Fx7k2m9qa',
    'https://eu-west-1.protection.sophos.com/?u=niets%',
    'https://voorbeeld.test/agenda',
  ])('finds no call behind %s', (address) => {
    expect(pickMeetingUrl([address])).toBeNull();
  });
});
