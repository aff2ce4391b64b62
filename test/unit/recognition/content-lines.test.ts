import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unfold, unfoldByParts } from '../../../shared/recognition/invite/content-lines.ts';

const written = (lines: Iterable<string>) => [...lines].filter(Boolean);

test('a file read by parts holds the same lines, wherever the parts end', () => {
  const piece = fc.constantFrom('SUMMARY:x', 'é', '\r\n', '\n', '\r', ' ', '\t', 'voortgezet', '\u2028', '');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.integer({ min: 1, max: 20 }), (pieces, size) => {
      const text = pieces.join('');
      expect(written(unfoldByParts(text, size))).toEqual(written(unfold(text)));
    }),
    { numRuns: 2000 },
  );
});
