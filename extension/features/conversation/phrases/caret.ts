type Note = HTMLTextAreaElement | HTMLInputElement;

const GAP = /\[[^\]]*\]/;

/** A place for words that the guard reads, which numbers and what cannot be changed are not. */
function isNote(element: unknown): element is Note {
  if (!(element instanceof HTMLTextAreaElement) && !(element instanceof HTMLInputElement)) return false;
  if (element.disabled || element.readOnly || !element.closest('[data-guarded]')) return false;
  return (
    element instanceof HTMLTextAreaElement || (element.type === 'text' && element.inputMode !== 'decimal')
  );
}

/** The note field that the user was last in. */
export class Caret {
  #note: Note | undefined;

  /** Hears of every element that gets focus. */
  follow(element: unknown): void {
    if (isNote(element)) this.#note = element;
  }

  /** The field to write in; none before the user was in one, or when it has gone. */
  get note(): Note | undefined {
    return this.#note?.isConnected && isNote(this.#note) ? this.#note : undefined;
  }

  /** What is selected in it. */
  get selected(): string {
    const { note } = this;
    return note ? note.value.slice(note.selectionStart ?? 0, note.selectionEnd ?? 0) : '';
  }

  /**
   * Puts words where the caret is, in place of what is selected, as if they were typed: whoever listens to the field
   * hears of it. What is to be filled in, in square brackets, is selected then.
   */
  insert(words: string): void {
    const { note } = this;
    if (!note) return;
    const start = note.selectionStart ?? note.value.length;
    const end = note.selectionEnd ?? start;
    const before = note.value.slice(0, start);
    const text = note instanceof HTMLInputElement ? words.replaceAll(/\s*\n\s*/g, ' ') : words;
    const space = /\S$/.test(before) ? ' ' : '';
    const after = /^\S/.test(note.value.slice(end)) ? ' ' : '';
    note.focus();
    note.setRangeText(space + text + after, start, end, 'end');
    note.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
    const gap = GAP.exec(text);
    const from = start + space.length + (gap?.index ?? text.length);
    note.setSelectionRange(from, from + (gap?.[0].length ?? 0));
  }
}
