import { afterAll, beforeAll } from 'vitest';
import { launch, type BrowserName, type TestBrowser } from './browser.ts';
import { startService, type ServiceOptions, type TestService } from './service.ts';

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
