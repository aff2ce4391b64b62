import { realHost } from '../../shared/recognition/real-host.ts';
import type { Site } from './define-site.ts';

/** Match patterns of a site's hosts. */
export const hostPatterns = (list: readonly Site[]): string[] =>
  list.flatMap(({ hosts }) => hosts.map((host) => `https://${host[0] === '.' ? '*' : ''}${host}/*`));

/** The site that has this address: by host, and for sites that share a host by path. */
export function knownSite<S extends Site>(url: string, list: readonly S[]): S | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname } = new URL(url);
  const host = realHost(hostname);
  const here = list.filter(({ hosts }) =>
    hosts.some((known) => (known[0] === '.' ? host.endsWith(known) : host === known)),
  );
  return here.find(({ path }) => path.test(pathname)) ?? here[0];
}

/**
 * The site that an address belongs to. On a host that nobody knows it may be software that organisations run
 * themselves; then the page has to look like it.
 */
export function siteFor<S extends Site>(
  url: string,
  list: readonly S[],
  document: ParentNode,
): S | undefined {
  const known = knownSite(url, list);
  if (known || !URL.canParse(url)) return known;
  const { pathname } = new URL(url);
  const alike = list.filter(
    ({ anywhere, path, canary }) =>
      anywhere && path.test(pathname) && canary.some((css) => document.querySelector(css)),
  );
  return alike.find(({ anywhere }) => anywhere === 'told-by-path') ?? alike[0];
}
