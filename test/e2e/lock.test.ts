import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS_FOR_SCREENS, launch, type TestBrowser } from './support/browser.ts';
import { NOTE, startByHand } from './support/conversation.ts';
import {
  choosePassphrase,
  confirmLock,
  databases,
  everything,
  lockFrom,
  lockNow,
  openSettings,
  PASSPHRASE,
  secretField,
  seesLocked,
  typeSecret,
  unlock,
} from './support/lock.ts';
import { expectGoodScreen } from './support/look.ts';
import { openPanelTab, reloadPanel, untilReloaded } from './support/panel.ts';
import { PATIENCE } from './support/patience.ts';
import { click, fill, find, sees, type, valueOf } from './support/ui.ts';

const CANARIES = ['Zeekoet', 'Papegaaiduiker', 'Drieteenmeeuw'];
const EXPECTED = 'Verwachte duur, volgens de medewerker';
const HEADING = 'Sanne Zeekoet';

const canariesIn = (text: string) => CANARIES.filter((canary) => text.includes(canary));

describe.each(BROWSERS_FOR_SCREENS)('the device lock, in %s', (browser) => {
  let device: TestBrowser;
  let panel: Page;

  beforeAll(async () => {
    device = await launch(browser);
    panel = await openPanelTab(device);
  });

  afterAll(() => device.close());

  test('a lock with a passphrase: what is on disk is not readable', async () => {
    await startByHand(panel, 'Preventief gesprek', HEADING);
    await type(panel, NOTE, 'De Papegaaiduiker wil een ander rooster.');
    await sees(panel, 'Bewaard op dit apparaat');
    await click(panel, 'button', 'Terug naar het begin');
    await openSettings(panel);
    expect(canariesIn(await everything(panel))).toEqual(['Zeekoet', 'Papegaaiduiker']);

    await click(panel, 'button', 'Zet vergrendeling aan');
    await typeSecret(panel, 'Wachtzin', 'welkom 2026!');
    await click(panel, 'button', 'Zet aan');
    await sees(panel, 'Te makkelijk te raden.');
    await panel.setViewport({ width: 320, height: 1400 });
    await expectGoodScreen(panel, 'lock-form-weak');
    await panel.setViewport({ width: 380, height: 900 });
    const field = await secretField(panel, 'Wachtzin');
    await field.click({ count: 3 });
    await panel.keyboard.type(PASSPHRASE);
    await typeSecret(panel, 'Nog een keer', PASSPHRASE);
    await sees(panel, 'Goed.');
    await confirmLock(panel);
    await expectGoodScreen(panel, 'lock-on');
    expect(canariesIn(await everything(panel))).toEqual([]);

    await click(panel, 'button', 'Terug');
    await sees(panel, HEADING);
    // No home is shown before it is known that the device is open.
    expect(await panel.evaluate(() => localStorage.length)).toBe(0);
  });

  test('locking in one window locks all, and a word that is being typed is kept', async () => {
    const other = await openPanelTab(device);
    await sees(other, HEADING);
    await panel.bringToFront();
    await panel.locator(`main ::-p-text(${HEADING})`).click();
    await find(panel, 'heading', HEADING);
    await type(panel, NOTE, ' Drieteenmeeuw');

    // No wait: the last key, and the lock from another window, come in the same breath.
    await panel.keyboard.type(' erbij');
    await untilReloaded(panel, () => untilReloaded(other, () => lockFrom(other)));
    await seesLocked(panel);
    await other.bringToFront();
    await seesLocked(other);
    await panel.bringToFront();
    expect(canariesIn(await everything(panel))).toEqual([]);
    expect(canariesIn(await panel.content())).toEqual([]);
    await panel.setViewport({ width: 320, height: 700 });
    await expectGoodScreen(panel, 'locked');
    await panel.bringToFront();
    await panel.setViewport({ width: 380, height: 900 });

    await unlock(panel, 'vier paarse fietsen');
    await sees(panel, 'Dit is niet je wachtzin.');
    await expectGoodScreen(panel, 'locked-wrong');
    await panel.bringToFront();
    const field = await secretField(panel, 'Je wachtzin');
    await field.click({ count: 3 });
    await unlock(panel);
    await find(panel, 'heading', HEADING);
    expect(await valueOf(panel, NOTE)).toContain('rooster. Drieteenmeeuw erbij');
    // The other window opens by itself.
    await other.bringToFront();
    await find(other, 'heading', HEADING);
    await other.close();
  });

  test('a sick report at a locked device: sealed as it is typed, and finished after unlocking', async () => {
    await untilReloaded(panel, () => lockFrom(panel));
    await seesLocked(panel);
    await click(panel, 'button', 'Ziekmelding nu');
    await type(panel, 'Wie meldt zich ziek?', 'sanne zeekoet');
    await expectGoodScreen(panel, 'locked-report-begin');
    await panel.keyboard.press('Enter');
    await find(panel, 'heading', 'sanne zeekoet');
    await sees(panel, 'Versleuteld bewaard');
    await type(panel, EXPECTED, 'Tot de Drieteenmeeuw broedt');
    await panel.setViewport({ width: 320, height: 900 });
    await expectGoodScreen(panel, 'locked-report');
    await panel.setViewport({ width: 380, height: 900 });
    expect(canariesIn(await everything(panel))).toEqual([]);
    // It is finished after unlocking, and does not promise otherwise here.
    await find(panel, 'button', 'Klaar voor nu');
    // The panel closes in mid-word.
    await type(panel, EXPECTED, ' en ruit');
    await reloadPanel(panel);
    await sees(panel, '1 ziekmelding wacht, versleuteld.');
    await expectGoodScreen(panel, 'locked-report-waits');
    expect(canariesIn(await everything(panel))).toEqual([]);

    await unlock(panel);
    await find(panel, 'heading', HEADING);
    expect(await valueOf(panel, EXPECTED)).toMatch(/^Tot de Drieteenmeeuw broedt en r/);
    await click(panel, 'button', 'Terug naar het begin');
    // Known already: nobody is there twice.
    await sees(panel, 'Ziekmeldingsgesprek');
    const people = () => panel.evaluate(() => document.body.innerText.match(/sanne zeekoet/gi)?.length);
    await expect.poll(people, PATIENCE).toBe(2);
    expect((await databases(panel)).filter((name) => name.includes('locked'))).toEqual([]);
  });

  test('it locks by itself when no window is used for as long as was chosen', async () => {
    await openSettings(panel);
    await fill(panel, 'combobox', 'Vergrendel vanzelf als het paneel niet wordt gebruikt', '5');
    await expectGoodScreen(panel, 'lock-minutes');
    await lastUsed(panel, 4);
    await find(panel, 'heading', 'Vergrendeling');
    await untilReloaded(panel, () => lastUsed(panel, 6));
    await seesLocked(panel);
    await unlock(panel);
    await find(panel, 'heading', 'Vergrendeling');
    await click(panel, 'button', 'Terug');
    await lockNow(panel);
    await unlock(panel);
    await find(panel, 'button', 'Vergrendel nu');
  });

  test('another passphrase, for who knows the present one', async () => {
    const next = 'negen blauwe bergen zingen';
    await openSettings(panel);
    await click(panel, 'button', 'Wijzig wachtzin');
    await unlock(panel, 'iets anders');
    await sees(panel, 'Dit is niet je wachtzin.');
    const field = await secretField(panel, 'Je wachtzin');
    await field.click({ count: 3 });
    await unlock(panel);
    await choosePassphrase(panel, next);
    await panel.setViewport({ width: 320, height: 1400 });
    await expectGoodScreen(panel, 'lock-change');
    await panel.setViewport({ width: 380, height: 900 });
    await click(panel, 'button', 'Wijzig wachtzin');
    await sees(panel, 'Je nieuwe wachtzin geldt vanaf nu.');
    await untilReloaded(panel, () => lockFrom(panel));
    await seesLocked(panel);
    await unlock(panel);
    await sees(panel, 'Dit is niet je wachtzin.');
    const locked = await secretField(panel, 'Je wachtzin');
    await locked.click({ count: 3 });
    await unlock(panel, next);
    await find(panel, 'heading', 'Vergrendeling');
    await click(panel, 'button', 'Wijzig wachtzin');
    await unlock(panel, next);
    await choosePassphrase(panel);
    await click(panel, 'button', 'Wijzig wachtzin');
    await sees(panel, 'Je nieuwe wachtzin geldt vanaf nu.');
    await click(panel, 'button', 'Terug');
  });

  test('taking it off wants the passphrase, and makes all readable', async () => {
    await openSettings(panel);
    await click(panel, 'button', 'Zet vergrendeling uit');
    await unlock(panel, 'iets anders');
    await sees(panel, 'Dit is niet je wachtzin.');
    await expectGoodScreen(panel, 'lock-off');
    const field = await secretField(panel, 'Je wachtzin');
    await field.click({ count: 3 });
    await unlock(panel);
    await sees(panel, 'De vergrendeling is uit.');
    expect(canariesIn(await everything(panel))).toEqual(CANARIES);
    await reloadPanel(panel);
    await sees(panel, 'Vergrendeling');
  });

  // Firefox gives pages no other answer to put in the place of its own.
  test.runIf(browser === 'Chromium')(
    'an organisation that asks for a lock: nothing else before there is one',
    async () => {
      await panel.evaluateOnNewDocument(() => {
        const { chrome } = globalThis as unknown as { chrome: { storage: { managed: { get: unknown } } } };
        // In the place of a policy of this machine.
        chrome.storage.managed.get = () => Promise.resolve({ requireLock: true, lockAfterMinutes: 10 });
      });
      await reloadPanel(panel);
      await find(panel, 'heading', 'Je organisatie vraagt een vergrendeling');
      await panel.keyboard.press('Escape');
      await panel.setViewport({ width: 320, height: 900 });
      await expectGoodScreen(panel, 'lock-required');
      await panel.setViewport({ width: 380, height: 900 });
      await choosePassphrase(panel);
      await confirmLock(panel);
      expect(canariesIn(await everything(panel))).toEqual([]);
      await sees(panel, 'Je kunt hem niet uitzetten.');
    },
  );
});

/** As if the last key or click was so many minutes ago; the background looks at once. */
async function lastUsed(page: Page, minutes: number): Promise<void> {
  await page.evaluate(async (ago) => {
    interface Chrome {
      storage: { session: { set(items: object): Promise<void> } };
      alarms: { create(name: string, info: object): Promise<void>; get(name: string): Promise<unknown> };
    }
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    await chrome.storage.session.set({ deviceKeyUsed: Date.now() - ago * 60_000 });
    await chrome.alarms.create('lock-idle', { when: Date.now() });
  }, minutes);
}
