import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { count, LONG, report } from '../tools/counts.ts';
import { backgroundWorker } from './support/background.ts';
import { launchChromium, type TestBrowser } from './support/browser.ts';
import { connectPanel } from './support/connect.ts';
import { NOTE, startByHand, untilKept } from './support/conversation.ts';
import { rowsOf, tokenOf } from './support/device.ts';
import { openExtensionPage, openPanelTab } from './support/panel.ts';
import { PATIENCE } from './support/patience.ts';
import { MEMBERS } from './support/service.ts';
import { useStage } from './support/stage.ts';
import { click, find, sees, valueOf } from './support/ui.ts';

const BROWSER_KILLS = count(100, 5);
const BACKGROUND_KILLS = count(100, 4);
const TIMEOUT = LONG ? 3_600_000 : 120_000;
const WORDS = ['rooster', 'overdracht', 'thuiswerken', 'inwerken', 'planning', 'verlof', 'reistijd'];
const wordOf = (round: number) => `${WORDS[round % WORDS.length]}${round} `;

async function writeOn(panel: Page, word: string): Promise<void> {
  const field = await find(panel, 'textbox', NOTE);
  await field.focus();
  await panel.keyboard.down('Control');
  await panel.keyboard.press('End');
  await panel.keyboard.up('Control');
  await panel.keyboard.type(word);
}

test(
  `the browser killed ${BROWSER_KILLS} times: what was shown as kept is there`,
  { timeout: TIMEOUT },
  async () => {
    const profile = mkdtempSync(join(tmpdir(), 'goed-gesprek-killed-'));
    let device: TestBrowser = await launchChromium({ userDataDir: profile });
    let panel = await openPanelTab(device);
    await startByHand(panel, 'Preventief gesprek', 'Noor Bakker');
    let written = '';
    for (let round = 0; round < BROWSER_KILLS; round += 1) {
      await writeOn(panel, wordOf(round));
      written += wordOf(round);
      await untilKept(panel);
      await sees(panel, 'Bewaard op dit apparaat');
      const process = device.browser.process();
      if (!process) throw new Error('The browser has no process to kill.');
      const gone = once(process, 'exit');
      process.kill('SIGKILL');
      await gone;
      device = await launchChromium({ userDataDir: profile });
      panel = await openPanelTab(device);
      await find(panel, 'heading', 'Noor Bakker');
      expect(await valueOf(panel, NOTE)).toBe(written);
    }
    report('the browser killed', { kills: BROWSER_KILLS, 'characters lost': 0 });
    await device.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  },
);

describe('the background ended while it sends', () => {
  const stage = useStage(undefined, { tap: true });

  test(
    `${BACKGROUND_KILLS} times: nothing is lost, and nothing arrives twice`,
    { timeout: TIMEOUT },
    async () => {
      const { device, service } = stage;
      const { tap } = service;
      let panel = await openPanelTab(device);
      await connectPanel(panel, service, MEMBERS.mark.email);
      const token = await tokenOf(panel);
      await click(panel, 'button', 'Terug');
      await startByHand(panel, 'Preventief gesprek', 'Noor Bakker');
      // A page of the extension that sends nothing itself.
      const beside = await openExtensionPage(device, 'options.html');
      const wake = () =>
        beside.evaluate(() => {
          const { chrome } = globalThis as unknown as Extension;
          return chrome.alarms.create('sync-soon', { when: Date.now() });
        });
      const waiting = async () =>
        (await rowsOf(beside, 'outbox')).length + (await rowsOf(beside, 'inFlight')).length;

      let written = '';
      let caught = 0;
      for (let round = 0; round < BACKGROUND_KILLS; round += 1) {
        await panel.bringToFront();
        tap.withhold();
        await writeOn(panel, wordOf(round));
        written += wordOf(round);
        // Words that the guard has not read wait for a panel; these go out without one.
        await untilKept(panel);
        await panel.close();
        await expect.poll(tap.unanswered, PATIENCE).toBe(0);
        await wake();
        await expect.poll(tap.unanswered, PATIENCE).toBe(1);
        await (await backgroundWorker(device.browser)).close();
        await expect.poll(tap.unanswered, PATIENCE).toBe(0);
        caught += await waiting();
        tap.answer();
        panel = await openPanelTab(device);
        await find(panel, 'heading', 'Noor Bakker');
        expect(await valueOf(panel, NOTE)).toBe(written);
      }
      await panel.close();
      await wake();
      await expect.poll(waiting, PATIENCE).toBe(0);
      report('the background ended while it sends', {
        times: BACKGROUND_KILLS,
        'edits on their way': caught,
      });
      expect(caught).toBeGreaterThanOrEqual(BACKGROUND_KILLS);
      const texts = await notesAt(service.url, token);
      expect(texts).toEqual([written]);
    },
  );
});

interface Extension {
  chrome: { alarms: { create(name: string, when: { when: number }): Promise<void> } };
}

/** The notes as the service has them. */
async function notesAt(url: string, token: string): Promise<unknown[]> {
  const answer = await fetch(`${url}/api/sync/pull?protocol=1&cursor=0.0`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { changes } = (await answer.json()) as {
    changes: { kind: string; fields: Record<string, { value: unknown }> }[];
  };
  return changes
    .filter(({ kind }) => kind === 'conversation')
    .map(({ fields }) => Object.entries(fields).find(([name]) => name === 'answers.workNotes')?.[1].value);
}
