import { browser } from 'wxt/browser';
import type { Answer, Message, PageContext } from '../platform/messages.ts';
import { AGAIN, STOP } from '../platform/page-words.ts';
import { collect, type Collector } from '../sites/collect.ts';
import type { Site } from '../sites/define-site.ts';
import { showPill, type Pill } from './pill.ts';

/** Pages redraw while one looks at them: shorter gaps are not the end of a call, nor a changed site. */
const LEFT_AFTER = 6_000;
const BROKEN_AFTER = 15_000;
const READ_EVERY = 400;
/**
 * What is not understood is read to the last rule each time, and the longer that lasts, the less often to any avail: the
 * pause grows with it, up to this.
 */
const READ_CHANGED_EVERY = 1_600;

/** Watches this frame: tells the background what is open, and shows the pill when it agrees. */
export function watchPage<S extends Site>(
  siteAt: (url: string) => S | undefined,
  collector: Collector<S>,
): void {
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
  const ended = new AbortController();
  const { signal } = ended;
  const framed = window !== window.top;
  // Empty until the first look, so that what the previous page of this tab told is replaced; a frame replaces nothing.
  const nothing = framed ? 'null' : '';
  let told = nothing;
  let began = performance.timeOrigin;
  let pill: Pill | undefined;
  let dismissed = false;
  let timer: number | undefined;
  let due = 0;
  let inCallAt = 0;
  let brokenSince = 0;

  function look(): void {
    timer = undefined;
    // The site was turned off, or the extension updated or removed: nobody listens any more.
    if (signal.aborted || !browser.runtime?.id) return ended.abort();
    observer.observe(document.documentElement, { childList: true, subtree: true });
    const url = location.href;
    const site = siteAt(url);
    const context = site ? settle(site, url) : null;
    const now = JSON.stringify(context);
    if (now === told) return;
    const first = told === '';
    told = now;
    void tell(context, first);
  }

  /** What the page says now, with patience where it may only be redrawing. */
  function settle(site: S, url: string): PageContext | null {
    const now = Date.now();
    const { broken, ...raw } = collect(site, collector, { document, url });
    const { phase } = raw;
    if (broken) brokenSince ||= now;
    else brokenSince = 0;
    if (phase === 'in-call') inCallAt = now;
    const context = { siteId: site.id, url: url.slice(0, 4000), zone, ...raw };
    if (broken) {
      if (now - brokenSince >= BROKEN_AFTER) return { ...context, broken };
      again(BROKEN_AFTER);
    }
    if (phase !== 'in-call' && phase !== 'ended' && now - inCallAt < LEFT_AFTER) {
      again(LEFT_AFTER);
      return told ? JSON.parse(told) : null;
    }
    return raw.events.length || phase !== 'none' ? context : null;
  }

  async function tell(context: PageContext | null, first: boolean): Promise<void> {
    const answer = await send({ type: 'context', context, began: first ? began : null }).catch(() => null);
    if (told !== JSON.stringify(context)) return;
    pill?.remove();
    pill = undefined;
    const texts = answer?.pill;
    if (texts && !dismissed && !signal.aborted)
      pill = showPill(texts, { open: () => open(texts.toolbar), close });
  }

  function leave(): void {
    told = 'null';
    void tell(null, false);
  }

  function open(toolbar: string): void {
    // The background opens the panel in the very turn in which it hears this.
    send({ type: 'open-panel' }).then(({ opened }) => opened || pill?.say(toolbar), close);
  }

  function close(): void {
    dismissed = true;
    pill?.remove();
    pill = undefined;
  }

  function again(delay: number): void {
    const at = Date.now() + delay;
    if (timer && due <= at) return;
    clearTimeout(timer);
    due = at;
    timer = window.setTimeout(() => requestIdleCallback(look, { timeout: 1_000 }), delay);
  }

  function soon(): void {
    // Until the next look the page may change as it likes, and nobody is told: that costs nothing.
    observer.disconnect();
    const strange = brokenSince ? Date.now() - brokenSince : 0;
    again(Math.min(Math.max(READ_EVERY, strange / 4), READ_CHANGED_EVERY));
  }

  const observer = new MutationObserver(soon);
  addEventListener('popstate', soon, { signal });
  addEventListener('hashchange', soon, { signal });
  // Back from the browser's cache: this page speaks for the tab again.
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) {
      told = nothing;
      began = Date.now();
    }
    soon();
  };
  addEventListener('pageshow', onShow, { signal });
  // Of a page that leaves the next one tells; of a frame nobody would.
  if (framed) addEventListener('pagehide', leave, { signal });
  // The panel asks whether the page that told is still there; or the site is turned off, and is not read any more.
  const hear = (message: unknown, _sender: unknown, answer: (here: boolean) => void) => {
    if (message === STOP) {
      leave();
      ended.abort();
    } else if (message === AGAIN) {
      told = nothing;
      soon();
      // A panel that asks is open: nobody needs to be told any more how to open it.
    } else pill?.say();
    answer(true);
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    browser.runtime?.onMessage.removeListener(hear);
    pill?.remove();
  });
  look();
}

function send<M extends Message>(message: M): Promise<Answer[M['type']]> {
  return browser.runtime.sendMessage(message);
}
