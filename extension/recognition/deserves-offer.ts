import { worthOffering } from '../../shared/recognition/suggest.ts';
import type { TabContext } from './context.ts';

/** A call without a known appointment may be any conversation: the panel then lets the user choose. */
export function deservesOffer({ kind, phase, elsewhere, event, brokenSite }: TabContext): boolean {
  if (brokenSite || phase === 'ended') return false;
  if (!event) return kind === 'call' && (phase !== 'none' || elsewhere === true);
  const minutes = event.start && event.end ? (Date.parse(event.end) - Date.parse(event.start)) / 60_000 : 0;
  // Who is in a call is not known: at least one other.
  const attendees = kind === 'call' && !event.attendees.length ? 2 : event.attendees;
  return worthOffering({ ...event, attendees, durationMinutes: minutes });
}
