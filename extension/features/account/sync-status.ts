import { formatTime } from '../../../shared/messages/format.ts';
import type { Language } from '../../../shared/messages/language.ts';
import type { SyncLineMessages } from '../../../shared/messages/nl/sync-line.ts';
import type { DeviceDatabase } from '../../store/database.ts';
import { getSetting } from '../../store/settings.ts';
import { countWaiting, type SyncState, type Waiting } from '../../store/sync-state.ts';

/** How things stand: whether this device is connected, how the last sync went, and what is not at the service. */
export interface Standing extends Waiting {
  connected: boolean;
  sync: SyncState;
}

export async function readStanding(db: DeviceDatabase): Promise<Standing> {
  const [connection, sync, waiting] = await Promise.all([
    getSetting(db, 'connection'),
    getSetting(db, 'syncState'),
    countWaiting(db),
  ]);
  const connected = connection !== undefined;
  return { connected, sync: (connected && sync) || { state: 'not-connected' }, ...waiting };
}

export interface StatusLine {
  look: 'done' | 'busy' | 'waiting' | 'problem';
  text: string;
  /** What the user can do about it. */
  action?: 'connect' | 'sign-in' | 'look';
}

/**
 * The line at the bottom of each screen. While something is not on this device yet, the screen says so in its place:
 * so "saved" is true here, and the line says more only where the service has not got it.
 */
export function statusLine(
  standing: Standing,
  t: SyncLineMessages['status'],
  language: Language,
): StatusLine {
  const { connected, sync, waiting, refused, held } = standing;
  if (!connected) return { look: 'done', text: t.here, action: 'connect' };
  switch (sync.state) {
    case 'signed-out':
      return {
        look: 'problem',
        text: waiting > 0 ? t.signedOutWaiting(waiting) : t.signedOut,
        action: 'sign-in',
      };
    case 'client-too-old':
      return { look: 'problem', text: t.clientTooOld, action: 'look' };
    case 'service-too-old':
      return { look: 'problem', text: t.serviceTooOld, action: 'look' };
    case 'failed':
      return { look: 'problem', text: t.failed, action: 'look' };
    case 'asks-removal':
      return { look: 'problem', text: t.asksRemoval, action: 'look' };
    case 'unreachable':
      return {
        look: 'waiting',
        text:
          waiting > 0 ? t.waiting(waiting) : t.away(formatTime(language, new Date(sync.since).toISOString())),
        action: 'look',
      };
    default:
      if (refused > 0) return { look: 'problem', text: t.refused(refused), action: 'look' };
      if (held > 0) return { look: 'waiting', text: t.held(held) };
      // The words stay while edits travel, so that a screen reader is not told at every key.
      return { look: waiting > 0 ? 'busy' : 'done', text: t.saved };
  }
}
