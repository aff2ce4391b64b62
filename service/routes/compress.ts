import { constants, gzip } from 'node:zlib';
import { promisify } from 'node:util';

const zip = promisify(gzip);
/** A quarter of the work of zlib's own choice, for answers that are little longer. */
const OPTIONS = { level: constants.Z_BEST_SPEED };
/** Shorter texts are not worth it. */
const SHORTEST = 1_024;

/** Whether an Accept-Encoding header takes gzip: named, and not with a weight of nothing. */
const TAKES_GZIP = /(^|,)\s*gzip\s*(?!\s*;\s*q=0(\.0*)?\s*(,|$))(;|,|$)/i;

/** An answer with this text, compressed for who takes that, in a thread beside ours. Marks the headers so. */
export async function compressed(text: string, headers: Headers, accepted: string | null): Promise<Response> {
  headers.set('vary', 'accept-encoding');
  if (text.length < SHORTEST || !TAKES_GZIP.test(accepted ?? '')) return new Response(text, { headers });
  headers.set('content-encoding', 'gzip');
  return new Response(await zip(text, OPTIONS), { headers });
}
