import { newId } from '../../../shared/domain/ids.ts';
import { discardDraft } from '../../store/conversations.ts';
import type { DeviceDatabase } from '../../store/database.ts';
import { createDocument } from '../../store/write.ts';

/**
 * Discards a draft and answers how to bring it back. It comes back under a new id: the service may have heard
 * of the removal already, and a removed document stays removed. Answers the new id.
 */
export async function discardWithUndo(db: DeviceDatabase, id: string): Promise<() => Promise<string>> {
  const [conversation, agreements, preparation] = await Promise.all([
    db.conversations.get(id),
    db.agreements.where('fields.conversationId').equals(id).sortBy('id'),
    db.preparation.get(id),
  ]);
  if (!conversation) throw new Error('This draft is no longer on this device.');
  await discardDraft(db, id);

  return () =>
    db.transaction('rw', [db.conversations, db.agreements, db.preparation, db.outbox], async () => {
      const restored = newId();
      await createDocument(db, 'conversation', conversation.fields, restored);
      // Versions that still waited for a choice must not vanish on the way.
      await db.conversations.update(restored, { siblings: conversation.siblings });
      for (const { fields, siblings } of agreements) {
        const agreement = await createDocument(db, 'agreement', { ...fields, conversationId: restored });
        await db.agreements.update(agreement, { siblings });
      }
      if (preparation) await db.preparation.put({ ...preparation, conversationId: restored });
      return restored;
    });
}
