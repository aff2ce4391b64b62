import type { Me } from '../../shared/contracts/account.ts';
import type { DeviceDatabase } from './database.ts';
import type { SyncState } from './sync-state.ts';

/** What this device remembers besides documents. Each key belongs to the room that names it here. */
export type Settings = {
  /** sync */
  deviceId: string;
  lastMutation: number;
  confirmedMutation: number;
  cursor: string;
  syncState: SyncState;
  /** account: who this device's notes belong to. */
  me: Me;
  /** home: where the panel was when it closed. */
  place: { view: 'home' | 'conversation' | 'finish'; conversationId?: string; itemId?: string };
  language: 'nl' | 'en';
  discreet: boolean;
  /** recognition: the type chosen before, by series or employee. */
  [choice: `choice:${string}`]: string;
};

export async function getSetting<K extends keyof Settings>(
  db: DeviceDatabase,
  key: K,
): Promise<Settings[K] | undefined> {
  const row = await db.settings.get(key as string);
  return row?.value as Settings[K] | undefined;
}

export async function putSetting<K extends keyof Settings>(
  db: DeviceDatabase,
  key: K,
  value: Settings[K],
): Promise<void> {
  await db.settings.put({ key: key as string, value });
}
