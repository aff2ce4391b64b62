import type { Json } from './json.ts';

/** Words to fill in, as rewordings and saved sentences leave them: `[datum]`, `[taken, tempo, rooster]`. */
const GAP = /\[\p{L}[\p{L}\p{N} ,/-]{1,38}\]/u;

/** The first gap that an answer still has, wherever in it. */
export function gapIn(answer: Json): string | undefined {
  if (typeof answer === 'string') return GAP.exec(answer)?.[0];
  if (typeof answer !== 'object' || answer === null) return undefined;
  for (const part of Object.values(answer)) {
    const gap = gapIn(part);
    if (gap) return gap;
  }
  return undefined;
}
