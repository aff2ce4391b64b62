import { LIMITS } from '../../shared/contracts/sync.ts';
import { ServiceError } from '../errors.ts';

/** Reads a JSON body of at most `LIMITS.bytes`. Other types, broken UTF-8 and broken JSON are refused. */
export async function readJson(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new ServiceError('bad-request');
  const bytes = await readBytes(request);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    throw new ServiceError('bad-request');
  }
}

async function readBytes(request: Request): Promise<Buffer> {
  if (Number(request.headers.get('content-length') ?? 0) > LIMITS.bytes) throw new ServiceError('too-large');
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.byteLength;
      if (size > LIMITS.bytes) throw new ServiceError('too-large');
      chunks.push(chunk);
    }
  } catch (error) {
    // A client that hangs up in mid-sentence is no fault of ours.
    throw error instanceof ServiceError ? error : new ServiceError('bad-request');
  }
  return Buffer.concat(chunks);
}
