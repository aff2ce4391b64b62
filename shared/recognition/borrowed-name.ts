import punycode from 'punycode.js';
import { editDistance } from './edit-distance.ts';
import {
  ALIKE,
  AROUND,
  BY_CHANCE,
  COMMON,
  DISTINCT,
  LETTERS,
  OWNERS,
  SLIPS,
  WORDLIKE,
} from './known-names.ts';
import { SERVICES } from './meeting-services.ts';

/** What a label is read as; null when it stands for no letters. */
function decodeLabel(label: string): string | null {
  if (!label.startsWith('xn--')) return label;
  try {
    return punycode.decode(label.slice(4));
  } catch {
    return null;
  }
}

/** Without accents; null for letters that no Dutch reader would tell from Latin ones. */
function plain(label: string): string | null {
  const text = decodeLabel(label)
    ?.normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\0-\x7F]/gu, (letter) => LETTERS[letter] ?? letter);
  return text && /^[\w-]+$/.test(text) ? text : null;
}

const drawn = (text: string) =>
  text.replace(/rn|vv|[01345i]/g, (sign) => ALIKE[sign] ?? sign).replace(/(.)\1{2,}/g, '$1$1');

const words = (host: string) => host.split(/[.-]/).filter(Boolean);

interface Names {
  hosts: ReadonlySet<string>;
  distinct: readonly string[];
}
let names: Names | undefined;

/** Read from the table of services when first asked, so that a service added there is guarded here. */
function known(): Names {
  if (names) return names;
  const hosts = SERVICES.flatMap((service) => service.hosts);
  const own = SERVICES.filter(({ id }) => id !== 'jitsi')
    .flatMap((service) => service.hosts)
    .map((host) => host.split('.').at(-2) ?? '')
    .filter((name) => name.length > 7 && !COMMON.has(name));
  names = {
    hosts: new Set([...hosts, ...OWNERS].map((host) => words(host).join('.'))),
    distinct: [...new Set([...DISTINCT, ...own])],
  };
  return names;
}

/** `meet.google.com.example.org`, `example.org` never: a known host, in a row, from the beginning of a label. */
function holdsHost(hostname: string): boolean {
  const starts = hostname.split('.').map((_, i, labels) => words(labels.slice(i).join('.')));
  return starts.some((parts) =>
    parts.some((_, i) => i > 0 && known().hosts.has(parts.slice(0, i + 1).join('.'))),
  );
}

/** A label's letters without hyphens, as written and as drawn, hold the name. */
function holdsName(label: string, name: string): boolean {
  const joined = label.replaceAll('-', '');
  return joined.includes(name) || drawn(joined).includes(drawn(name));
}

function isAmongCalls(label: string, name: string): boolean {
  if (label.startsWith(`${name}-`) || label.endsWith(`-${name}`)) return true;
  return [label, drawn(label)].some((text) => {
    const [before, ...after] = text.split(name);
    return after.length > 0 && AROUND.test([before, ...after].join('-'));
  });
}

/** One slip away from a long name. */
const isSlip = (label: string) =>
  words(label).some((word) => SLIPS.some((name) => editDistance(word, name) === 1));

/**
 * Whether a host that no service has carries a service's name, as `zoom.example.org` and `meet-google.example.org` do,
 * letters that only look like it included. Organisations that run calls themselves have no need to; whoever does all
 * the same is found by hand. `own` are names of the software that is asked about.
 */
export function borrowsName(hostname: string, own: readonly string[] = []): boolean {
  const labels = hostname.split('.').map(plain);
  if (labels.includes(null) || holdsHost(hostname)) return true;
  return labels.some((whole) => {
    const label = whole?.replace(BY_CHANCE, '') ?? '';
    const others = (list: readonly string[]) => list.filter((name) => !own.includes(name));
    return (
      isSlip(label) ||
      others(known().distinct).some((name) => holdsName(label, name)) ||
      others(WORDLIKE).some((name) => isAmongCalls(label, name))
    );
  });
}
