import { tick } from 'svelte';
import { leaveFor } from '../../../shared/ui/leave-for.ts';
import type { Checklist } from './checklist.svelte.ts';
import { selectorOf } from './history/selector-of.ts';
import type { Screen } from './screen.svelte.ts';
import { actionFor, whereaboutsOf, type Action } from './shortcuts.ts';

interface Sources {
  screen: Screen;
  checklist(): Checklist | undefined;
  /** The part of the screen that the user works in. */
  body(): HTMLElement | undefined;
  /** Shows the sheet of keys. */
  help(): void;
  /** Shows the sentences that the user keeps. */
  phrases(): void;
  /** Leads to the end of the conversation. */
  finish(): void;
}

const TO_AN_ITEM: ReadonlySet<Action['do']> = new Set([
  'next',
  'previous',
  'phase',
  'next-phase',
  'previous-phase',
  'tick',
]);

/** What a field belongs to: it has the focus when the field is left. */
const PLACE = '[data-field], [data-agreement], section, .body, footer';
const CONTROL = 'input:not(:disabled), textarea, select, button';

/** What keys do in a conversation, and the way back and forth through what was done. */
export class Hands {
  readonly #from: Sources;
  /** What a screen reader hears of the last step back or forth. */
  said = $state('');

  constructor(from: Sources) {
    this.#from = from;
  }

  press(event: KeyboardEvent): void {
    const where = whereaboutsOf(document.activeElement);
    const action = actionFor(event, where);
    if (!action || (!this.#from.screen.shortcuts && where !== 'text' && action.do !== 'help')) return;
    event.preventDefault();
    void this.#act(action);
  }

  async #act(action: Action): Promise<void> {
    const { screen } = this.#from;
    const checklist = this.#from.checklist();
    const body = this.#from.body();
    const line = checklist?.openLine();
    if (action.do === 'next' || action.do === 'previous') checklist?.step(action.do === 'next' ? 1 : -1);
    else if (action.do === 'phase') checklist?.goTo(action.phase);
    else if (action.do === 'next-phase' || action.do === 'previous-phase') {
      checklist?.turn(action.do === 'next-phase' ? 1 : -1);
    } else if (action.do === 'tick' && line) checklist?.toggle(line);
    else if (action.do === 'discreet') return screen.set('discreet', !screen.discreet);
    else if (action.do === 'undo' || action.do === 'redo') return this.travel(action.do);
    else if (action.do === 'help') this.#from.help();
    else if (action.do === 'phrases') this.#from.phrases();
    else if (action.do === 'finish') this.#from.finish();
    else if (action.do === 'leave-field') return this.#leaveField();
    else if (action.do === 'agreement') body?.querySelector<HTMLElement>('[data-add-agreement]')?.click();
    else if (action.do === 'item-note') {
      const note = body?.querySelector<HTMLElement>('[data-item-note]');
      if (note instanceof HTMLButtonElement) note.click();
      else note?.focus();
    } else if (action.do === 'notes') {
      const notes = body?.querySelector('[data-notes]');
      (notes?.querySelector<HTMLElement>('textarea') ?? notes?.querySelector<HTMLElement>('input'))?.focus();
    }
    if (TO_AN_ITEM.has(action.do)) await this.#focusOpen();
  }

  /** From a note one is back at its point. From another field the keyboard stays where that is, and its letters are keys. */
  async #leaveField(): Promise<void> {
    const field = document.activeElement;
    if (field?.matches('[data-item-note]')) return this.#focusOpen();
    const place = field?.closest<HTMLElement>(PLACE);
    if (!place) return;
    leaveFor(place);
  }

  /** Takes the last step back, or does it again, and goes to where that was. */
  async travel(which: 'undo' | 'redo'): Promise<void> {
    const { screen } = this.#from;
    const { history } = screen.t;
    const place = await screen.session.history[which]();
    this.said = place === undefined ? history.nothing : history[which === 'undo' ? 'undone' : 'redone'];
    await tick();
    const body = this.#from.body();
    const found = place && body?.querySelector<HTMLElement>(selectorOf(place));
    if (!found) return;
    found.scrollIntoView({ block: 'nearest' });
    // Whoever works in another field goes along; from the button to undo the next step back is one key.
    const { activeElement } = document;
    if (!body?.contains(activeElement) || found.contains(activeElement)) return;
    const control = found.matches('button') ? found : found.querySelector<HTMLElement>(CONTROL);
    control?.focus({ preventScroll: true });
  }

  async #focusOpen(): Promise<void> {
    await tick();
    const button = this.#from.body()?.querySelector<HTMLElement>('[data-item][aria-expanded="true"]');
    button?.focus({ preventScroll: true });
    button?.scrollIntoView({ block: 'nearest' });
  }
}
