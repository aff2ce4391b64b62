import type { Page } from 'puppeteer-core';
import { ensureBuild } from '../tools/builds.ts';
import { launchChromium } from '../e2e/support/browser.ts';
import { openPanelTab } from '../e2e/support/panel.ts';
import type { Figure } from './main.ts';
import { NOTES, seedNotes } from './panel/seed.ts';
import { percentile, rounded } from './statistics.ts';

const KEYS = 300;
const NOTE = '[data-field="workNotes"] textarea';

type Measured = { durable: number[]; longTasks: number[] };

/** Runs in the page before its code: when each key came, when the write that it caused was on disk, and long tasks. */
function watchWrites() {
  const measured: Measured = { durable: [], longTasks: [] };
  let pressed: number | undefined;
  addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true });
  const open = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (stores, mode, options) {
    const transaction = open.call(this, stores, mode, options);
    const names = typeof stores === 'string' ? [stores] : [...stores];
    if (mode === 'readwrite' && names.includes('conversations')) {
      const from = pressed;
      transaction.addEventListener('complete', () => {
        if (from === undefined) return;
        pressed = undefined;
        measured.durable.push(performance.now() - from);
      });
    }
    return transaction;
  };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) measured.longTasks.push(duration);
  }).observe({ type: 'longtask' });
  Object.assign(globalThis, { measured });
}

/**
 * Runs in the page: puts of a row with the same text in a database of its own that holds as many, on disk. One is
 * asked by a script, one by a key in a field of its own: Chromium answers what is asked within a key only with the
 * next frame, and the panel's own write is asked within a key too.
 */
async function bareDatabase(notes: number) {
  const opening = indexedDB.open('bare');
  opening.addEventListener('upgradeneeded', () =>
    opening.result.createObjectStore('notes', { keyPath: 'id' }),
  );
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  const db = opening.result;
  const write = (rows: { id: string; text: string }[]) =>
    new Promise((resolve) => {
      const transaction = db.transaction('notes', 'readwrite', { durability: 'strict' });
      transaction.addEventListener('complete', resolve);
      for (const row of rows) transaction.objectStore('notes').put(row);
    });
  const filler = 'rooster taken planning overleg '.repeat(60);
  await write(Array.from({ length: notes }, (_, n) => ({ id: `note-${n}`, text: filler })));
  const bare = async (text: string) => {
    const from = performance.now();
    await write([{ id: 'note-1', text }]);
    return performance.now() - from;
  };
  const byKey: number[] = [];
  const field = document.createElement('textarea');
  field.id = 'bare';
  let pressed = 0;
  field.addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp));
  field.addEventListener('input', () => {
    const from = pressed;
    const text =
      document.querySelector<HTMLTextAreaElement>('[data-field="workNotes"] textarea')?.value ?? '';
    void write([{ id: 'note-1', text }]).then(() => byKey.push(performance.now() - from));
  });
  document.body.append(field);
  Object.assign(globalThis, { bare, byKey });
}

type InPage = { measured: Measured; bare: (text: string) => Promise<number>; byKey: number[] };

type Typed = { ours: number[]; byScript: number[]; byKey: number[]; longTasks: number[] };

/** Types key by key, each with bare puts of the same text right after it, so that all meet the same disk. */
async function typeKeys(page: Page): Promise<Typed> {
  const byScript: number[] = [];
  await page.focus(NOTE);
  await page.keyboard.press('End');
  await page.evaluate(() => {
    const { measured } = globalThis as unknown as InPage;
    measured.durable.length = 0;
    measured.longTasks.length = 0;
  });
  for (let key = 1; key <= KEYS; key += 1) {
    await page.focus(NOTE);
    await page.keyboard.press(key % 6 === 0 ? 'Space' : 'KeyA');
    await page.waitForFunction(
      (count) => (globalThis as unknown as InPage).measured.durable.length >= count,
      { polling: 'raf' },
      key,
    );
    byScript.push(
      await page.$eval(NOTE, (box) =>
        (globalThis as unknown as InPage).bare((box as HTMLTextAreaElement).value),
      ),
    );
    await page.focus('#bare');
    await page.keyboard.press('KeyA');
    await page.waitForFunction(
      (count) => (globalThis as unknown as InPage).byKey.length >= count,
      { polling: 'raf' },
      key,
    );
  }
  const { durable, longTasks } = await page.evaluate(() => (globalThis as unknown as InPage).measured);
  const byKey = await page.evaluate(() => (globalThis as unknown as InPage).byKey);
  return { ours: durable.slice(0, KEYS), byScript, byKey, longTasks };
}

/** From a key to the note on disk, with ten thousand notes stored, against a bare IndexedDB put of the same text. */
export default async function keystroke(): Promise<Figure[]> {
  await ensureBuild('chrome');
  const browser = await launchChromium({ extension: 'chrome-mv3' });
  try {
    const page = await openPanelTab(browser);
    await page.waitForSelector('.starts');
    await seedNotes(page);
    await page.evaluateOnNewDocument(watchWrites);
    await page.reload();
    await page.locator('section[aria-labelledby="drafts-heading"] li button').click();
    await page.waitForSelector(NOTE);
    await page.evaluate(bareDatabase, NOTES);
    const { ours, byScript, byKey, longTasks } = await typeKeys(page);
    const figure = (share: number, bare: readonly number[], against: string): Figure => ({
      name: `keystroke, key to disk, p${share * 100}, ${NOTES} notes`,
      value: rounded(percentile(ours, share)),
      unit: 'ms',
      ratio: rounded(percentile(ours, share) / percentile(bare, share)),
      against: `${against}, ${rounded(percentile(bare, share))} ms`,
    });
    // What counts: both wait for the same frame. Asked by a script, the bare put is spared that wait.
    const counts = 'bare IndexedDB put asked by a key (this counts: both wait for the frame after it)';
    const beside = 'bare IndexedDB put asked by a script, which waits for no frame';
    return [
      figure(0.5, byKey, counts),
      figure(0.95, byKey, counts),
      figure(0.5, byScript, beside),
      figure(0.95, byScript, beside),
      {
        name: 'keystroke, tasks over 50 ms while typing',
        value: longTasks.length,
        unit: 'tasks',
        ratio: rounded(Math.max(0, ...longTasks) / 50),
        against: 'longest task / 50 ms',
      },
    ];
  } finally {
    await browser.close();
  }
}
