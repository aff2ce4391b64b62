import { beforeEach, expect, test } from 'vitest';
import { finishConversation } from '../../../extension/store/finish-conversation.ts';
import { resolveSiblings, writeFields } from '../../../extension/store/write.ts';
import { loadConversationType } from '../../../shared/conversations/index.ts';
import { MemoryService } from './memory-service.ts';
import { TestDevice } from './device.ts';
import { conversation } from './pair.ts';

let service: MemoryService;
let laptop: TestDevice;
let desktop: TestDevice;
let id: string;

beforeEach(async () => {
  service = new MemoryService();
  laptop = new TestDevice(service.api());
  desktop = new TestDevice(service.api());
  id = await conversation(laptop, { sharing: 'status', typeVersion: 1, ticks: [] });
  await settle();
});

async function settle() {
  for (let round = 0; round < 2; round += 1) for (const device of [laptop, desktop]) await device.settle();
}

async function finish({ db }: TestDevice, note: string, at: string) {
  await writeFields(db, 'conversation', id, { 'answers.workNotes': note });
  const type = await loadConversationType('preventive');
  await finishConversation(db, { conversationId: id, type, heldOn: '2026-11-20', now: new Date(at) });
}

const trace = async ({ db }: TestDevice) => (await db.conversations.get(id))?.fields.finishes?.toSorted();
const reports = ({ db }: TestDevice) => db.reports.toArray();

test('opened once more on two devices at once: the trace tells of both, on both', async () => {
  await finish(laptop, 'Rooster besproken.', '2026-11-20T10:00:00.000Z');
  await settle();
  await finish(laptop, 'Rooster besproken, en taken.', '2026-11-21T10:00:00.000Z');
  await finish(desktop, 'Rooster besproken, en werkplek.', '2026-11-22T10:00:00.000Z');
  await settle();
  const all = ['2026-11-20T10:00:00.000Z', '2026-11-21T10:00:00.000Z', '2026-11-22T10:00:00.000Z'];
  expect(await trace(laptop)).toEqual(all);
  expect(await trace(desktop)).toEqual(all);
  expect((await laptop.db.conversations.get(id))?.siblings).not.toHaveProperty('finishes');
});

test('finished on two devices that did not hear of each other: one report, in two versions', async () => {
  await finish(laptop, 'Rooster besproken.', '2026-11-20T10:00:00.000Z');
  await finish(desktop, 'Werkplek besproken.', '2026-11-20T11:00:00.000Z');
  await settle();
  for (const device of [laptop, desktop]) {
    const [report, ...others] = await reports(device);
    expect(others).toEqual([]);
    expect(report?.siblings['content']).toHaveLength(1);
  }
});

test('finishing again settles the versions of the report: what was chosen is what everybody reads', async () => {
  await finish(laptop, 'Rooster besproken.', '2026-11-20T10:00:00.000Z');
  await finish(desktop, 'Werkplek besproken.', '2026-11-20T11:00:00.000Z');
  await settle();
  await resolveSiblings(laptop.db, 'conversation', id, 'answers.workNotes', 'Rooster en werkplek besproken.');
  await finish(laptop, 'Rooster en werkplek besproken.', '2026-11-23T10:00:00.000Z');
  await settle();
  for (const device of [laptop, desktop]) {
    const [report] = await reports(device);
    expect(report?.siblings).toEqual({});
    expect(JSON.stringify(report?.fields.content)).toContain('Rooster en werkplek besproken.');
  }
});
