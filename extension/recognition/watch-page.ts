import { browser } from 'wxt/browser';
import type { Answer, Message, PageContext } from '../platform/messages.ts';
import { siteFor } from '../sites/all.ts';
import type { Site } from '../sites/define-site.ts';
import { readPage } from '../sites/reader.ts';
import { language, showPill, TEXTS, type Pill } from './pill.ts';

/** Pages redraw while one looks at them: shorter gaps are not the end of a call, nor a changed site. */
const LEFT_AFTER = 6_000;
const BROKEN_AFTER = 15_000;
const READ_EVERY = 400;

/** Watches this frame until `signal` aborts: tells the background what is open, and shows the pill when it agrees. */
export function watchPage(sites: readonly Site[], signal: AbortSignal): void {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  // Empty until the first look, so that what the previous page of this tab told is replaced.
  let told = window === window.top ? '' : 'null';
  let pill: Pill | undefined;
  let dismissed = false;
  let timer: number | undefined;
  let inCallAt = 0;
  let brokenSince = 0;

  function look(): void {
    timer = undefined;
    const url = location.href;
    const site = siteFor(url, sites);
    const context = site ? settle(site, url) : null;
    const now = JSON.stringify(context);
    if (now === told) return;
    const first = told === '';
    told = now;
    void tell(context, first);
  }

  /** What the page says now, with patience where it may only be redrawing. */
  function settle(site: Site, url: string): PageContext | null {
    const now = Date.now();
    const { events, phase, broken } = readPage(site, { url, document, zone });
    if (broken) brokenSince ||= now;
    else brokenSince = 0;
    if (phase === 'in-call') inCallAt = now;
    const ofSite = { siteId: site.id, kind: site.kind, url: url.slice(0, 4000) };
    if (broken) {
      if (now - brokenSince >= BROKEN_AFTER) return { ...ofSite, phase: 'none', broken };
      again(BROKEN_AFTER);
    }
    if (phase !== 'in-call' && phase !== 'ended' && now - inCallAt < LEFT_AFTER) {
      again(LEFT_AFTER);
      return told ? JSON.parse(told) : null;
    }
    const [event] = events;
    if (!event && phase === 'none') return null;
    return { ...ofSite, phase, ...(event ? { event } : {}) };
  }

  async function tell(context: PageContext | null, first: boolean): Promise<void> {
    const { offer } = await send({ type: 'context', context, first }).catch(() => ({ offer: false }));
    if (told !== JSON.stringify(context)) return;
    pill?.remove();
    pill = undefined;
    if (!offer || !context || dismissed || signal.aborted) return;
    pill = showPill(TEXTS[language()][context.kind], { open, close });
  }

  function open(): void {
    // The background opens the panel in the very turn in which it hears this.
    send({ type: 'open-panel' }).then(
      ({ opened }) => opened || pill?.say(TEXTS[language()].toolbar),
      () => close(),
    );
  }

  function close(): void {
    dismissed = true;
    pill?.remove();
    pill = undefined;
  }

  function again(delay: number): void {
    timer ??= window.setTimeout(() => requestIdleCallback(look, { timeout: 1_000 }), delay);
  }

  const soon = () => again(READ_EVERY);
  const observer = new MutationObserver(soon);
  observer.observe(document.documentElement, { childList: true, subtree: true });
  addEventListener('popstate', soon, { signal });
  addEventListener('hashchange', soon, { signal });
  // Back from the browser's cache: this page speaks for the tab again.
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) told = '';
    soon();
  };
  addEventListener('pageshow', onShow, { signal });
  // The panel asks whether the page that told is still there.
  const onAsked = (_message: unknown, _sender: unknown, answer: (here: boolean) => void) => answer(true);
  browser.runtime.onMessage.addListener(onAsked);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    browser.runtime.onMessage.removeListener(onAsked);
    clearTimeout(timer);
    pill?.remove();
  });
  look();
}

function send<M extends Message>(message: M): Promise<Answer[M['type']]> {
  return browser.runtime.sendMessage(message);
}
