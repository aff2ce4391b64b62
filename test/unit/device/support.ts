import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { DeviceDatabase } from '../../../extension/store/database.ts';
import { startConversation } from '../../../extension/store/conversations.ts';
import { finishConversation } from '../../../extension/store/finish-conversation.ts';
import { writeFields } from '../../../extension/store/write.ts';
import { loadConversationType } from '../../../shared/conversations/index.ts';
import type { Fields } from '../../../shared/domain/documents.ts';

/** A device database of its own, in memory, with a guard that clears everything. */
export function testDatabase(): DeviceDatabase {
  const db = new DeviceDatabase('goed-gesprek', { indexedDB: new IDBFactory(), IDBKeyRange });
  db.guardian.use(() => []);
  return db;
}

Dexie.dependencies.IDBKeyRange = IDBKeyRange;

type Conversation = { employeeId: string; typeId: string; heldOn: string; answers?: Fields; nextOn?: string };

/** Starts and finishes a conversation, as the panel does; answers its id. */
export async function hold(db: DeviceDatabase, conversation: Conversation): Promise<string> {
  const { employeeId, typeId, heldOn, answers = {}, nextOn } = conversation;
  const type = await loadConversationType(typeId);
  const id = await startConversation(db, { type, employeeId, answers });
  if (nextOn) await writeFields(db, 'conversation', id, { 'answers.nextDate': nextOn });
  await finishConversation(db, { conversationId: id, type, heldOn, reason: 'test' });
  return id;
}
