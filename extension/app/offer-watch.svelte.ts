import { liveQuery } from 'dexie';
import type { Reason } from '../../shared/recognition/suggest.ts';
import type { Offer } from '../features/home/offer.ts';
import { NO_TAB, watchContext, type TabContext } from '../recognition/context.ts';
import type { DeviceDatabase } from '../store/database.ts';
import { getSetting } from '../store/settings.ts';
import { makeOffer, type Rules } from './make-offer.ts';
import { anythingAhead, readAhead, type Ahead } from './upcoming.ts';

const MINUTE = 60_000;

type Loaded = Rules & { explain: (reason: Reason, language: 'nl' | 'en') => string };

/** Follows the tab beside the panel and keeps what to offer for it. */
export class OfferWatch {
  offer: Offer | undefined = $state.raw();
  /** What the page beside the panel is, where its site changed. */
  broken: TabContext['kind'] | undefined = $state();
  /** An invitation came in by hand, and fits no conversation. */
  unrecognised = $state(false);
  /** Conversations of today and tomorrow, from the calendars that the user gave. */
  ahead: Ahead[] = $state.raw([]);
  #explain: Loaded['explain'] = $state.raw(() => '');

  readonly #db: DeviceDatabase;
  #context: TabContext | null = null;
  /** What is offered was chosen or brought in by the user, not found in the tab. */
  #byHand = false;
  #rules: Promise<Loaded> | undefined;
  #subscription: { unsubscribe(): void } | undefined;
  #first = Promise.withResolvers<void>();

  constructor(db: DeviceDatabase) {
    this.#db = db;
  }

  start(): () => void {
    const ahead = this.#followAhead();
    const stop = watchContext((context) => {
      this.#follow(context);
      // It may lie ahead, and be seen for the first time.
      if (context?.event) ahead.again();
    });
    return () => {
      stop();
      ahead.stop();
      this.#subscription?.unsubscribe();
    };
  }

  /** Resolves once the first context was judged: a click on the pill may have come before it. */
  ready(): Promise<void> {
    return this.#first.promise;
  }

  explain(reason: Reason, language: 'nl' | 'en'): string {
    return this.#explain(reason, language);
  }

  /** Offers what fits an invitation that the user brought in. */
  show(context: TabContext): void {
    this.#byHand = true;
    this.broken = undefined;
    this.#offerFor(context);
  }

  /** Puts an offer before the user that did not come from the tab. */
  choose(offer: Offer): void {
    this.#byHand = true;
    this.#context = null;
    this.#subscription?.unsubscribe();
    this.offer = offer;
  }

  /** What the user brought in stays beside a tab that has nothing to offer. */
  #follow(context: TabContext | null): void {
    this.broken = context?.brokenSite === undefined ? undefined : context.kind;
    if (this.#byHand && !mayOffer(context)) return this.#first.resolve();
    this.#byHand = false;
    this.#offerFor(context);
  }

  #offerFor(context: TabContext | null): void {
    this.#context = context;
    this.unrecognised = false;
    this.#subscription?.unsubscribe();
    if (context && mayOffer(context)) return void this.#judge(context);
    this.offer = undefined;
    this.#first.resolve();
  }

  #followAhead() {
    let ended = false;
    let follow: { unsubscribe(): void } | undefined;
    const again = async () => {
      // Without a calendar there is nothing to load the rules for.
      if (!(await anythingAhead(this.#db)) && !this.ahead.length) return;
      const rules = await (this.#rules ??= loadRules());
      if (ended) return;
      this.#explain = rules.explain;
      follow?.unsubscribe();
      follow = liveQuery(() => readAhead(this.#db, rules)).subscribe({
        next: (ahead) => (this.ahead = ahead),
        error: () => (this.ahead = []),
      });
    };
    const calendar = liveQuery(() => getSetting(this.#db, 'upcoming')).subscribe(() => void again());
    // What is over disappears, and tomorrow comes.
    const timer = setInterval(() => void again(), MINUTE);
    const stop = () => {
      ended = true;
      clearInterval(timer);
      calendar.unsubscribe();
      follow?.unsubscribe();
    };
    return { again: () => void again(), stop };
  }

  async #judge(context: TabContext): Promise<void> {
    const rules = await (this.#rules ??= loadRules());
    if (context !== this.#context) return;
    this.#explain = rules.explain;
    // Live, so that an offer knows its conversation once that has started.
    this.#subscription = liveQuery(() => makeOffer(this.#db, rules, context)).subscribe({
      next: (offer) => {
        this.offer = offer;
        this.unrecognised = !offer && context.tabId === NO_TAB;
        this.#first.resolve();
      },
      error: () => {
        this.offer = undefined;
        this.#first.resolve();
      },
    });
  }
}

const mayOffer = (context: TabContext | null) => context?.event !== undefined || context?.kind === 'call';

async function loadRules(): Promise<Loaded> {
  const [{ suggest, worthOffering }, { matchPeople }, { explainReason }] = await Promise.all([
    import('../../shared/recognition/suggest.ts'),
    import('../../shared/recognition/people/match-people.ts'),
    import('./explain-reason.ts'),
  ]);
  return { suggest, worthOffering, matchPeople, explain: explainReason };
}
