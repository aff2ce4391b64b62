const MARKS = /\p{M}/gu;
const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4`]/g;
const SPECIAL: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ĳ: 'ij' };
const SPECIALS = /[ßæœøĳ]/g;
const PLAIN = /^[a-z0-9'&-]*$/;

/** Lower case without diacritics and with plain apostrophes: how words are compared. Lengths may change. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(APOSTROPHES, "'")
    .replace(SPECIALS, (letter) => SPECIAL[letter] ?? letter);
}
