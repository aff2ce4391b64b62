import { readInvite } from '../../shared/recognition/invite/read-invite.ts';
import { lookAhead, toUpcoming } from '../recognition/calendar-feed.ts';
import type { DeviceDatabase } from '../store/database.ts';
import { replaceUpcoming, type UpcomingEvent } from '../store/upcoming.ts';
import { NO_TAB, type ByHand, type TabContext } from '../recognition/context.ts';
import type { CalendarEvent } from '../../shared/recognition/event.ts';
import { readInviteText } from '../recognition/read-invite-text.ts';

/** One appointment to offer a conversation for, or a calendar whose appointments went to home. */
export type Opened = { context: TabContext } | { added: number };

/**
 * Reads an invitation that was pasted, dropped or chosen: an `.ics` file, or the text of one. Of a file with more
 * appointments what lies ahead is kept for home. Nothing else of it is kept. Undefined when it tells nothing.
 */
export async function openInvite(
  db: DeviceDatabase,
  text: string,
  byHand: ByHand,
  now = new Date(),
): Promise<Opened | undefined> {
  if (!/BEGIN:VEVENT/i.test(text)) {
    const event = readInviteText(text, now);
    return event && { context: contextOf(event, 'pasted', byHand) };
  }
  const written = readInvite(text).filter(({ cancelled }) => !cancelled);
  const ahead = await lookAhead(text, now.getTime());
  const [first] = written;
  const soonest = ahead[0];
  // An invitation is about one appointment, of a series the next time.
  if (first && written.every(({ uid }) => uid === first.uid))
    return { context: contextOf(event(toUpcoming(soonest ?? { ...first, at: 0 }, 'file')), 'file', byHand) };
  if (!ahead.length) return undefined;
  await replaceUpcoming(
    db,
    'file',
    ahead.map((one) => toUpcoming(one, 'file')),
  );
  return { added: ahead.length };
}

const event = ({ source: _source, uncertain: _uncertain, ...rest }: UpcomingEvent): CalendarEvent => rest;

/** As if a page had told it; what was pasted is a text, of which we cannot know whether it names everyone. */
const contextOf = (event: CalendarEvent, siteId: 'pasted' | 'file', byHand: ByHand): TabContext => ({
  tabId: NO_TAB,
  siteId,
  kind: 'calendar',
  phase: 'none',
  event,
  byHand,
});
