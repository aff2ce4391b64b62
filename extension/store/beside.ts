import type { DeviceDatabase } from './database.ts';

/** Settings that are about one document, which then goes by its id. */
const ABOUT = [
  'invite',
  'snooze',
  'checkIn',
  'contractHours',
  'choice:person',
  'draft:moved',
  'draft:dropped',
] as const;

/** Takes away what this device remembers beside a document that goes; inside the caller's transaction. */
export async function forgetBeside(db: DeviceDatabase, id: string): Promise<void> {
  await db.settings.bulkDelete(ABOUT.map((name) => `${name}:${id}`));
}
