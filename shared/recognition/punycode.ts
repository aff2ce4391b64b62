/** The letters that a label such as `xn--mller-kva` stands for (RFC 3492); null when it stands for none. */
export function decodeLabel(label: string): string | null {
  if (!label.startsWith('xn--')) return label;
  const text = label.slice(4);
  const hyphen = text.lastIndexOf('-');
  const letters = Array.from(text.slice(0, Math.max(0, hyphen)));
  let [code, at, bias] = [128, 0, 72];
  for (let next = hyphen + 1; next < text.length;) {
    const before = at;
    for (let weight = 1, k = 36; ; k += 36) {
      const digit = Number.parseInt(text[next++] ?? '', 36);
      if (Number.isNaN(digit) || at > 0x7fffffff) return null;
      // Punycode counts letters first, `parseInt` digits.
      const value = digit < 10 ? digit + 26 : digit - 10;
      at += value * weight;
      const least = Math.min(26, Math.max(1, k - bias));
      if (value < least) break;
      weight *= 36 - least;
    }
    const count = letters.length + 1;
    bias = adapt(at - before, count, before === 0);
    code += Math.floor(at / count);
    if (code > 0x10ffff) return null;
    letters.splice((at %= count), 0, String.fromCodePoint(code));
    at++;
  }
  return letters.join('');
}

function adapt(delta: number, count: number, first: boolean): number {
  let left = Math.floor(delta / (first ? 700 : 2));
  left += Math.floor(left / count);
  let k = 0;
  for (; left > 455; k += 36) left = Math.floor(left / 35);
  return k + Math.floor((36 * left) / (left + 38));
}
