/** On every answer, a refusal and a failure too. */
const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};

/** What an answer lacks in headers that protect who reads it, or says too much; empty is good. */
export function wrongHeaders({ headers, url }: Response): string[] {
  const wrong = Object.entries(ALWAYS).flatMap(([name, value]) =>
    headers.get(name) === value ? [] : [name],
  );
  const policy = headers.get('content-security-policy') ?? '';
  const page = headers.get('content-type')?.startsWith('text/html') ?? false;
  const wanted = ["default-src 'none'", "frame-ancestors 'none'", ...(page ? ["script-src 'self'"] : [])];
  const has = new Set(policy.split('; '));
  // Positioning needs style attributes on a page; data is shown by nobody and needs nothing.
  const strict = page
    ? !policy.replace("style-src-attr 'unsafe-inline'", '').includes('unsafe') && !policy.includes('*')
    : has.size === 2;
  if (!strict || wanted.some((each) => !has.has(each))) wrong.push('content-security-policy');
  const isData = new URL(url).pathname.startsWith('/api/');
  if (isData && !headers.get('cache-control')?.includes('no-store')) wrong.push('cache-control');
  if (headers.has('x-powered-by') || headers.has('server')) wrong.push('x-powered-by');
  // The extension reads from anywhere, by its token: never with what a browser holds.
  if (headers.has('access-control-allow-credentials')) wrong.push('access-control-allow-credentials');
  return wrong;
}
