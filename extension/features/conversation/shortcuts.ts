import type { PhaseId } from '../../../shared/domain/conversation-type.ts';
import { PHASES } from '../../../shared/domain/phases.ts';

export type Action =
  | {
      do:
        | 'next'
        | 'previous'
        | 'next-phase'
        | 'previous-phase'
        | 'tick'
        | 'notes'
        | 'help'
        | 'discreet'
        | 'leave-field'
        | 'item-note'
        | 'agreement'
        | 'undo'
        | 'redo'
        | 'phrases'
        | 'finish';
    }
  | { do: 'phase'; phase: PhaseId };

const KEYS: Record<string, Action> = {
  j: { do: 'next' },
  k: { do: 'previous' },
  h: { do: 'previous-phase' },
  l: { do: 'next-phase' },
  x: { do: 'tick' },
  '/': { do: 'notes' },
  '?': { do: 'help' },
  d: { do: 'discreet' },
  n: { do: 'item-note' },
  a: { do: 'agreement' },
};

type Key = Pick<
  KeyboardEvent,
  'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'defaultPrevented' | 'repeat'
>;

/** What a key asks for. `typing`: focus is where letters are text; then only Escape means something. */
export function actionFor(key: Key, typing: boolean): Action | undefined {
  if (key.defaultPrevented || key.isComposing) return undefined;
  if ((key.ctrlKey || key.metaKey) && !key.altKey) return withControl(key);
  if (key.ctrlKey || key.metaKey || key.altKey) return undefined;
  if (typing) return key.key === 'Escape' ? { do: 'leave-field' } : undefined;
  const phase = PHASES[Number(key.key) - 1];
  return phase ? { do: 'phase', phase } : KEYS[key.key.toLowerCase()];
}

/** Also while typing: what was typed and what was ticked are one history. */
function withControl({ key, shiftKey, repeat }: Key): Action | undefined {
  const letter = key.toLowerCase();
  // Without Shift it takes over what the guard proposes. A key held down does not finish twice.
  if (letter === 'enter') return shiftKey && !repeat ? { do: 'finish' } : undefined;
  if (letter === 'y') return { do: 'redo' };
  if (letter === '/') return { do: 'phrases' };
  return letter === 'z' ? { do: shiftKey ? 'redo' : 'undo' } : undefined;
}

/** Whether keys are text or a choice here: text boxes, dates, lists to pick from. */
export function isTyping(element: Element | null): boolean {
  if (!(element instanceof HTMLElement)) return false;
  if (element.isContentEditable || element.matches('textarea, select')) return true;
  return element instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(element.type);
}
