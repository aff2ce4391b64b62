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

async function readBytes(request: Request): Promise<Uint8Array> {
  const announced = request.headers.get('content-length');
  if (Number(announced ?? 0) > LIMITS.bytes) throw new ServiceError('too-large');
  try {
    // No more comes than was announced, and whole it comes without a stream around it.
    return announced === null ? await readStream(request) : new Uint8Array(await request.arrayBuffer());
  } catch (error) {
    // A client that hangs up in mid-sentence is no fault of ours.
    throw error instanceof ServiceError ? error : new ServiceError('bad-request');
  }
}

async function readStream({ body }: Request): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > LIMITS.bytes) throw new ServiceError('too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
