/** The host that is meant: Microsoft's proxy puts its own name behind the one that it stands for. */
export const realHost = (hostname: string): string =>
  hostname.replace(/\.$/, '').replace(/(?:\.(?:[a-z]{2}\d?|access|cas|access-control))?\.mcas\.ms$/, '');
