import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/**
 * The address of a client. `X-Forwarded-For` counts only when the connection comes from a trusted proxy, and then
 * the last address in it that is no trusted proxy itself: everything before that is the client's own claim.
 */
export function createAddressReader(
  trustedProxies: readonly string[],
): (incoming: IncomingMessage) => string {
  const trusted = new BlockList();
  for (const proxy of trustedProxies) {
    const [address = '', prefix] = proxy.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (prefix === undefined) trusted.addAddress(address, family);
    else trusted.addSubnet(address, Number(prefix), family);
  }
  const isTrusted = (address: string) =>
    isIP(address) !== 0 && trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

  return (incoming) => {
    let address = plain(incoming.socket.remoteAddress ?? '');
    const claims = String(incoming.headers['x-forwarded-for'] ?? '').split(',');
    while (isTrusted(address)) {
      const claim = plain(claims.pop()?.trim() ?? '');
      if (isIP(claim) === 0) break;
      address = claim;
    }
    return address;
  };
}

/** IPv4 that came in over an IPv6 socket as plain IPv4. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}

/**
 * Whether a request comes from this machine itself: not through a proxy here, and not by a name of somebody else's
 * that was made to point here.
 */
export function isLocal(incoming: IncomingMessage): boolean {
  const address = plain(incoming.socket.remoteAddress ?? '');
  const { host = '', 'x-forwarded-for': forwardedFor, forwarded } = incoming.headers;
  return (
    (address === '::1' || address.startsWith('127.')) &&
    /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host) &&
    forwardedFor === undefined &&
    forwarded === undefined
  );
}
