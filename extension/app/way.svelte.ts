import { CATALOGUE } from '../../shared/conversations/index.ts';
import type { ByHand } from '../recognition/context.ts';
import type { Offer, Start } from '../features/home/offer.ts';
import type { DeviceDatabase } from '../store/database.ts';
import { isQuotaError } from '../store/field-writer.ts';
import { live } from '../store/live.svelte.ts';
import { readCatalogue } from '../store/templates.ts';
import { chooseAlternative, clearStart, hasContent } from './current-offer.ts';
import type { Arrivals } from './arrivals.ts';
import { OfferMatch } from './offer-match.svelte.ts';
import type { OfferWatch } from './offer-watch.svelte.ts';
import type { PanelState, Place } from './panel-state.svelte.ts';
import { loadInvite } from './screens.ts';
import { startOrContinue } from './starting.ts';

type Request = { kind: 'sick-report' | 'start'; name?: string; n: number };

/**
 * The way through the panel: from one screen to another, from an appointment or an invitation to its conversation.
 * Make it while a component is set up.
 */
export class Way {
  readonly #db: DeviceDatabase;
  readonly #panel: PanelState;
  readonly #watch: OfferWatch;
  readonly #arrivals: Arrivals;
  readonly #current;
  readonly #catalogue;
  readonly match: OfferMatch;

  /** What the last step failed on. */
  problem = $state<'failed' | 'full' | 'gone'>();
  /** What home is asked to begin with; another `n` asks again. */
  request = $state<Request>();
  /** Appointments of a calendar file that were added just now. */
  added = $state(0);
  /** The user has an invitation to paste or to open. */
  pasting = $state(false);
  /** What came in tells of no appointment. */
  unreadable = $state(false);
  /** An invitation was brought in while a conversation is on the screen, which stays there. */
  brought = $state(false);
  /** The offer that the user did not want to go over to. */
  #stayed = $state('');
  /** The offer that the user asked for by a click on the pill. */
  #wanted = $state('');
  /** How often something was asked for that brings the user to home. */
  #asked = 0;
  /** Where the account was opened from. */
  #before: Place = { view: 'home' };

  constructor(db: DeviceDatabase, panel: PanelState, watch: OfferWatch, arrivals: Arrivals) {
    this.#arrivals = arrivals;
    this.#db = db;
    this.#panel = panel;
    this.#watch = watch;
    this.#current = live(() => {
      const { conversationId } = panel.place;
      return conversationId ? db.conversations.get(conversationId) : undefined;
    });
    this.#catalogue = live(() => readCatalogue(db));
    this.match = new OfferMatch({
      watch,
      current: () => this.current,
      language: () => panel.language,
      catalogue: () => this.catalogue,
      choose: (start, choiceKeys) => void this.#choose(start, choiceKeys),
    });
    $effect(() => {
      if (!panel.place.conversationId || this.#current.loading || this.current) return;
      void this.home().then(() => (this.problem = 'gone'));
    });
  }

  /** The types that a conversation can begin with. */
  get catalogue() {
    return this.#catalogue.value ?? CATALOGUE;
  }

  /** The conversation on the screen. */
  get current() {
    return this.#current.value;
  }

  /** Another conversation than the one on the screen, while the user was not asked about it. */
  get another(): OfferMatch['another'] {
    const another = this.match.another ?? this.#undecided;
    if (!another || this.#panel.place.view !== 'conversation') return undefined;
    const { from, key } = another.offer;
    // Of the appointments that one looks at in a calendar, one that tells no type is offered when it is asked for.
    const quiet = !another.best && from === 'calendar' && key !== this.#wanted;
    return quiet || key === this.#stayed ? undefined : another;
  }

  /** Of what was brought in nothing tells whether it is another; who brought it in does. */
  get #undecided(): OfferMatch['another'] {
    const { offer } = this.#watch;
    if (!this.brought || this.match.fits || !offer || offer.from === 'calendar' || offer.from === 'call')
      return undefined;
    return { offer, best: undefined };
  }

  async go(next: Place): Promise<void> {
    this.problem = undefined;
    this.brought = false;
    // What home was to begin with has begun, or was left.
    if (next.view !== 'home') this.request = undefined;
    await this.#panel.go(next);
  }

  home = () => this.go({ view: 'home' });

  show = (conversationId: string, status: string) =>
    this.go({ view: status === 'finished' ? 'finish' : 'conversation', conversationId });

  showPerson = (employeeId: string) => this.go({ view: 'person', employeeId });

  openById = async (conversationId: string) => {
    const status = (await this.#db.conversations.get(conversationId))?.fields.status ?? 'draft';
    await this.show(conversationId, status);
  };

  openAccount = async () => {
    this.#before = this.#panel.place;
    await this.go({ view: 'account' });
  };

  leaveAccount = () => this.go(this.#before);

  start = async (input: Start) => {
    this.#arrivals.expect();
    try {
      const conversationId = await startOrContinue(this.#db, input);
      const { place } = this.#panel;
      if (place.view === 'conversation' && place.conversationId === conversationId) this.#arrivals.stay();
      await this.go({ view: 'conversation', conversationId });
    } catch (error) {
      this.problem = isQuotaError(error) ? 'full' : 'failed';
      this.#arrivals.stay();
    }
  };

  async #choose(input: Start, choiceKeys?: readonly string[]): Promise<void> {
    const { conversationId } = this.#panel.place;
    if (!conversationId) return;
    const remember = choiceKeys ? { remember: choiceKeys } : {};
    const id = await chooseAlternative(this.#db, conversationId, { ...input, ...remember });
    await this.go({ view: 'conversation', conversationId: id });
  }

  /** Home, where a conversation of this kind is to be started. */
  async ask(kind: Request['kind'], name?: string): Promise<void> {
    this.#asked += 1;
    const going = this.home();
    this.request = { kind, n: (this.request?.n ?? 0) + 1, ...(name && { name }) };
    await going;
  }

  /** A click on the pill: the recognised conversation at once, unless another one with content is open. */
  async openOffer(): Promise<void> {
    const asked = this.#asked;
    await this.#watch.ready();
    const { offer } = this.#watch;
    // What was asked for meanwhile is shown; this stays on offer beside it.
    if (!offer || this.match.fits || asked !== this.#asked) return;
    const { view, conversationId } = this.#panel.place;
    if (view !== 'home' && conversationId && (await hasContent(this.#db, conversationId))) {
      this.#stayed = '';
      this.#wanted = offer.key;
      return;
    }
    if (offer.existing?.status === 'finished') await this.show(offer.existing.id, 'finished');
    else await this.#startClearly(offer);
  }

  /** To the other conversation, or to home to choose which one it is. */
  switchOver = async () => {
    if (this.another) await this.#startClearly(this.another.offer);
  };

  /** The user wants to stay with the conversation on the screen. */
  stay = () => {
    this.#stayed = this.another?.offer.key ?? '';
  };

  async #startClearly(offer: Offer): Promise<void> {
    const clear = clearStart(offer);
    if (clear) await this.start(clear);
    else await this.home();
  }

  /** An appointment of home's list: at once where it is clear what and with whom, else to choose. */
  startAhead = async (ahead: Offer) => {
    const clear = clearStart(ahead);
    if (ahead.existing) await this.show(ahead.existing.id, ahead.existing.status);
    else if (clear) await this.start(clear);
    else this.#watch.choose(ahead);
  };

  /** The user has an invitation to paste or to open. */
  askInvite = () => {
    this.unreadable = false;
    this.pasting = true;
  };

  /**
   * An invitation from elsewhere: selected on a page, pasted, or a file let go over the panel. Who is in a conversation
   * stays there, and is told what came in.
   */
  readText = async (text: string, byHand: ByHand) => {
    this.#asked += 1;
    const { openInvite } = await loadInvite();
    const opened = await openInvite(this.#db, text, byHand).catch(() => undefined);
    if (this.#panel.place.view === 'conversation') {
      this.brought = true;
      this.#stayed = '';
    } else {
      await this.home();
      this.pasting = !opened;
    }
    this.unreadable = !opened;
    this.added = 0;
    if (opened && 'added' in opened) this.added = opened.added;
    else if (opened) this.#watch.show(opened.context);
  };
}
