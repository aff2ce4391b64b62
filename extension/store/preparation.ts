import { newId } from '../../shared/domain/ids.ts';
import type { DeviceDatabase } from './database.ts';
import type { PreparationRow } from './rows.ts';

export type Point = PreparationRow['points'][number];

/** Preparation has no outbox: it never leaves this device. */
export async function savePoints(db: DeviceDatabase, conversationId: string, points: Point[]): Promise<void> {
  await db.preparation.put({ conversationId, points });
}

export function newPoint(text = ''): Point {
  return { id: newId(), text, done: false };
}
