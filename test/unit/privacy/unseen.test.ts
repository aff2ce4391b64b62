import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../shared/privacy/text/fold.ts';
import { countBy, difficultyOf } from '../../evaluation/counts.ts';
import { readDirectory, UNSEEN } from '../../evaluation/unseen.ts';
import { readCorpus } from '../../training/corpus.ts';

const sets = UNSEEN.map((directory) => ({ name: basename(directory), sentences: readDirectory(directory) }));
const all = sets.flatMap(({ sentences }) => sentences);
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
});

// Floors below what docs/guard.md says: a change that costs more than a few sentences must show.
const FLOORS = {
  'nl general': { found: 0.95, falseAlarms: 0.02 },
  'en general': { found: 0.94, falseAlarms: 0.02 },
  'nl hard': { found: 0.84, falseAlarms: 0.08 },
  'en hard': { found: 0.72, falseAlarms: 0.1 },
};

describe.each(sets)('the sentences of $name', ({ sentences }) => {
  it.each(Object.entries(FLOORS))('are told apart: %s', (name, floor) => {
    const counts = countBy(sentences, difficultyOf).get(name);
    expect(counts).toBeDefined();
    if (!counts) return;
    expect(counts.medical).toBeGreaterThanOrEqual(30);
    expect(counts.found / counts.medical).toBeGreaterThanOrEqual(floor.found);
    expect(counts.falseAlarms / counts.harmless).toBeLessThanOrEqual(floor.falseAlarms);
  });
});
