import { type Packed, pack } from '../../../shared/learned/packing.ts';
import type { Fit, Settings } from './answer.ts';

/** The mean of fits that differ by seed alone: what only one of them believes counts less. */
export function meanFit<Of extends Settings>(
  fit: (settings: Of) => readonly Fit[],
  settings: Of,
  runs: number,
): Fit[] {
  const fits = Array.from({ length: runs }, (_, run) => fit({ ...settings, seed: settings.seed + run }));
  const mean = (of: (answers: readonly Fit[]) => number) =>
    fits.reduce((sum, answers) => sum + of(answers), 0) / runs;
  return (fits[0] ?? []).map(({ weights }, answer) => ({
    weights: weights.map((_, slot) => mean((answers) => answers[answer]?.weights[slot] ?? 0)),
    bias: mean((answers) => answers[answer]?.bias ?? 0),
  }));
}

/** The answers as a file holds them, in their order. */
export function packFits(fits: readonly Fit[]): Packed {
  const weights = new Float64Array(fits.reduce((sum, fit) => sum + fit.weights.length, 0));
  let at = 0;
  for (const fit of fits) {
    weights.set(fit.weights, at);
    at += fit.weights.length;
  }
  return pack(
    weights,
    fits.map(({ bias }) => bias),
  );
}
