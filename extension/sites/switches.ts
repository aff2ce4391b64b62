import { optionalSites } from './all.ts';
import { hostPatterns } from './site-for.ts';

/** Something that the user can turn on: the pattern that is asked for, and the script that runs there from then on. */
export interface Switch {
  id: string;
  name: string;
  pattern: string;
}

const MICROSOFT_DEFENDER: Switch = {
  id: 'defender',
  name: 'Microsoft Defender (mcas.ms)',
  pattern: 'https://*.mcas.ms/*',
};

/** A pattern for every host below a name holds the name itself as well. */
const widest = (patterns: readonly string[]) =>
  patterns.find((pattern) => pattern.includes('*.')) ?? patterns[0];

const named = optionalSites.flatMap((site) => {
  const pattern = widest(hostPatterns([site]));
  return site.name && pattern ? [{ id: site.id, kind: site.kind, name: site.name, pattern }] : [];
});

export const switches: readonly Switch[] = [
  ...named.sort((a, b) => a.name.localeCompare(b.name)),
  MICROSOFT_DEFENDER,
];

/** What an organisation runs under a name of its own is for calls; Microsoft's proxy shows pages of either kind. */
export function scriptFor(pattern: string): string {
  if (pattern === MICROSOFT_DEFENDER.pattern) return 'sites.js';
  const calendar = named.some((site) => site.pattern === pattern && site.kind === 'calendar');
  return calendar ? 'optional-calendars.js' : 'optional-calls.js';
}
