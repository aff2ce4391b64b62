import type { Json } from '../../../shared/domain/json.ts';

/** One value that a field component shows and changes: a field of a document, or a part of one. */
export type Cell = {
  readonly value: Json | undefined;
  set(value: Json): void;
  /** The field got or lost focus; between the two nothing else changes what it shows. */
  hold(): void;
  release(): void;
};

type JsonObject = { [key: string]: Json };

export function asObject(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

export function asText(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

export function asTexts(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

/** A part of an object as a cell of its own. */
export function part(whole: Cell, key: string): Cell {
  return {
    get value() {
      return asObject(whole.value)[key];
    },
    set: (value) => whole.set({ ...asObject(whole.value), [key]: value }),
    hold: () => whole.hold(),
    release: () => whole.release(),
  };
}

/** Focus handlers for a control, or for a container with several. */
export function focusOf(cell: Cell) {
  return {
    // Once the field is left for what it stands in, nobody is writing.
    onfocusin: ({ target, currentTarget }: FocusEvent) => target !== currentTarget && cell.hold(),
    onfocusout: (event: FocusEvent & { currentTarget: HTMLElement }) => {
      const next = event.relatedTarget;
      const inside =
        next !== event.currentTarget && next instanceof Node && event.currentTarget.contains(next);
      if (!inside) cell.release();
    },
  };
}
