import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { alterBuild } from './support/altered-build.ts';
import { BROWSERS_FOR_SCREENS, launch } from './support/browser.ts';
import { connectPanel, fillConnectForm } from './support/connect.ts';
import { NOTE, startByHand, untilKept } from './support/conversation.ts';
import { rowsOf } from './support/device.ts';
import { expectGoodScreen } from './support/look.ts';
import { startNewerService } from './support/newer-service.ts';
import { launchPanel, openExtensionPage, openPanelTab, reloadPanel } from './support/panel.ts';
import { MEMBERS } from './support/service.ts';
import { useStage } from './support/stage.ts';
import { click, find, sees, type, valueOf } from './support/ui.ts';

describe.each(BROWSERS_FOR_SCREENS)('in %s', (browser) => {
  let panel: Page;

  const stage = useStage(
    async (stage) => {
      panel = await openPanelTab(stage.device);
    },
    { browser },
  );

  describe('connecting', () => {
    test('to a service of a newer version: the extension has to be updated', async () => {
      await using newer = await startNewerService(stage.service.url);
      await fillConnectForm(panel, newer.url);
      await click(panel, 'button', 'Aanmelden');
      await sees(panel, 'Deze versie van Goed Gesprek is te oud');
      expect(await rowsOf(panel, 'settings')).not.toContainEqual(
        expect.objectContaining({ key: 'connection' }),
      );
      await click(panel, 'button', 'Terug');
    });

    test('with a link that was used before: a new one can be asked for', async () => {
      await connectPanel(panel, stage.service, MEMBERS.mark.email);
      await click(panel, 'button', 'Terug');
      const page = await stage.device.browser.newPage();
      await page.goto(`${stage.service.url}/sign-in/confirm#token=${'x'.repeat(43)}&next=/console`);
      await click(page, 'button', 'Meld me aan');
      await sees(page, 'Deze link werkt niet meer');
      await expectGoodScreen(page, 'sign-in-expired');
      await page.close();
    });
  });

  describe('typing', () => {
    test('more than can be sent: it says so, keeps it, and lets the rest go on', async () => {
      await startByHand(panel, 'Preventief gesprek', 'Noor de Jong');
      const long = 'roosterwissel '.repeat(9000);
      const field = await find(panel, 'textbox', NOTE);
      await field.evaluate((element, text) => {
        (element as HTMLTextAreaElement).value = text;
        element.dispatchEvent(new Event('input', { bubbles: true }));
      }, long);
      await sees(panel, 'Zo lang kan dit niet worden verstuurd.');
      await click(panel, 'button', 'Afspraak erbij');
      await type(panel, 'Afspraak 1: wat', 'Planning delen');
      await sees(panel, '1 niet aangenomen');
      await reloadPanel(panel);
      expect(await valueOf(panel, NOTE)).toBe(long);
      await sees(panel, 'Zo lang kan dit niet worden verstuurd.');
      await shorten(panel);
      await sees(panel, 'Bewaard');
    });

    test('words where a number belongs: it says so, and keeps them', async () => {
      const count = 'Aantal ziekmeldingen in de periode';
      const page = await launchPanel(stage.cleanup, browser);
      await startByHand(page, 'Frequent-verzuimgesprek', 'Noor de Jong');
      await type(page, count, 'een stuk of vier');
      await sees(page, 'Dit is geen getal.');
      await reloadPanel(page);
      expect(await valueOf(page, count)).toBe('een stuk of vier');
      await sees(page, 'Dit is geen getal.');
    });

    test('words where hours belong: it says so, and keeps them', async () => {
      const page = await launchPanel(stage.cleanup, browser);
      await startByHand(page, 'Voortgangs- of evaluatiegesprek (zeswekelijks)', 'Noor de Jong');
      const cell = '.week-row .days input';
      await page.waitForSelector(cell);
      await page.focus(cell);
      await page.keyboard.type('vier, denk ik');
      await page.waitForSelector(`${cell}[aria-invalid]`);
      await reloadPanel(page);
      await page.waitForSelector(`${cell}[aria-invalid]`);
      expect(await page.$eval(cell, (input) => (input as HTMLInputElement).value)).toBe('vier, denk ik');
      await page.focus(cell);
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.type('7,5');
      await page.waitForSelector(`${cell}:not([aria-invalid])`);
      await reloadPanel(page);
      await page.waitForSelector(cell);
      expect(await page.$eval(cell, (input) => (input as HTMLInputElement).value)).toBe('7,5');
    });

    test('on a full disk: it says so, and saves once there is room', async () => {
      await fillDisk(panel);
      await type(panel, NOTE, ' Tijdens een volle schijf.');
      await sees(panel, 'De schijf is vol.');
      expect(await panel.evaluate(() => document.body.innerText)).not.toMatch(/^Bewaard$/m);
      await expectGoodScreen(panel, 'conversation-full-disk');
      await freeDisk(panel);
      await click(panel, 'button', 'Probeer opnieuw');
      await panel.waitForFunction(() => !document.body.innerText.includes('De schijf is vol.'));
      await untilKept(panel);
      const [kept] = await rowsOf(panel, 'conversations');
      expect(JSON.stringify(kept)).toContain('Tijdens een volle schijf.');
    });
  });

  describe('a template of a later version', () => {
    test('a field of a kind that this panel does not know: named, and the others go on', async () => {
      using build = alterBuild(browser, {
        files(folder) {
          const [file = ''] = globSync('chunks/sick-report-*.js', { cwd: folder });
          const code = readFileSync(join(folder, file), 'utf8');
          const later = code.replace('type:`phone`', 'type:`hologram`');
          expect(later).not.toBe(code);
          writeFileSync(join(folder, file), later);
        },
      });
      const other = await launch(browser, build);
      try {
        const page = await openPanelTab(other);
        await startByHand(page, 'Ziekmeldingsgesprek', 'Noor de Jong');
        await sees(page, '“Telefoon tijdens afwezigheid” kan dit paneel niet tonen');
        await expectGoodScreen(page, 'conversation-unknown-field');
        await type(page, 'Verwachte duur, volgens de medewerker', 'een week');
        await reloadPanel(page);
        expect(await valueOf(page, 'Verwachte duur, volgens de medewerker')).toBe('een week');
      } finally {
        await other.close();
      }
    });
  });

  describe('a database that does not open', () => {
    test('damaged: it can begin anew beside the old one, which stays', async () => {
      // What a browser answers when the files below are damaged; damaging them for real makes it remove them at once.
      using build = alterBuild(browser, {
        files(folder) {
          writeFileSync(
            join(folder, 'damaged.js'),
            `const open = indexedDB.open.bind(indexedDB);
            indexedDB.open = (name, version) => {
              if (name === 'goed-gesprek') throw new DOMException('Internal error.', 'UnknownError');
              return open(name, version);
            };`,
          );
          const html = join(folder, 'sidepanel.html');
          const page = readFileSync(html, 'utf8');
          writeFileSync(html, page.replace('<head>', '<head><script src="/damaged.js"></script>'));
        },
      });
      const page = await launchPanel(stage.cleanup, browser, build);
      await sees(page, 'De opslag van je browser geeft een fout. Er is niets gewist.');
      await expectGoodScreen(page, 'recovery-damaged');
      await click(page, 'button', 'Begin opnieuw');
      await sees(page, 'Ziekmelding nu');
      await startByHand(page, 'Preventief gesprek', 'Noor de Jong');
      await reloadPanel(page);
      await find(page, 'heading', 'Noor de Jong');
    });

    test('of a newer version: nothing is touched, a copy can be kept', async () => {
      const other = await launch(browser);
      try {
        // A page of the extension that opens no database by itself.
        const page = await openExtensionPage(other, 'icon/128.png');
        await page.evaluate(
          () =>
            new Promise<void>((resolve, reject) => {
              const opened = indexedDB.open('goed-gesprek', 990);
              opened.addEventListener('upgradeneeded', () => {
                opened.result.createObjectStore('conversations').put({ note: 'van later' }, 'one');
              });
              opened.addEventListener('error', () => reject(new Error('It did not open.')));
              opened.addEventListener('success', () => {
                opened.result.close();
                resolve();
              });
            }),
        );
        const recovered = await openPanelTab(other);
        await sees(recovered, 'Je notities konden niet worden geopend');
        await sees(recovered, 'Werk de extensie bij; er is niets verloren.');
        await expectGoodScreen(recovered, 'recovery-newer');
        await click(recovered, 'button', 'Bewaar een kopie');
        await sees(recovered, 'Kopie gemaakt: 1 onderdelen.');
      } finally {
        await other.close();
      }
    });
  });
});

/**
 * Every write fails as on a full disk. An extension has no quota that could be lowered, and a real disk is not
 * filled without harm to the machine: this is the browser's own error, at the browser's own door.
 */
function fillDisk(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    const freeDisk = () => {
      IDBObjectStore.prototype.put = put;
    };
    Object.assign(window, { freeDisk });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
  });
}

function freeDisk(page: Page): Promise<void> {
  return page.evaluate(() => (window as unknown as { freeDisk(): void }).freeDisk());
}

/** Takes the text back to what fits. */
async function shorten(page: Page): Promise<void> {
  const field = await find(page, 'textbox', NOTE);
  await field.evaluate((element) => {
    (element as HTMLTextAreaElement).value = 'Kort.';
    element.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
