import { expect, test } from 'vitest';
import { finishConversation } from '../../../extension/store/finish-conversation.ts';
import { writeFields } from '../../../extension/store/write.ts';
import { loadConversationType } from '../../../shared/conversations/index.ts';
import { hold, testDatabase } from './support.ts';

test('finishing again renews the report and leaves a trace', async () => {
  const db = testDatabase();
  const conversationId = await hold(db, { employeeId: 'e', typeId: 'preventive', heldOn: '2026-11-20' });
  const first = await db.reports.toArray();
  await writeFields(db, 'conversation', conversationId, { 'answers.workNotes': 'Het rooster past.' });
  // The report stays as it was until the conversation is finished again.
  expect(await db.reports.toArray()).toEqual(first);
  const type = await loadConversationType('preventive');
  const now = new Date('2026-11-21T10:00:00Z');
  await finishConversation(db, { conversationId, type, heldOn: '2026-11-20', now });
  const [report, ...others] = await db.reports.toArray();
  expect(others).toEqual([]);
  expect(report?.id).toBe(first[0]?.id);
  expect(JSON.stringify(report?.fields.content)).toContain('Het rooster past.');
  const finishes = (await db.conversations.get(conversationId))?.fields.finishes;
  expect(finishes).toHaveLength(2);
  expect(finishes?.[1]).toBe(now.toISOString());
});
