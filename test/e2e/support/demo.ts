import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'puppeteer-core';
import { ROOT } from '../../tools/command.ts';
import { freePort } from '../../tools/ports.ts';
import { confirmLink } from './sign-in.ts';
import { click, type } from './ui.ts';

export interface Demo extends AsyncDisposable {
  /** `http://localhost:port` */
  url: string;
  /** What it told the person who started it. */
  said(): string;
}

/** What `npm start` runs, on an empty folder and without a display; ready once it has said where it is. */
export async function startDemo(): Promise<Demo> {
  const dataDir = mkdtempSync(join(tmpdir(), 'goed-gesprek-demo-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, ['service/start.ts'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, DISPLAY: '', WAYLAND_DISPLAY: '' },
  });
  let said = '';
  const { promise: running, resolve, reject } = Promise.withResolvers<void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += String(chunk);
      if (said.includes('Ctrl+C')) resolve();
    });
  }
  child.once('exit', (code) => reject(new Error(`The demonstration ended (${code}):\n${said}`)));
  await running;
  return {
    url,
    said: () => said,
    async [Symbol.asyncDispose]() {
      child.removeAllListeners('exit');
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Signs in on a page with the form, through the demonstration's mailbox. */
export async function signInToDemo(page: Page, demo: Demo, email: string): Promise<void> {
  const tab = await page.browserContext().newPage();
  const newest = async () => {
    await tab.goto(`${demo.url}/demo/mailbox`);
    return tab.$$eval('[data-mail] a', ([link]) => (link as HTMLAnchorElement | undefined)?.href);
  };
  const before = await newest();
  await page.bringToFront();
  await type(page, 'E-mailadres', email);
  await click(page, 'button', 'Verder');
  await page.waitForFunction(() => document.body.innerText.includes('Kijk in je mail'));
  await tab.bringToFront();
  // The page says so before the mail is sent: the newest may still be one whose link was used.
  while ((await newest()) === before);
  await tab.locator('[data-mail] a').click();
  await confirmLink(tab);
  await tab.close();
  await page.bringToFront();
}

/** The demonstration's console as this person. */
export async function openDemoConsole(context: BrowserContext, demo: Demo, email: string): Promise<Page> {
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${demo.url}/console`);
  await signInToDemo(page, demo, email);
  await page.waitForSelector('main h1');
  return page;
}

/** Opens an appointment in the demonstration's agenda. */
export async function openDemoAppointment(page: Page, demo: Demo, title: string): Promise<void> {
  await page.goto(`${demo.url}/demo/calendar`);
  await page.locator(`main button ::-p-text(${title})`).click();
}
