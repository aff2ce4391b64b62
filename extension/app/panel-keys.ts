import { leaveFor } from '../../shared/ui/leave-for.ts';
import { isText } from './typed-ahead.ts';

type Panel = {
  root: HTMLElement;
  /** It has a sheet and keys of its own, and its own way out of a field. */
  inConversation: boolean;
  /** Whether keys without Ctrl or Alt are wanted. */
  singleKeys: boolean;
  help(): void;
  discreet(): void;
};

/** The keys of every screen: a screen back, out of a field, the sheet of keys, discreet mode. */
export function pressInPanel(event: KeyboardEvent, panel: Panel): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey) return;
  const field = event.target instanceof Element ? event.target.closest('input, textarea, select') : null;
  // In a text an arrow with Alt goes a word back.
  const back = !field || (event.altKey && !isText(field));
  if (back ? goBack(event, panel) : event.key === 'Escape' && leaveField(field, panel))
    return event.preventDefault();
  if (field || event.altKey || !panel.singleKeys || panel.inConversation) return;
  if (event.key === '?') panel.help();
  else if (event.key === 'd') panel.discreet();
  else return;
  event.preventDefault();
}

/** A screen back, by the last button that names the key: a screen's own stands below the one to home. */
function goBack(event: KeyboardEvent, { root }: Panel): boolean {
  const key = event.altKey ? `Alt+${event.key}` : event.key;
  if ((key !== 'Escape' && key !== 'Alt+ArrowLeft') || document.querySelector('dialog[open]')) return false;
  const buttons = root.querySelectorAll<HTMLElement>(`[aria-keyshortcuts~="${key}"]`);
  buttons[buttons.length - 1]?.click();
  return buttons.length > 0;
}

/** Out of a field with one Escape; the next is a screen back. */
function leaveField(field: Element, { inConversation }: Panel): boolean {
  const around = field.closest<HTMLElement>('section, search, main');
  // A dialog is closed.
  if (!around || inConversation || field.closest('dialog')) return false;
  leaveFor(around);
  return true;
}
