import { en } from '../../shared/messages/en/pill.ts';
import { nl } from '../../shared/messages/nl/pill.ts';
import type { CalendarEvent } from '../../shared/recognition/event.ts';
import { normaliseMeetingAddress, pickMeetingUrl } from '../../shared/recognition/meeting-address.ts';
import type { PageContext, PillTexts } from '../platform/messages.ts';
import { mayRead, stopReading } from '../platform/site-access.ts';
import { spokenLanguage } from '../platform/spoken-language.ts';
import { siteWithId } from '../sites/all.ts';
import { interpret, type ReadEvent } from '../sites/interpret.ts';
import type { TabContext } from './context.ts';
import { deservesOffer } from './deserves-offer.ts';
import { findEvent, rememberEvent } from './seen-events.ts';
import { services } from './services.ts';
import { setFrameContext, type FrameReport } from './tab-contexts.ts';

/** The last that each frame told, while it is being handled. */
const newest = new Map<string, FrameReport>();

/**
 * Keeps what a frame told, and finds a call's appointment. Resolves to what the pill says. In turn, since handling
 * waits for the browser: what a frame told before it told something else is over.
 */
export function handleContext(frame: FrameReport, page: PageContext | null): Promise<PillTexts | null> {
  const name = `context:${frame.tabId}:${frame.frameId}`;
  newest.set(name, frame);
  return navigator.locks.request(name, async () => {
    const texts = await handleInTurn(frame, page, () => newest.get(name) === frame);
    if (newest.get(name) === frame) newest.delete(name);
    return texts;
  });
}

async function handleInTurn(
  frame: FrameReport,
  page: PageContext | null,
  isNewest: () => boolean,
): Promise<PillTexts | null> {
  const { tabId, frameId } = frame;
  const allowed = page && (await mayRead(page.url));
  if (page && !allowed) await stopReading(tabId, frameId);
  const told = allowed ? await toTabContext(tabId, page) : null;
  const context = isNewest() ? told : null;
  await setFrameContext(frame, context);
  return context && deservesOffer(context) ? pillTexts(context.kind) : null;
}

async function pillTexts(kind: TabContext['kind']): Promise<PillTexts> {
  const { [kind]: open, close, toolbar } = { nl, en }[await spokenLanguage()];
  return { open, close, toolbar };
}

async function toTabContext(tabId: number, page: PageContext): Promise<TabContext | null> {
  const site = siteWithId(page.siteId);
  if (!site) return null;
  const { events, phase, elsewhere, broken } = interpret(site, page, { zone: page.zone });
  const base = { tabId, siteId: site.id, kind: site.kind, phase, ...(elsewhere ? { elsewhere } : {}) };
  if (broken) return { ...base, brokenSite: site.id };
  const [read] = events;
  const told = read && withMeetingUrl(read);
  if (site.kind === 'call') return { ...base, ...(await callEvent(page.url, told)) };
  if (!told) return null;
  await remember(told);
  return { ...base, event: told };
}

/** The link that leads to a call; the others are forgotten. */
function withMeetingUrl({ links, ...event }: ReadEvent): CalendarEvent {
  return { ...event, meetingUrl: pickMeetingUrl(links, services) };
}

async function callEvent(url: string, told?: CalendarEvent): Promise<{ event?: CalendarEvent }> {
  const key = normaliseMeetingAddress(url, services);
  const seen = key ? await findEvent(key, Date.now()) : undefined;
  if (!seen) return told ? { event: told } : {};
  const { title, start, end, attendees, eventId } = seen;
  return {
    event: { title, start, end, allDay: false, attendees, organizer: null, meetingUrl: url, eventId },
  };
}

async function remember({
  title,
  start,
  end,
  allDay,
  attendees,
  eventId,
  meetingUrl,
}: CalendarEvent): Promise<void> {
  const key = meetingUrl && normaliseMeetingAddress(meetingUrl, services);
  if (key && !allDay) await rememberEvent({ key, title, start, end, attendees, eventId, seenAt: Date.now() });
}
