import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type * as access from '../../../extension/platform/site-access.ts';

const ZOOM = 'https://*.zoom.us/*';
const { local } = fakeBrowser.storage;
let registered: string[] = [];
let granted = false;
let answer = Promise.withResolvers<boolean>();
let added: () => void = () => undefined;
let turnOn: typeof access.turnOn;
let sitesOn: typeof access.sitesOn;

beforeAll(async () => {
  vi.stubGlobal('browser', {
    runtime: { id: 'test' },
    storage: fakeBrowser.storage,
    permissions: {
      request: () => answer.promise,
      contains: async () => granted,
      onAdded: { addListener: (listener: () => void) => (added = listener) },
      onRemoved: { addListener: () => undefined },
    },
    scripting: {
      getRegisteredContentScripts: async () => registered.map((id) => ({ id, js: ['optional-calls.js'] })),
      registerContentScripts: async (scripts: { id: string }[]) =>
        void registered.push(...scripts.map(({ id }) => id)),
      unregisterContentScripts: async ({ ids }: { ids: string[] }) =>
        void (registered = registered.filter((id) => !ids.includes(id))),
    },
    tabs: { query: async () => [] },
  });
  const found = await import('../../../extension/platform/site-access.ts');
  ({ turnOn, sitesOn } = found);
  found.watchSiteAccess();
});

beforeEach(() => {
  fakeBrowser.reset();
  registered = [];
  granted = false;
  answer = Promise.withResolvers();
});

/** What reads and registers in turn has had its time. */
const settled = () => navigator.locks.request('register-sites', async () => undefined);

test('a site is on once the browser says yes, also when the page that asked is closed by then', async () => {
  void turnOn(ZOOM);
  await vi.waitFor(async () => expect(await local.get(null)).toEqual({ sitesOn: [ZOOM] }));
  expect(await sitesOn()).toEqual([]);
  // The page that asked is gone: its promise is never answered. The background hears of it by itself.
  granted = true;
  added();
  await settled();
  expect(registered).toEqual([`on:${ZOOM}`]);
  expect(await sitesOn()).toEqual([ZOOM]);
});

test('nothing is left of a choice that the browser refuses', async () => {
  const asked = turnOn(ZOOM);
  answer.resolve(false);
  expect(await asked).toBe(false);
  expect(await local.get(null)).toEqual({ sitesOn: [] });
  expect(registered).toEqual([]);
});
