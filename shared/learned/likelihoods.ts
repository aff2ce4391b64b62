import { exp } from './exp.ts';

/** Likelihood of each answer, together one, from what speaks for it. */
export function likelihoods(drifts: readonly number[]): number[] {
  const most = Math.max(...drifts);
  const powers = drifts.map((drift) => exp(drift - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
