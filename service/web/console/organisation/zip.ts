/** A file of an archive, as the archive's own list of contents says it is. */
export type Entry = { name: string; method: number; packed: number; unpacked: number; offset: number };

const END = 0x06054b50;
const LISTED = 0x02014b50;
const LOCAL = 0x04034b50;
/** Sizes that do not fit in 32 bits are written elsewhere: nothing that is read here is as large as that. */
const ELSEWHERE = 0xffffffff;
const DEFLATE = 8;

/** The contents of a zip archive; nothing when it is none, or when it does not say how large its files are. */
export function listEntries(bytes: Uint8Array): Entry[] | undefined {
  try {
    return readList(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), bytes);
  } catch {
    // It points beyond its own end.
    return undefined;
  }
}

function readList(view: DataView, bytes: Uint8Array): Entry[] | undefined {
  const end = findEnd(view);
  if (end === undefined) return;
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== LISTED) return;
    const nameLength = view.getUint16(at + 28, true);
    const entry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    const untold = entry.packed === 0 ? entry.unpacked > 0 : entry.unpacked === 0 && entry.packed > 2;
    if (untold || [entry.packed, entry.unpacked, entry.offset].includes(ELSEWHERE)) return;
    entries.push(entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The last thing in an archive but for a remark of at most 64 kB. */
function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at;
  return undefined;
}

/** The text of one file of an archive; throws when it is more than its list of contents said. */
export async function readEntry(
  bytes: Uint8Array<ArrayBuffer>,
  { method, packed, unpacked, offset }: Entry,
): Promise<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(offset, true) !== LOCAL) throw new Error('The archive points at no file.');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const body = bytes.subarray(start, start + packed);
  if (method !== DEFLATE) return new TextDecoder().decode(body);
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  const stream = new Blob([body]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > unpacked) throw new Error('A file is larger than its archive says.');
    text += decoder.decode(chunk, { stream: true });
  }
  return text;
}
