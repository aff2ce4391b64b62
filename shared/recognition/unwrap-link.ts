/** Where mail filters and calendars hide the address that was meant. */
const WRAPPERS: readonly { host: RegExp; path?: RegExp; parameter: string }[] = [
  { host: /(^|\.)safelinks\.protection\.(outlook\.com|office365\.us)$/, parameter: 'url' },
  { host: /^statics\.teams\.cdn\.(office\.net|live\.net)$/, parameter: 'url' },
  { host: /^(www\.)?google\.(com|nl|be|de)$/, path: /^\/url$/, parameter: 'q' },
  { host: /^(www\.)?google\.(com|nl|be|de)$/, path: /^\/url$/, parameter: 'url' },
  { host: /^linkprotect\.cudasvc\.com$/, parameter: 'a' },
  { host: /^urldefense\.proofpoint\.com$/, path: /^\/v1\/url$/, parameter: 'u' },
  { host: /^protect\d?\.fireeye\.com$/, path: /^\/(?:v1\/)?url$/, parameter: 'u' },
  { host: /(^|\.)trendmicro\.(com|eu)$/, path: /\/clicktime\//, parameter: 'url' },
  { host: /^clicktime\.symantec\.com$/, parameter: 'u' },
  { host: /^slack-redir\.net$/, path: /^\/link$/, parameter: 'url' },
];

/** Filters that write the address in a way of their own. */
const SPELLED: readonly { host: RegExp; read: (url: URL) => string | undefined }[] = [
  // `…/v2/url?u=https-3A__zoom.us_j_91234567890-3Fpwd-3Da&d=…`
  {
    host: /^urldefense\.proofpoint\.com$/,
    read: ({ pathname, searchParams }) =>
      pathname === '/v2/url'
        ? decode((searchParams.get('u') ?? '').replaceAll('-', '%').replaceAll('_', '/'))
        : undefined,
  },
  { host: /^urldefense\.(com|us)$/, read: proofpoint3 },
  // `…/v2/___https://zoom.us/j/91234567890___.YXA…`
  {
    host: /^(protect\.checkpoint\.com|url\.avanan\.click)$/,
    read: ({ href }) => /\/v2\/(?:r\d+\/)?_{3}(https?:.+?)_{3}\./.exec(href)?.[1],
  },
  // `…/1abc-def/https%3A%2F%2Fzoom.us%2Fj%2F91234567890`
  {
    host: /^secure-web\.cisco\.com$/,
    read: ({ pathname }) => decode(/\/(https?%3a%2f%2f.+)$/i.exec(pathname)?.[1] ?? ''),
  },
  {
    host: /\.protection\.sophos\.com$/,
    read: ({ searchParams }) => decodeBase64(searchParams.get('u') ?? ''),
  },
];

/** Version 3 leaves the address as it is but for signs that it replaced by stars, kept behind it in order. */
function proofpoint3({ href }: URL): string | undefined {
  const [, address, kept = ''] = /\/v3\/__(https?:\/\/?.+?)__;([\w-]*={0,2})!/.exec(href) ?? [];
  const signs = [...decodeBase64(kept.replaceAll('-', '+').replaceAll('_', '/'))];
  // Two stars and a letter stand for several signs in a row; a meeting's address has no use for them.
  return address?.replace(/^(https?:\/)(?!\/)/, '$1/').replace(/\*(?!\*)/g, () => signs.shift() ?? '*');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

function decodeBase64(text: string): string {
  try {
    return atob(text);
  } catch {
    return '';
  }
}

/** The address inside a mail filter's link; any other address as it is. */
export function unwrapLink(address: string, depth = 3): string {
  if (!depth || !URL.canParse(address)) return address;
  const url = new URL(address);
  const inner =
    WRAPPERS.filter(({ host, path = /^/ }) => host.test(url.hostname) && path.test(url.pathname))
      .map(({ parameter }) => url.searchParams.get(parameter))
      .find(Boolean) ?? SPELLED.find(({ host }) => host.test(url.hostname))?.read(url);
  return inner && /^https?:\/\//.test(inner) ? unwrapLink(inner, depth - 1) : address;
}
