import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { likelihoods } from '../../../shared/learned/likelihoods.ts';
import { pack, unpack } from '../../../shared/learned/packing.ts';
import { driftsOf, stepAt } from '../../../shared/learned/weights.ts';

it('weights come back from packing as near as their steps allow', () => {
  fc.assert(
    // Whole hundredths: doubles of chance are nearly all next to nothing.
    fc.property(fc.array(fc.integer({ min: -400, max: 400 }), { minLength: 2 }), (hundredths) => {
      const values = hundredths.map((value) => value / 100);
      const weights = Float64Array.from(values.length % 2 ? [...values, 0] : values);
      const packed = pack(weights, [0]);
      const { steps, scale } = unpack(packed);
      weights.forEach((weight, index) => {
        expect(Math.abs((scale[stepAt(steps, index)] ?? NaN) - weight)).toBeLessThanOrEqual(
          packed.largest * 0.14,
        );
      });
    }),
  );
});

it('each answer has its own block of weights and its own bias', () => {
  const weights = unpack(pack(Float64Array.from([0, 0, 1, 0, 0, -1, 0, 0]), [0.5, 0.25]));
  const features = { hashes: Uint32Array.of(2, 5), values: Float64Array.of(3, 7) };
  // Four slots to an answer: a hash of 5 falls into slot 1.
  expect(driftsOf(features, weights)).toEqual([3.5, -6.75]);
});

it('likelihoods are together one, the same for what differs by a constant', () => {
  const [first, second, third] = likelihoods([1, 2, 1002]);
  expect((first ?? 0) + (second ?? 0) + (third ?? 0)).toBe(1);
  expect(third).toBe(1);
  expect(likelihoods([0, 3])).toEqual(likelihoods([10, 13]));
});
