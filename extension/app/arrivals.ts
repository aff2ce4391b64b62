import { isText, type TypedAhead } from './typed-ahead.ts';

/** Where the keyboard was on a screen, by what is there: the element itself is made anew. */
interface Spot {
  tag: string;
  name: string;
  /** Among those with the same name. */
  at: number;
  /** In a text. */
  caret: number | null;
}

const HEADING = 'h1[tabindex="-1"]';
/** How long a screen may take to come, and to show where one was, in milliseconds. */
const PATIENCE = 3000;

/**
 * Puts the keyboard on each screen that comes: where one was when one was there before, else at its heading. Leaves it
 * alone on the first screen, and wherever somebody or the screen itself has put it.
 */
export class Arrivals {
  readonly #root: Element;
  readonly #typed: TypedAhead;
  readonly #spots = new Map<string, Spot>();
  #heading: Element | undefined;
  /** The heading that goes. */
  #leaving: Element | undefined;
  #wanted: Spot | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;

  /** Make it before the first screen is there. */
  constructor(root: Element, typed: TypedAhead) {
    this.#root = root;
    this.#typed = typed;
    new MutationObserver(() => this.#look()).observe(root, {
      childList: true,
      subtree: true,
      attributeFilter: ['aria-busy'],
    });
    this.expect();
  }

  /** Somebody asked for what leads to another screen. */
  expect(): void {
    this.#leaving = this.#heading;
    this.#typed.wait();
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => this.stay(), PATIENCE);
  }

  /** It does not come after all, or is all there. */
  stay(): void {
    clearTimeout(this.#patience);
    this.#patience = undefined;
    this.#leaving = undefined;
    this.#wanted = undefined;
    void this.#typed.land();
  }

  /** From one screen to another; to be told while the first is still there. */
  go(from: string, to: string): void {
    const spot = spotOf(this.#root, document.activeElement);
    if (spot) this.#spots.set(from, spot);
    else this.#spots.delete(from);
    this.expect();
    this.#wanted = this.#spots.get(to);
  }

  #look(): void {
    const heading = this.#root.querySelector(HEADING) ?? this.#root.querySelector('h1') ?? undefined;
    // A first frame is no screen yet.
    if (!heading || heading === this.#leaving || heading.closest('[aria-busy="true"]')) return;
    if (heading !== this.#heading) {
      // The screen has gone on to something else by now.
      if (this.#heading !== this.#leaving) this.#wanted = undefined;
      if (this.#heading && nothingHasFocus() && heading instanceof HTMLElement) heading.focus();
      this.#heading = heading;
    }
    if (this.#patience === undefined || this.#root.querySelector('[aria-busy="true"]')) return;
    if (!this.#wanted || this.#isBackAt(this.#wanted, heading)) this.stay();
    // Where one was comes later, or not at all: the screen hears keys meanwhile.
    else void this.#typed.land();
  }

  /** Nobody who has gone on meanwhile is fetched back. */
  #isBackAt(spot: Spot, heading: Element): boolean {
    if (!nothingHasFocus() && document.activeElement !== heading) return true;
    const element = elementAt(this.#root, spot);
    if (!element) return false;
    element.focus();
    if (isText(element)) element.setSelectionRange(spot.caret, spot.caret);
    keepInSight(this.#root, element);
    return true;
  }
}

/** What comes later above an element pushes it away; not, until somebody goes on, out of sight. */
function keepInSight(root: Element, element: HTMLElement): void {
  const gone = new AbortController();
  const stop = () => gone.abort();
  const observer = new ResizeObserver(() => element.scrollIntoView({ block: 'nearest' }));
  element.addEventListener('blur', stop, { signal: gone.signal });
  for (const act of ['keydown', 'pointerdown', 'wheel'])
    addEventListener(act, stop, { capture: true, signal: gone.signal });
  gone.signal.addEventListener('abort', () => observer.disconnect());
  setTimeout(stop, PATIENCE);
  observer.observe(root);
}

const nothingHasFocus = () => !document.activeElement || document.activeElement === document.body;

function spotOf(root: Element, element: Element | null): Spot | undefined {
  if (!element || !root.contains(element) || element.matches(HEADING)) return undefined;
  const name = nameOf(element);
  const at = sameNamed(root, element.tagName, name).indexOf(element as HTMLElement);
  const caret = isText(element) ? element.selectionEnd : null;
  return name === '' || at < 0 ? undefined : { tag: element.tagName, name, at, caret };
}

const elementAt = (root: Element, { tag, name, at }: Spot) => sameNamed(root, tag, name)[at];

const sameNamed = (root: Element, tag: string, name: string) =>
  [...root.querySelectorAll<HTMLElement>(tag)].filter((one) => nameOf(one) === name);

function nameOf(element: Element): string {
  const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  const name = element.getAttribute('aria-label') ?? labels[0]?.textContent ?? element.textContent ?? '';
  return name.trim();
}
