import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageContext } from '../../../extension/platform/messages.ts';
import type * as handling from '../../../extension/recognition/handle-context.ts';
import type * as contexts from '../../../extension/recognition/tab-contexts.ts';
import type * as toolbar from '../../../extension/recognition/toolbar-mark.ts';

let marks: string[] = [];
/** The browser says whether a page may be read when this is over. */
let answering: Promise<void> = Promise.resolve();
let handleContext: typeof handling.handleContext;
let readTabContext: typeof contexts.readTabContext;
let setFrameContext: typeof contexts.setFrameContext;
let forgetFrame: typeof contexts.forgetFrame;
let watchToolbarMarks: typeof toolbar.watchToolbarMarks;

beforeAll(async () => {
  vi.stubGlobal('browser', {
    runtime: { id: 'test' },
    storage: fakeBrowser.storage,
    permissions: { contains: () => answering.then(() => true) },
    action: { setBadgeText: async ({ text }: { text: string }) => void marks.push(text) },
    i18n: { getUILanguage: () => 'nl' },
    tabs: { sendMessage: async () => true },
  });
  ({ handleContext } = await import('../../../extension/recognition/handle-context.ts'));
  ({ readTabContext, setFrameContext, forgetFrame } =
    await import('../../../extension/recognition/tab-contexts.ts'));
  ({ watchToolbarMarks } = await import('../../../extension/recognition/toolbar-mark.ts'));
});

beforeEach(() => {
  fakeBrowser.reset();
  watchToolbarMarks();
  marks = [];
  answering = Promise.resolve();
});

const call = (phase: PageContext['phase']): PageContext => ({
  siteId: 'google-meet',
  phase,
  url: 'https://meet.google.com/qwe-rtyu-iop',
  language: 'nl',
  zone: 'Europe/Amsterdam',
  events: [],
});
const frame = (frameId = 0, began: number | null = null) => ({ tabId: 7, frameId, began });
const phase = async () => (await readTabContext(7))?.context.phase;

test('what a frame told is over when it tells of nothing, also while the browser still thinks about the first', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  answering = promise;
  const first = handleContext(frame(), call('in-call'));
  const second = handleContext(frame(), null);
  resolve();
  expect(await Promise.all([first, second])).toEqual([null, null]);
  expect(await phase()).toBeUndefined();
  expect(marks).not.toContain('•');
});

test('a new page in the tab is not taken for the one before it', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  answering = promise;
  const before = handleContext(frame(0, Date.now() - 1_000), call('in-call'));
  answering = Promise.resolve();
  const after = handleContext(frame(0, Date.now()), call('lobby'));
  resolve();
  expect(await before).toBeNull();
  expect(await after).toMatchObject({ open: expect.any(String) });
  expect(await phase()).toBe('lobby');
});

test('one frame that waits holds up no other', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  answering = promise;
  const slow = handleContext(frame(3), call('in-call'));
  answering = Promise.resolve();
  expect(await handleContext(frame(4), call('lobby'))).not.toBeNull();
  expect(await phase()).toBe('lobby');
  resolve();
  await slow;
  expect(await phase()).toBe('in-call');
});

test('the toolbar button is marked while there is something to offer, also when a panel finds its frame gone', async () => {
  await handleContext(frame(2), call('in-call'));
  await expect.poll(() => marks.at(-1)).toBe('•');
  await handleContext(frame(3), call('lobby'));
  await handleContext(frame(3), null);
  await forgetFrame(7, 2, (await readTabContext(7))?.at ?? 0);
  await expect.poll(() => marks.at(-1)).toBe('');
});

test('a frame that is gone is forgotten, but not what it has told since', async () => {
  await handleContext(frame(), call('lobby'));
  const { at = 0 } = (await readTabContext(7)) ?? {};
  await new Promise<void>((resolve) => {
    const later = () => (Date.now() > at ? resolve() : setImmediate(later));
    later();
  });
  await handleContext(frame(), call('in-call'));
  await forgetFrame(7, 0, at);
  expect(await phase()).toBe('in-call');
  await forgetFrame(7, 0, (await readTabContext(7))?.at ?? 0);
  expect(await phase()).toBeUndefined();
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  await setFrameContext(frame(), null);
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});
