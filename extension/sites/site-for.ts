import type { Site } from './define-site.ts';

/** Match patterns of a site's hosts. */
export const hostPatterns = (list: readonly Site[]): string[] =>
  list.flatMap(({ hosts }) => hosts.map((host) => `https://${host.startsWith('.') ? '*' : ''}${host}/*`));

/** The site that an address belongs to: by host, and for sites that share a host by path. */
export function siteFor(url: string, list: readonly Site[]): Site | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname } = new URL(url);
  const here = list.filter(({ hosts }) =>
    hosts.some((host) => (host[0] === '.' ? hostname.endsWith(host) : hostname === host)),
  );
  return here.find(({ path }) => path.test(pathname)) ?? here[0];
}
