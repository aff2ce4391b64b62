import type { CalendarEvent, CallPhase } from '../../shared/recognition/event.ts';

/** What the page in a tab is about. */
export interface TabContext {
  tabId: number;
  siteId: string;
  kind: 'calendar' | 'call';
  phase: CallPhase;
  /** The opened appointment; for a call the one seen earlier with the same meeting address, else what the page tells. */
  event?: CalendarEvent;
  /** Set when the site's page no longer looks as expected: nothing is offered for it. */
  brokenSite?: string;
}

/**
 * Follows the active tab of the panel's window. Calls back at once and at every change, with null when the
 * tab has nothing to offer. Returns a function that stops.
 */
export function watchContext(callback: (context: TabContext | null) => void): () => void {
  callback(null);
  return () => {};
}
