import { borrowsName } from '../borrowed-name.ts';
import { pickMeetingUrl, recogniseUrl } from '../meeting-address.ts';
import { SERVICES, type MeetingService } from '../meeting-services.ts';
import { realHost } from '../real-host.ts';
import { unwrapLink } from '../unwrap-link.ts';
import { plainText, type ContentLine } from './content-lines.ts';

/** Where calendars put the address of the call on purpose, best first. */
const DECLARED = [
  'CONFERENCE',
  'X-GOOGLE-CONFERENCE',
  'X-MICROSOFT-SKYPETEAMSMEETINGURL',
  'X-MICROSOFT-ONLINEMEETINGCONFLINK',
  'X-MICROSOFT-ONLINEMEETINGEXTERNALLINK',
];
/** Where people, and programs for people, write it. */
const WRITTEN = ['LOCATION', 'X-LOCATION', 'URL', 'DESCRIPTION', 'X-ALT-DESC', 'COMMENT'];

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const unescapeHtml = (text: string) =>
  text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,5}));/gi, (whole, decimal, hex, name: string) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
    if (code > 31 && code < 0x110000) return String.fromCodePoint(code);
    return ENTITIES[name?.toLowerCase() ?? ''] ?? whole;
  });

/** With a scheme, or as people type it: `meet.google.com/abc-defg-hij`. */
const ADDRESS = /https?:\/\/[^\s<>"'`\\]+|(?<![\w./:@=%-])(?:[a-z\d-]+\.){1,5}[a-z]{2,}\/[^\s<>"'`\\]+/gi;

/** Addresses in a text, without the punctuation that follows them. */
export function addressesIn(text: string): string[] {
  const found = unescapeHtml(text).match(ADDRESS) ?? [];
  return found
    .slice(0, 100)
    .map((address) => address.replace(/[.,;:!?*\])}]+$/, ''))
    .map((address) => (/^https?:/i.test(address) ? address : `https://${address}`));
}

/** An address that nobody knows, and that does not pass for one of a known service. */
function isOwn(address: string): boolean {
  if (!/^https:/i.test(address) || !URL.canParse(address)) return false;
  const { hostname, username } = new URL(address);
  return !username && (recogniseUrl(address).service !== 'none' || !borrowsName(realHost(hostname)));
}

/** The address at which the appointment's call is held, unwrapped; null when there is none. */
export function meetingLink(
  lines: readonly ContentLine[],
  services: readonly MeetingService[] = SERVICES,
): string | null {
  const of = (names: readonly string[]) =>
    names
      .flatMap((wanted) => lines.filter(({ name }) => name === wanted))
      .map(({ value }) => plainText(value));
  const declared = of(DECLARED).flatMap(addressesIn);
  const written = of(WRITTEN).flatMap(addressesIn);
  const known = pickMeetingUrl([...declared, ...written], services);
  // A service that we do not know, where the calendar itself says that it is the call's address.
  return known ?? declared.map((address) => unwrapLink(address)).find(isOwn) ?? null;
}
