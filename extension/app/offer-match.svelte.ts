import { localDay } from '../../shared/domain/follow-up/days.ts';
import { en } from '../../shared/messages/en/panel.ts';
import type { CatalogueEntry } from '../../shared/conversations/index.ts';
import type { Language } from '../../shared/messages/language.ts';
import { nl } from '../../shared/messages/nl/panel.ts';
import type { Offer, OfferedType, Start } from '../features/home/offer.ts';
import { nameOf } from '../store/templates.ts';
import type { ConversationRow } from '../store/rows.ts';
import { startOf } from './current-offer.ts';
import type { OfferWatch } from './offer-watch.svelte.ts';

interface Sources {
  watch: OfferWatch;
  /** The conversation on the screen, if one is. */
  current(): ConversationRow | undefined;
  language(): Language;
  catalogue(): readonly CatalogueEntry[];
  /** The user takes another type than the one on the screen. */
  choose(start: Start, choiceKeys?: readonly string[]): void;
}

/** How what is offered for the tab beside the panel relates to the conversation on the screen. */
export class OfferMatch {
  readonly #from: Sources;
  readonly best = $derived.by((): OfferedType | undefined => this.#from.watch.offer?.types[0]);
  readonly person = $derived.by(() => {
    const people = this.#from.watch.offer?.people ?? [];
    return people.length === 1 ? people[0] : undefined;
  });

  /** The conversation on the screen is the one of the tab beside it. */
  readonly fits = $derived.by(() => {
    const { offer } = this.#from.watch;
    const fields = this.#from.current()?.fields;
    if (!offer || !fields) return false;
    if (this.person && fields.employeeId !== this.person.id) return false;
    const sameType = fields.typeId === this.best?.typeId;
    if (!offer.start) return sameType;
    // Begun by hand today, it has no time of its own.
    if (!fields.plannedStart) return sameType && this.person !== undefined && this.#isOfToday;
    return fields.plannedStart === offer.start;
  });

  /** Another conversation than the one on the screen; which type it is of may be to be chosen. */
  readonly another = $derived.by((): { offer: Offer; best: OfferedType | undefined } | undefined => {
    const { offer } = this.#from.watch;
    const fields = this.#from.current()?.fields;
    if (!offer || !fields || this.fits) return undefined;
    const { best, person } = this;
    const elseWho = person !== undefined && person.id !== fields.employeeId;
    const elseWhen = offer.start && fields.plannedStart && offer.start !== fields.plannedStart;
    return best || elseWho || elseWhen ? { offer, best } : undefined;
  });

  /** Why the conversation on the screen was suggested, and what else could be meant. */
  readonly suggestion = $derived.by(() => {
    const { watch, current, language, catalogue, choose } = this.#from;
    const { offer } = watch;
    const { person } = this;
    const typeId = current()?.fields.typeId;
    const offered = this.fits && offer?.types.find((type) => type.typeId === typeId);
    if (!offer || !offered || !person) return undefined;
    const { remembered } = { nl, en }[language()].offer;
    const known = offered.remembered === 'person' ? person.name : undefined;
    return {
      reason: [
        ...(offered.remembered ? [remembered(known)] : []),
        ...offered.reasons.map((reason) => watch.explain(reason, language())),
      ].join(', '),
      alternatives: offer.types
        .filter((type) => type.typeId !== typeId)
        .map((type) => ({
          typeId: type.typeId,
          name: nameOf(catalogue(), type.typeId)[language()],
          onchoose: () => choose(startOf(offer, type, person), offer.choiceKeys),
        })),
    };
  });

  constructor(from: Sources) {
    this.#from = from;
  }

  get #isOfToday(): boolean {
    const row = this.#from.current();
    return row !== undefined && localDay(new Date(row.updatedAt)) === localDay(new Date());
  }
}
