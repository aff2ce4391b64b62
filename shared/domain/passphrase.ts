export type PassphraseStrength = 'short' | 'weak' | 'good' | 'strong';

export const SHORTEST_PASSPHRASE = 12;
/** Bits. Every guess costs 600,000 rounds of hashing. */
const GOOD = 44;
const STRONG = 56;

/** What guessers try first; a part like this adds next to nothing. */
const USUAL =
  /^(?:wachtwoord|wachtzin|password|passphrase|welkom|welcome|geheim|secret|goed|gesprek|goedgesprek|hallo|login|admin|qwerty\w*|azerty\w*|asdf\w*|abc\w*|letmein|lente|zomer|herfst|winter|spring|summer|autumn|(?:jan|feb|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec)\w{0,6}|(?:maan|dins|woens|donder|vrij|zater|zon)dag|ajax|feyenoord)$/;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * How hard a passphrase is to guess, estimated from its parts: words as words rather than as letters, because
 * guessers use dictionaries.
 */
export function passphraseStrength(passphrase: string): PassphraseStrength {
  const text = passphrase.normalize('NFKC').trim();
  if (text.length < SHORTEST_PASSPHRASE) return 'short';
  const bits = bitsOf(text);
  if (bits < GOOD) return 'weak';
  return bits < STRONG ? 'good' : 'strong';
}

function bitsOf(text: string): number {
  const seen = new Set<string>();
  let bits = 0;
  for (const [part] of text.matchAll(/\p{L}+|\p{N}+|[^\p{L}\p{N}\s]+/gu)) {
    const folded = part.toLowerCase();
    if (seen.has(folded)) bits += 1;
    else
      bits += part.match(/^\p{L}/u)
        ? lettersBits(part)
        : part.match(/^\p{N}/u)
          ? digitsBits(part)
          : marksBits(part);
    seen.add(folded);
  }
  return bits;
}

function lettersBits(part: string): number {
  const folded = part.toLowerCase();
  if (USUAL.test(folded) || new Set(folded).size <= Math.ceil(folded.length / 3)) return 2;
  const mixed = /\p{Lu}/u.test(part.slice(1)) && /\p{Ll}/u.test(part) ? part.length : 0;
  // A word of a dictionary, or of two joined; never more than its letters.
  return Math.min(4.7 * part.length, 12.5 + Math.max(0, part.length - 7) * 2.2) + mixed * 0.7;
}

function digitsBits(part: string): number {
  if (YEAR.test(part)) return 5;
  if (isRow(part)) return 2;
  return 3.3 * part.length;
}

const marksBits = (part: string) => 4 * new Set(part).size;

/** `1111`, `12345`, `97531`: each digit as far from the one before. */
function isRow(digits: string): boolean {
  const steps = [...digits].slice(1).map((digit, at) => (10 + Number(digit) - Number(digits[at])) % 10);
  return new Set(steps).size === 1;
}
