import type { DeviceDatabase } from '../../store/database.ts';
import { getSetting, putSetting } from '../../store/settings.ts';

type Spot = { itemId?: string | undefined; scroll?: number | undefined };

/** Where the panel was in this conversation when it closed; nothing when it was elsewhere. */
export async function readPlace(db: DeviceDatabase, conversationId: string): Promise<Spot | undefined> {
  const place = await getSetting(db, 'place').catch(() => undefined);
  return place?.view === 'conversation' && place.conversationId === conversationId ? place : undefined;
}

/** Never rejects: losing one's place is no reason to disturb a conversation. */
export async function savePlace(db: DeviceDatabase, conversationId: string, spot: Spot): Promise<void> {
  const { itemId, scroll } = spot;
  await putSetting(db, 'place', {
    view: 'conversation',
    conversationId,
    ...(itemId !== undefined && { itemId }),
    ...(scroll !== undefined && { scroll }),
  }).catch(() => {});
}
