function mixed(value: number): number {
  let result = value ^ (value >>> 15);
  result = Math.imul(result, 0x2c1b3c6d);
  result ^= result >>> 12;
  return result >>> 0;
}

/** FNV-1a over UTF-16 units with a final mix, as an unsigned 32-bit number. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return mixed(value);
}

/** Hash of two hashes in their order. */
export const hashPair = (first: number, second: number) =>
  mixed(Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b));
