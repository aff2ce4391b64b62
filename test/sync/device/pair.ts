import { createDocument, writeFields } from '../../../extension/store/write.ts';
import { TestDevice } from './device.ts';
import { MemoryService } from './memory-service.ts';

/** A field in which the tests write. */
export const NOTES = 'answers.notes';

/** A conversation with an employee of its own; gives its id. */
export async function conversation(device: TestDevice, fields = {}): Promise<string> {
  const employeeId = await createDocument(device.db, 'employee', { name: 'Sanne' });
  return createDocument(device.db, 'conversation', {
    employeeId,
    typeId: 'preventive',
    status: 'draft',
    ...fields,
  });
}

/** A conversation that both devices hold; gives its id. */
export async function sharedBy(one: TestDevice, other: TestDevice, notes: string): Promise<string> {
  const id = await conversation(one, { [NOTES]: notes });
  await one.settle();
  await other.settle();
  return id;
}

export const write = (device: TestDevice, id: string, notes: string) =>
  writeFields(device.db, 'conversation', id, { [NOTES]: notes });
export const row = (device: TestDevice, id: string) => device.db.documents('conversation').get(id);
export const notes = async (device: TestDevice, id: string) => (await row(device, id))?.fields[NOTES];

/** A service and two devices of one person that know nothing yet. */
export function freshPair(): { service: MemoryService; laptop: TestDevice; desktop: TestDevice } {
  const service = new MemoryService();
  return { service, laptop: new TestDevice(service.api()), desktop: new TestDevice(service.api()) };
}
