import { tick, untrack } from 'svelte';
import type { PhaseId } from '../../../shared/domain/conversation-type.ts';
import type { DeviceDatabase } from '../../store/database.ts';
import type { Checklist } from './checklist.svelte.ts';
import { readPlace, savePlace } from './place.ts';

interface Sources {
  checklist(): Checklist | undefined;
  /** Where a conversation begins that nobody left off in; the first phase with something open when it does not matter. */
  first(): PhaseId | undefined;
}

/** Goes to where the user left off, or to where the conversation is, and remembers where they are. */
export class PlaceKeeper {
  readonly #db: DeviceDatabase;
  readonly #conversationId: string;
  readonly #from: Sources;
  #placed = $state(false);
  #restored: Checklist | undefined;

  /** Make it while a component is set up. */
  constructor(db: DeviceDatabase, conversationId: string, from: Sources) {
    this.#db = db;
    this.#conversationId = conversationId;
    this.#from = from;
    // So again after a change of type, which has a checklist of its own.
    $effect(() => {
      const list = from.checklist();
      if (!list || list === this.#restored) return;
      this.#restored = list;
      void untrack(() => this.#restore(list));
    });
    $effect(() => {
      const open = from.checklist()?.open;
      if (this.#placed) void this.#save(open);
    });
  }

  /** Whether the conversation is where it is to begin, and keys mean something. */
  get placed(): boolean {
    return this.#placed;
  }

  /** Writes down where the user is, once they are anywhere. */
  keep(): void {
    if (this.#placed) void this.#save(this.#from.checklist()?.open);
  }

  async #restore(list: Checklist): Promise<void> {
    const place = this.#placed ? undefined : await readPlace(this.#db, this.#conversationId);
    // Somebody with quick hands has chosen a phase by now, and stays there.
    if (list.open === undefined) {
      if (!(place?.itemId && list.show(place.itemId))) list.goTo(this.#from.first() ?? firstOpen(list));
      await tick();
      // Who goes to a line is led there by the one who sent them.
      const led = place?.itemId !== undefined && place.scroll === undefined;
      if (!led) document.scrollingElement?.scrollTo({ top: place?.scroll ?? 0, behavior: 'instant' });
    }
    this.#placed = true;
  }

  #save(itemId: string | undefined): Promise<void> {
    const scroll = document.scrollingElement?.scrollTop;
    return savePlace(this.#db, this.#conversationId, { itemId, scroll });
  }
}

function firstOpen({ phases }: Checklist): PhaseId {
  return phases.find(({ lines, ticked }) => ticked < lines.length)?.id ?? 'before';
}
