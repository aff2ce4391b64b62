/** Chance that can be repeated: the same seed gives the same requests. */
export type Random = ReturnType<typeof randomSource>;

/** Pieces that break what is not careful: SQL, paths, headers, Unicode, numbers at the edge. */
const SHARP = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  "' OR 1=1 --",
  '../../etc/passwd',
  '%00',
  '{{7*7}}',
  '<img src=x onerror=alert(1)>',
  '=cmd|/c calc!A1',
  '__proto__',
  'constructor',
  'Ł𝒳👩‍🏭\u202e',
  '-1',
  '9007199254740993',
  '2026-02-30',
  '\r\nset-cookie: a=b',
  'a'.repeat(5000),
];

export function randomSource(seed: number) {
  let state = seed >>> 0;
  /** Mulberry32: between 0 and 1. */
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const random = {
    below,
    chance: (part: number) => next() < part,
    pick: <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item,
    bytes: (length: number) => Uint8Array.from({ length }, () => below(256)),
    text: (length: number): string =>
      next() < 0.3
        ? random.pick(SHARP)
        : Array.from({ length: below(length) }, () => String.fromCodePoint(32 + below(500))).join(''),
    number: (): number => random.pick([0, -1, 1, 2, 0.5, 1e21, -0, 2 ** 31, 2 ** 53, below(1000)] as const),
  };
  return random;
}
