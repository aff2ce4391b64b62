import { realHost } from '../../shared/recognition/real-host.ts';
import type { Site } from './define-site.ts';

/** Match patterns of a site's hosts. */
export const hostPatterns = (list: readonly Site[]): string[] =>
  list.flatMap(({ hosts }) => hosts.map((host) => `https://${host[0] === '.' ? '*' : ''}${host}/*`));

/**
 * The site that an address belongs to: by host, and for sites that share a host by path. On a host that nobody
 * knows it may be software that organisations run themselves; then the page has to look like it.
 */
export function siteFor(url: string, list: readonly Site[], document?: ParentNode): Site | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname } = new URL(url);
  const host = realHost(hostname);
  const here = list.filter(({ hosts }) =>
    hosts.some((known) => (known[0] === '.' ? host.endsWith(known) : host === known)),
  );
  return (
    here.find(({ path }) => path.test(pathname)) ??
    here[0] ??
    list.find(
      ({ anywhere, path, canary }) =>
        anywhere && path.test(pathname) && canary.some((css) => document?.querySelector(css)),
    )
  );
}
