/** Keys with a meaning of their own; of the others only those that are one character are kept. */
const NAMED = new Set(['Enter', 'Escape', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);

/** What is typed while a screen is on its way: kept, and typed there once it is. */
export class TypedAhead {
  #keys: string[] = [];
  #waiting = true;
  #typing = false;

  /** Listens before any screen does. */
  constructor() {
    addEventListener('keydown', (event) => this.#keep(event), { capture: true });
  }

  /** The screen that is there goes: what is typed from now on is for the next one. */
  wait(): void {
    this.#waiting = true;
  }

  /** The screen is there, and hears keys. */
  async land(): Promise<void> {
    this.#waiting = false;
    if (this.#typing) return;
    this.#typing = true;
    // One key may lead to the next screen.
    while (!this.#waiting && this.#keys.length > 0) {
      typeKey(this.#keys.shift() ?? '');
      await new Promise((resolve) => setTimeout(resolve));
    }
    this.#typing = false;
  }

  #keep(event: KeyboardEvent): void {
    if (!event.isTrusted || !(this.#waiting || this.#typing)) return;
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (key === 'Backspace') this.#keys.pop();
    else if (key.length === 1 || NAMED.has(key)) this.#keys.push(key);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}

/** As the browser does: whoever listens hears the key first, then it is text, or a press of a button. */
function typeKey(key: string): void {
  const target = document.activeElement ?? document.body;
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  if (!target.dispatchEvent(event)) return;
  if (target instanceof HTMLButtonElement && (key === 'Enter' || key === ' ')) target.click();
  else if (key.length === 1 && isText(target)) {
    target.setRangeText(key, target.selectionStart ?? 0, target.selectionEnd ?? 0, 'end');
    target.dispatchEvent(new InputEvent('input', { inputType: 'insertText', data: key, bubbles: true }));
  } else if (key === 'Enter' && target instanceof HTMLInputElement) target.form?.requestSubmit();
}

/** Whether it has a caret. */
export function isText(target: Element): target is HTMLInputElement | HTMLTextAreaElement {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && target.selectionStart !== null;
}
