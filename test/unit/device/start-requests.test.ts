import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type * as panel from '../../../extension/platform/panel.ts';

let requestStart: typeof panel.requestStart;
let watchStart: typeof panel.watchStart;
/** The window of whoever asks; each page reads it at once when it is its turn. */
let windowId = 1;

beforeAll(async () => {
  vi.stubGlobal('browser', {
    runtime: { id: 'test' },
    storage: fakeBrowser.storage,
    windows: { WINDOW_ID_NONE: -1, getCurrent: async () => ({ id: windowId }) },
  });
  ({ requestStart, watchStart } = await import('../../../extension/platform/panel.ts'));
});

beforeEach(() => fakeBrowser.reset());

/** A panel of this window, which notes what it is asked to begin with. */
function panelOf(id: number, ...kinds: ('offer' | 'invite' | 'sick-report')[]) {
  windowId = id;
  const asked: string[] = [];
  const begin = Object.fromEntries(
    kinds.map((kind) => [kind, (text: string) => asked.push(`${kind} ${text}`.trim())]),
  );
  return { asked, stop: watchStart(begin) };
}

/** Every turn that was asked for has had its time. */
const settled = () => navigator.locks.request('start', async () => undefined);

test('two windows ask at the same time: each gets its own, whichever panel opens first', async () => {
  await Promise.all([
    requestStart('invite', 1, 'Gesprek Noor'),
    requestStart('invite', 2, 'Gesprek Tom'),
    requestStart('offer', 1),
    requestStart('offer', 2),
  ]);
  const second = panelOf(2, 'offer', 'invite');
  await settled();
  expect(second.asked).toEqual(['offer', 'invite Gesprek Tom']);
  second.stop();
  const first = panelOf(1, 'offer', 'invite');
  await settled();
  expect(first.asked).toEqual(['offer', 'invite Gesprek Noor']);
  first.stop();
});

test('two pages of one window: a request is begun once', async () => {
  const side = panelOf(1, 'offer', 'invite', 'sick-report');
  const tab = panelOf(1, 'offer', 'invite', 'sick-report');
  await settled();
  await Promise.all([requestStart('invite', 1, 'Gesprek Noor'), requestStart('sick-report', 1)]);
  await settled();
  expect([...side.asked, ...tab.asked].sort()).toEqual(['invite Gesprek Noor', 'sick-report']);
  side.stop();
  tab.stop();
});

test('what a locked panel cannot begin with waits for one that can', async () => {
  await Promise.all([requestStart('invite', 1, 'Gesprek Noor'), requestStart('sick-report', 1)]);
  const locked = panelOf(1, 'sick-report');
  await settled();
  expect(locked.asked).toEqual(['sick-report']);
  locked.stop();
  const open = panelOf(1, 'offer', 'invite', 'sick-report');
  await settled();
  expect(open.asked).toEqual(['invite Gesprek Noor']);
  open.stop();
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});
