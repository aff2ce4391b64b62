import type { Json } from '../../../../shared/domain/json.ts';
import type { Edit, Edits } from '../document-editor.svelte.ts';
import type { History, Step } from './history.svelte.ts';

type Change = (name: string, from: Json | undefined, to: Json | undefined) => void | Promise<void>;

type ValueStep = Step & { from: Json | undefined; to: Json };

/** Keeps the edits of one document in a history. `place` names the document, `change` makes a change to it. */
export function recordEdits(history: History, place: string, change: Change): Edits {
  const stepOf = ({ name, from, to }: Edit): ValueStep => ({
    place: `${place}:${name}`,
    from,
    to,
    undo: () => change(name, to, from),
    redo: () => change(name, from, to),
    join: (later) => ('to' in later ? stepOf({ name, from, to: (later as ValueStep).to }) : later),
  });
  return {
    made: (edit) => {
      const { from, to } = edit;
      const typing = typeof to === 'string' && !isReworded(from ?? '', to);
      history.record(stepOf(edit), { typing, ends: typing && /\s$/.test(to) });
    },
    paused: () => history.pause(),
  };
}

/** More than keys do at once: other words took the place of words, such as those that the guard proposes. */
function isReworded(from: Json, to: string): boolean {
  if (typeof from !== 'string') return true;
  const most = Math.min(from.length, to.length);
  let start = 0;
  while (start < most && from[start] === to[start]) start += 1;
  let end = 0;
  while (end < most - start && from.at(-1 - end) === to.at(-1 - end)) end += 1;
  return from.length - start - end > 1 && to.length - start - end > 1;
}
