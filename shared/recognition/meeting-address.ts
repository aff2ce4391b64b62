import { borrowsName } from './borrowed-name.ts';
import {
  APP_SCHEMES,
  SELF_HOSTED,
  SERVICES,
  type MeetingKind,
  type MeetingRule,
  type MeetingService,
} from './meeting-services.ts';
import { realHost } from './real-host.ts';
import { unwrapLink } from './unwrap-link.ts';

export interface MeetingAddress {
  /** `none` for hosts that nobody knows. */
  service: string;
  kind: MeetingKind;
}

const NONE: MeetingAddress = { service: 'none', kind: 'none' };
interface Match extends MeetingAddress {
  url: URL;
  key: string;
}

const byHost = new WeakMap<readonly MeetingService[], Map<string, MeetingService[]>>();

function index(services: readonly MeetingService[]): Map<string, MeetingService[]> {
  let made = byHost.get(services);
  if (!made) {
    made = new Map();
    for (const service of services)
      for (const host of service.hosts) made.set(host, [...(made.get(host) ?? []), service]);
    byHost.set(services, made);
  }
  return made;
}

/** The services of a host: its exact name first, then the names that it lies below. */
function servicesOf(hostname: string, services: readonly MeetingService[]): MeetingService[] {
  const known = index(services);
  const found = [...(known.get(hostname) ?? [])];
  for (let dot = hostname.indexOf('.'); dot > 0; dot = hostname.indexOf('.', dot + 1))
    found.push(...(known.get(hostname.slice(dot)) ?? []));
  return found;
}

/** A number in place of a name: no organisation invites people to one. */
const isNumber = (hostname: string) => /^\[|^[\d.]+$/.test(hostname);
const isThisMachine = (hostname: string) => hostname === 'localhost' || hostname === '127.0.0.1';

function keyBy(rule: MeetingRule, url: URL): string | null {
  const path = rule.path.exec(url.pathname);
  if (!path || (rule.hash && !rule.hash.test(url.hash))) return null;
  const query = rule.query?.exec(url.search.slice(1));
  if (query === null) return null;
  const groups = [path[1], query?.[1]].filter(Boolean);
  return groups.length ? groups.join('?') : url.pathname;
}

function match(address: string, services: readonly MeetingService[]): Match | null {
  if (typeof address !== 'string' || address.length > 8000 || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  // `https://meet.google.com@example.org/` leads to example.org; no invitation holds a name to sign in with.
  if (url.username || url.password) return null;
  const hostname = realHost(url.hostname);
  const found = servicesOf(hostname, services);
  // A well-known service never answers at a port of its own; someone else on that name might.
  if (found.length && url.port && !isThisMachine(hostname)) return null;
  for (const { id, rules } of found) {
    for (const rule of rules) {
      const key = keyBy(rule, url);
      if (key !== null) return { service: id, kind: rule.kind, url, key };
    }
  }
  const [first] = found;
  if (first) return { service: first.id, kind: 'none', url, key: '' };
  return selfHosted(hostname, url);
}

/** An address in the language of an app, such as `zoommtg://zoom.us/join?confno=…`. */
function handsOver(address: string): MeetingAddress {
  if (typeof address !== 'string' || address.length > 8000) return NONE;
  const app = APP_SCHEMES.find(
    ({ scheme, holds }) => address.toLowerCase().startsWith(scheme) && holds.test(address),
  );
  return app ? { service: app.id, kind: 'launcher' } : NONE;
}

/** Software that organisations run: the first shape of an address that fits, on a name that is their own. */
function selfHosted(hostname: string, url: URL): Match | null {
  for (const rule of SELF_HOSTED) {
    const key = rule.host && !rule.host.test(hostname) ? null : keyBy(rule, url);
    if (key === null) continue;
    const trusted = isThisMachine(hostname) || !(isNumber(hostname) || borrowsName(hostname, rule.names));
    return trusted ? { service: rule.id, kind: rule.kind, url, key } : null;
  }
  return null;
}

/** Which meeting service an address belongs to, and what it leads to. Anything that is no address is `none`. */
export function recogniseUrl(
  address: string,
  services: readonly MeetingService[] = SERVICES,
): MeetingAddress {
  return recognise(unwrapLink(address), services);
}

function recognise(address: string, services: readonly MeetingService[]): MeetingAddress {
  const found = match(address, services);
  return found ? { service: found.service, kind: found.kind } : handsOver(address);
}

/**
 * A key that is equal for every address of one meeting, so that the link in an invite finds the page of its call:
 * `google-meet:abc-defg-hij`. Null when the address is no meeting.
 */
export function normaliseMeetingAddress(
  address: string,
  services: readonly MeetingService[] = SERVICES,
): string | null {
  const found = match(unwrapLink(address), services);
  if (!found || found.kind === 'none') return null;
  const { service, url, key } = found;
  switch (service) {
    case 'microsoft-teams':
      return teamsKey(url);
    case 'zoom':
    case 'zoomgov':
    case 'google-meet':
      return `${service}:${key.toLowerCase()}`;
    default:
      return `${service}:${realHost(url.hostname)}:${decode(key).toLowerCase().replace(/\/$/, '')}`;
  }
}

/** Teams names a meeting by number or by thread; the thread hides in path, hash, or the launcher's parameter. */
function teamsKey(url: URL): string | null {
  const whole = decode(decode(url.pathname + url.search + url.hash));
  const [, number] = /\/meet\/(\d{9,18})/.exec(whole) ?? [];
  if (number) return `microsoft-teams:${number}`;
  const [, thread] = /(19:[\w-]+@thread\.(?:v2|skype|tacv2))/i.exec(whole) ?? [];
  if (thread) return `microsoft-teams:${thread.toLowerCase()}`;
  const [, name] = /\/l\/meetup-join\/([^/?]+)/.exec(whole) ?? [];
  return name ? `microsoft-teams:${name.toLowerCase()}` : null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The first of these addresses that leads to a call, unwrapped; null when none does. */
export function pickMeetingUrl(
  addresses: readonly string[],
  services: readonly MeetingService[] = SERVICES,
): string | null {
  return (
    addresses
      .map((address) => unwrapLink(address))
      .find((address) => recognise(address, services).kind !== 'none') ?? null
  );
}
