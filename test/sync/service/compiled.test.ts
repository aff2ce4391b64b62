import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeParse } from 'zod/v4/core';
import { compiled } from '../../../service/sync/compiled.ts';
import { Mutation } from '../../../shared/contracts/sync.ts';
import { KINDS } from '../../../shared/domain/documents.ts';

const Checked = compiled(Mutation);

const often = <Value>(usual: fc.Arbitrary<Value>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 12, arbitrary: usual }, { weight: 1, arbitrary: fc.anything() });

/** With now and then a key that is one too many. */
const loose = (model: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.record(model) },
    { weight: 1, arbitrary: fc.record({ ...model, extra: fc.nat() }) },
  );

const field = loose({
  name: often(fc.constantFrom('status', 'answers.work', 'answers.core-b')),
  base: often(fc.nat()),
  value: often(fc.jsonValue()),
});
const head = {
  n: often(fc.integer({ min: 1 })),
  kind: often(fc.constantFrom(...KINDS)),
  id: often(fc.uuid()),
};
const mutation = fc.oneof(
  loose({
    op: fc.constant('put'),
    ...head,
    fields: often(fc.array(field, { minLength: 1, maxLength: 3 })),
  }),
  loose({ op: fc.constant('delete'), ...head, seen: often(fc.nat()) }),
);

test('what checks mutations fast takes and refuses what the contract does, for the same reasons', () => {
  let taken = 0;
  fc.assert(
    fc.property(fc.oneof(mutation, fc.anything()), (value) => {
      const contract = safeParse(Mutation, value);
      const fast = safeParse(Checked, value);
      if (contract.success) taken += 1;
      expect(fast.success).toBe(contract.success);
      expect(fast.data).toEqual(contract.data);
      expect(fast.error?.issues).toEqual(contract.error?.issues);
    }),
    { numRuns: 3_000 },
  );
  expect(taken).toBeGreaterThan(300);
});
