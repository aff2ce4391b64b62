/**
 * The exponential from sums and products only. The last bit of `Math.exp` is left to each engine, and weights
 * must come out the same on all of them.
 */
export function exp(x: number): number {
  if (x < -700) return 0;
  if (x > 700) return Number.MAX_VALUE;
  const halvings = Math.round(x / Math.LN2);
  const rest = x - halvings * Math.LN2;
  let term = 1;
  let total = 1;
  for (let power = 1; power < 16; power++) {
    term *= rest / power;
    total += term;
  }
  return total * 2 ** halvings;
}

export const sigmoid = (x: number) => 1 / (1 + exp(-x));
