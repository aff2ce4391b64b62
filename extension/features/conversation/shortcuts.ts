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

/** What may be pressed in the midst of a form: it takes nobody away from there. */
const HARMLESS: ReadonlySet<Action['do']> = new Set(['help', 'discreet']);

/**
 * Where the keyboard is: in a text, where letters are text; at a choice or a button of a form, where a digit pressed
 * for an answer would lead to a phase; or free.
 */
export type Whereabouts = 'text' | 'form' | 'free';

/** What a key asks for. A text and a form are left with Escape. */
export function actionFor(key: Key, where: Whereabouts): Action | undefined {
  if (key.defaultPrevented || key.isComposing) return undefined;
  if ((key.ctrlKey || key.metaKey) && !key.altKey) return withControl(key);
  if (key.ctrlKey || key.metaKey || key.altKey) return undefined;
  if (where !== 'free' && key.key === 'Escape') return { do: 'leave-field' };
  if (where === 'text') return undefined;
  const phase = PHASES[Number(key.key) - 1];
  const action: Action | undefined = phase ? { do: 'phase', phase } : KEYS[key.key.toLowerCase()];
  return where === 'free' || (action && HARMLESS.has(action.do)) ? action : undefined;
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

const FORM = '[data-field], [data-agreement], fieldset';

/** What a field belongs to may have the focus itself, once the field was left: there keys are free. */
export function whereaboutsOf(element: Element | null): Whereabouts {
  if (isTyping(element)) return 'text';
  return element?.matches('button, input, summary') && element.closest(FORM) ? 'form' : 'free';
}

/** Whether keys are text or a choice here: text boxes, dates, lists to pick from. */
function isTyping(element: Element | null): boolean {
  if (!(element instanceof HTMLElement)) return false;
  if (element.isContentEditable || element.matches('textarea, select')) return true;
  return element instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(element.type);
}
