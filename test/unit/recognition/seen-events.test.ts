import { beforeAll, expect, test, vi } from 'vitest';

/** The browser's storage, which answers a moment later. */
const kept: Record<string, unknown> = {};
beforeAll(() => {
  const local = {
    get: async (key: string) => ({ [key]: structuredClone(kept[key]) }),
    set: async (values: object) => void Object.assign(kept, structuredClone(values)),
  };
  vi.stubGlobal('browser', { runtime: { id: 'test' }, storage: { local } });
});

test('two pages that tell of an appointment at the same moment are both remembered', async () => {
  const { findEvent, rememberEvent } = await import('../../../extension/recognition/seen-events.ts');
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
  await Promise.all([rememberEvent(event('meet/een')), rememberEvent(event('meet/twee'))]);
  expect((await findEvent('meet/een', seenAt))?.title).toBe('meet/een');
  expect((await findEvent('meet/twee', seenAt))?.title).toBe('meet/twee');
});
