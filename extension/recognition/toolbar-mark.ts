import { browser } from 'wxt/browser';
import { deservesOffer } from './deserves-offer.ts';
import { onTabContext, readTabContext } from './tab-contexts.ts';

/**
 * Marks the toolbar button of each tab that has something to offer, whoever changed what is known of it: a frame that
 * told, or a panel that found it gone. In turn, so that the last mark tells what is so now. Returns a stop.
 */
export function watchToolbarMarks(): () => void {
  return onTabContext((tabId) => void navigator.locks.request(`mark:${tabId}`, () => mark(tabId)));
}

async function mark(tabId: number): Promise<void> {
  const best = await readTabContext(tabId);
  const text = best && deservesOffer(best.context) ? '•' : '';
  // The tab may be closed by now.
  await browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
}
