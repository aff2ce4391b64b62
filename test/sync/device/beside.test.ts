import { expect, test } from 'vitest';
import { putSetting } from '../../../extension/store/settings.ts';
import { createDocument } from '../../../extension/store/write.ts';
import { TestDevice } from './device.ts';
import { MemoryService } from './memory-service.ts';
import { conversation, row } from './pair.ts';

test('what a device remembers beside a document goes with it, when the service has it removed', async () => {
  const service = new MemoryService();
  const laptop = new TestDevice(service.api());
  const { db } = laptop;
  const id = await conversation(laptop);
  const employeeId = (await row(laptop, id))?.fields['employeeId'] as string;
  const agreement = { employeeId, conversationId: id, what: 'Rooster', status: 'open' };
  const agreementId = await createDocument(db, 'agreement', agreement);
  const others = await conversation(laptop);
  await laptop.settle();

  await putSetting(db, `invite:${id}`, 'Zullen we praten over je rooster?');
  await putSetting(db, `snooze:${agreementId}`, '2026-12-01');
  await putSetting(db, `checkIn:${employeeId}`, '2026-12-01');
  await putSetting(db, `contractHours:${employeeId}`, 32);
  await putSetting(db, `choice:person:${employeeId}`, 'preventive');
  await putSetting(db, `draft:dropped:${agreementId}`, 'Niet meer nodig');
  await putSetting(db, `draft:moved:${agreementId}`, 'Volgende week');
  await putSetting(db, `invite:${others}`, 'Zullen we praten?');

  for (const gone of [id, agreementId, employeeId])
    Object.assign(service.documents.get(gone) ?? {}, { gone: true, seq: ++service.seq });
  await laptop.settle();
  const left = (await db.settings.toCollection().primaryKeys()).filter((key) => key.includes(':'));
  expect(left).toEqual([`invite:${others}`]);
});
