import { beforeAll, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const { local, session } = fakeBrowser.storage;
beforeAll(() => vi.stubGlobal('browser', { runtime: { id: 'test' }, storage: { local, session } }));

const seenAt = Date.now();
const event = (key: string) => ({
  key,
  title: key,
  start: '2026-11-24T13:00:00Z',
  end: '2026-11-24T13:45:00Z',
  attendees: [],
  eventId: key,
  seenAt,
});

test('two pages that tell of an appointment at the same moment are both remembered', async () => {
  const { findEvent, rememberEvent } = await import('../../../extension/recognition/seen-events.ts');
  await Promise.all([rememberEvent(event('meet/een')), rememberEvent(event('meet/twee'))]);
  expect((await findEvent('meet/een', seenAt))?.title).toBe('meet/een');
  expect((await findEvent('meet/twee', seenAt))?.title).toBe('meet/twee');
});

test('on a device with a lock appointments stay off the disk, also those seen after it was set', async () => {
  const { findEvent, keepSeenInMemory, rememberEvent } =
    await import('../../../extension/recognition/seen-events.ts');
  await rememberEvent(event('meet/vooraf'));
  await Promise.all([keepSeenInMemory(true), rememberEvent(event('meet/daarna'))]);
  expect(Object.keys(await local.get(null))).toEqual(['seenInMemory']);
  expect((await findEvent('meet/vooraf', seenAt))?.title).toBe('meet/vooraf');
  expect((await findEvent('meet/daarna', seenAt))?.title).toBe('meet/daarna');
  await keepSeenInMemory(false);
  expect((await findEvent('meet/daarna', seenAt))?.title).toBe('meet/daarna');
  expect(await session.get(null)).toEqual({});
});

test('an appointment that was moved is remembered at its new time alone', async () => {
  const { listEvents, rememberEvent } = await import('../../../extension/recognition/seen-events.ts');
  await rememberEvent(event('meet/schuift'));
  await rememberEvent({ ...event('meet/schuift'), start: '2026-11-25T09:00:00Z', key: 'meet/elders' });
  const starts = (await listEvents(seenAt)).filter(({ title }) => title === 'meet/schuift');
  expect(starts.map(({ start }) => start)).toEqual(['2026-11-25T09:00:00Z']);
});
