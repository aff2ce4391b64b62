import type { PromiseExtended } from 'dexie';
import type { Me } from '../../shared/contracts/account.ts';
import type { Guidance } from '../../shared/contracts/guidance.ts';
import type { Kind } from '../../shared/domain/documents.ts';
import { newId } from '../../shared/domain/ids.ts';
import type { Connection } from './connection.ts';
import type { DeviceDatabase } from './database.ts';
import type { Dropped } from './lock/drop-box.ts';
import type { LockRecord } from './lock/lock-record.ts';
import type { SyncState } from './sync-state.ts';
import type { OwnTypes } from './templates.ts';
import type { CalendarFeed, UpcomingEvent } from './upcoming.ts';

/** What this device remembers besides documents. Each key belongs to the room that names it here. */
export type Settings = {
  /** sync */
  deviceId: string;
  lastMutation: number;
  confirmedMutation: number;
  cursor: string;
  /** The service's sequence number up to which this device has seen every change; behind the cursor between pages. */
  pulledTo: number;
  syncState: SyncState;
  /** Set while everything is pulled anew, since a moment: the documents that were here and have not come by yet. */
  anew: { restored: boolean; unseen: [Kind, string][]; since?: number };
  /** Employees whose data may only be kept, as the service said last; see `restriction.ts`. */
  restricted: string[];
  /** The first day after which something that was lent to this device has to go. */
  lentUntil: string;
  /** What the service had removed from this device since, out of how many documents. */
  removed: { since: number; count: number; of: number };
  /** The user agreed to a removal that the device held back. */
  removalAllowed: boolean;
  /** absence, conversation: the organisation's protocol and what employees are told, as last fetched. */
  guidance: Guidance;
  /** home, conversation: the types that the organisation changed or added; versions that are still to come. */
  templates: OwnTypes;
  templatesWanted: [typeId: string, version: number][];
  /** account: who this device's notes belong to, and where they go. */
  me: Me;
  connection: Connection;
  /** home: where the panel was when it closed. */
  place: {
    view: 'home' | 'conversation' | 'finish' | 'account' | 'person';
    conversationId?: string;
    employeeId?: string;
    /** `phase.item` */
    itemId?: string;
    /** Pixels from the top. */
    scroll?: number;
  };
  /** The device lock; absent without one. */
  lock: LockRecord;
  /** Of a database written in while locked: its key, left with the drop box. */
  dropped: Dropped;
  language: 'nl' | 'en';
  discreet: boolean;
  /** app: size of all text, in percent of the browser's own. */
  textSize: 100 | 115 | 130;
  /** conversation: whether single keys do something; on unless switched off (WCAG 2.1.4). */
  shortcuts: boolean;
  /** guard: fingerprints of findings that the user called a false alarm. */
  dismissed: string[];
  /** conversation: hours a week in the contract, by employee, for the percentage beside the hours. */
  [contractHours: `contractHours:${string}`]: number;
  /** person: the day on which the manager wants to speak to this employee. Why is nowhere kept. */
  [checkIn: `checkIn:${string}`]: string;
  /** preparation: an invitation as the manager changed it, by conversation. */
  [invite: `invite:${string}`]: string;
  /** conversation, home: words of a small form that is not confirmed yet. */
  [draft: `draft:${string}`]: string;
  /** home: a reminder, by employee, step or agreement, that is not to be shown before this day. */
  [snooze: `snooze:${string}`]: string;
  /** agreements: whether to tell of them, and the last day on which it was looked whether there is news. */
  notifyAgreements: boolean;
  remindedOn: string;
  /** recognition: the private address of the user's calendar, what lies ahead, and whether to tell at its start. */
  calendarFeed: CalendarFeed;
  upcoming: UpcomingEvent[];
  notifyAtStart: boolean;
  /** recognition: addresses of guests of whom the user said “that is me”. */
  ownAddresses: string[];
  /** recognition: the type chosen before, by `series:…` or `person:…`. */
  [choice: `choice:${string}`]: string;
};

export function getSetting<K extends keyof Settings>(
  db: DeviceDatabase,
  key: K,
): PromiseExtended<Settings[K] | undefined> {
  // Dexie's own promise: after awaiting any other, a live query no longer notices what it reads.
  return db.settings.get(key as string).then((row) => row?.value as Settings[K] | undefined);
}

/** Several at once, in the order of the keys. */
export function getSettings<const K extends readonly (keyof Settings)[]>(
  db: DeviceDatabase,
  keys: K,
): PromiseExtended<{ [I in keyof K]: Settings[K[I]] | undefined }> {
  return db.settings
    .bulkGet(keys as readonly unknown[] as string[])
    .then((rows) => rows.map((row) => row?.value) as { [I in keyof K]: Settings[K[I]] | undefined });
}

export async function putSetting<K extends keyof Settings>(
  db: DeviceDatabase,
  key: K,
  value: Settings[K],
): Promise<void> {
  await db.settings.put({ key: key as string, value });
}

/** The name under which the service numbers this device's mutations; made once per database. */
export function deviceIdOf(db: DeviceDatabase): Promise<string> {
  return db.transaction('rw', db.settings, async () => {
    const known = await getSetting(db, 'deviceId');
    if (known !== undefined) return known;
    const made = newId();
    await putSetting(db, 'deviceId', made);
    return made;
  });
}
