import { describe, expect, it } from 'vitest';
import { whenInWords } from '../../../extension/features/home/when.ts';
import { withSpaces } from '../../../shared/messages/format.ts';
import { nl } from '../../../shared/messages/nl/panel.ts';

const NOW = new Date('2026-11-24T16:00:00');

describe('a day in the fewest words', () => {
  it.each([
    ['2026-11-23', 'gisteren'],
    ['2026-11-24T14:02:00', 'vandaag 14:02'],
    ['2026-11-25T09:30:00', 'morgen 09:30'],
    ['2026-12-01T09:30:00', 'di 1 dec'],
  ])('writes %s as %s, on one line', (iso, spoken) => {
    const words = whenInWords('nl', nl, iso, NOW);
    expect(withSpaces(words)).toBe(spoken);
    expect(words).not.toContain(' ');
  });
});
