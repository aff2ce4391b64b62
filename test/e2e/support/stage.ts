import { afterAll, beforeAll } from 'vitest';
import type { Page } from 'puppeteer-core';
import { launch, launchChromium, type BrowserName, type TestBrowser } from './browser.ts';
import { connectPanel } from './connect.ts';
import { openPanelTab } from './panel.ts';
import { MEMBERS, startService, type ServiceOptions, type TestService } from './service.ts';
import { openConsole } from './sign-in.ts';
import { click } from './ui.ts';

/** What the tests of a file play on: a service and a browser of their own, and what they clean up afterwards. */
export interface Stage {
  service: TestService;
  /** The manager's browser, with the extension. */
  device: TestBrowser;
  cleanup: AsyncDisposableStack;
}

interface StageOptions extends ServiceOptions {
  browser?: BrowserName;
}

/** Starts both before the tests of this file or group, then `prepare`; ends all of it after them. */
export function useStage(
  prepare?: (stage: Stage) => Promise<void>,
  { browser = 'Chromium', ...options }: StageOptions = {},
): Stage {
  const cleanup = new AsyncDisposableStack();
  const stage = { cleanup } as Stage;
  beforeAll(async () => {
    stage.service = cleanup.use(await startService(options));
    stage.device = await launch(browser);
    cleanup.defer(stage.device.close);
    await prepare?.(stage);
  });
  afterAll(() => cleanup.disposeAsync());
  return stage;
}

/** Mark's panel, connected and on home, and HR's console at a computer of her own, which stays online. */
export async function openManagerAndHr({
  service,
  device,
  cleanup,
}: Stage): Promise<{ panel: Page; hr: Page }> {
  const panel = await openPanelTab(device);
  await connectPanel(panel, service, MEMBERS.mark.email);
  await click(panel, 'button', 'Terug');
  const other = await launchChromium({ extension: null });
  cleanup.defer(other.close);
  const hr = await openConsole(other.browser.defaultBrowserContext(), service, MEMBERS.hanna.email);
  return { panel, hr };
}
