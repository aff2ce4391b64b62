import { describe, expect, it } from 'vitest';
import { fold } from '../../../shared/privacy/text/fold.ts';
import { countBy, difficultyOf } from '../../evaluation/counts.ts';
import { readUnseen, UNSEEN_SETS } from '../../evaluation/unseen.ts';
import { readCorpus } from '../../training/corpus.ts';

const all = UNSEEN_SETS.flatMap((set) => readUnseen(set));
const bare = (text: string) =>
  fold(text)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

describe('the sentences that training never sees', () => {
  it('are none of the corpus', () => {
    const trainedOn = new Set(readCorpus().map(({ text }) => bare(text)));
    expect(all.filter(({ text }) => trainedOn.has(bare(text)))).toEqual([]);
  });

  it('are each there once', () => {
    expect(new Set(all.map(({ text }) => bare(text))).size).toBe(all.length);
  });

  // Floors below what docs/guard.md says: a change that costs more than a few sentences must show.
  it.each([
    ['guard-unseen-fifth', 'nl general', { found: 0.92, falseAlarms: 0.04 }],
    ['guard-unseen-fifth', 'en general', { found: 0.9, falseAlarms: 0.03 }],
    ['guard-unseen-fifth', 'nl hard', { found: 0.78, falseAlarms: 0.1 }],
    ['guard-unseen-fifth', 'en hard', { found: 0.72, falseAlarms: 0.13 }],
    ['guard-unseen-sixth', 'nl general', { found: 0.9, falseAlarms: 0.03 }],
    ['guard-unseen-sixth', 'en general', { found: 0.92, falseAlarms: 0.03 }],
    ['guard-unseen-sixth', 'nl hard', { found: 0.85, falseAlarms: 0.08 }],
    ['guard-unseen-sixth', 'en hard', { found: 0.75, falseAlarms: 0.09 }],
  ] as const)('are told apart: %s, %s', (set, name, floor) => {
    const counts = countBy(readUnseen(set), difficultyOf).get(name);
    expect(counts).toBeDefined();
    if (!counts) return;
    expect(counts.medical).toBeGreaterThanOrEqual(30);
    expect(counts.found / counts.medical).toBeGreaterThanOrEqual(floor.found);
    expect(counts.falseAlarms / counts.harmless).toBeLessThanOrEqual(floor.falseAlarms);
  });
});
