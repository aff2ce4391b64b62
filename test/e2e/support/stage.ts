import { afterAll, beforeAll } from 'vitest';
import { launchChromium, type TestBrowser } from './browser.ts';
import { startService, type ServiceOptions, type TestService } from './service.ts';

/** What the tests of a file play on: a service and a browser of their own, and what they clean up afterwards. */
export interface Stage {
  service: TestService;
  chromium: TestBrowser;
  cleanup: AsyncDisposableStack;
}

/** Starts both before the tests of this file, then `prepare`; ends all of it after them. */
export function useStage(prepare?: (stage: Stage) => Promise<void>, options?: ServiceOptions): Stage {
  const cleanup = new AsyncDisposableStack();
  const stage = { cleanup } as Stage;
  beforeAll(async () => {
    stage.service = cleanup.use(await startService(options));
    stage.chromium = await launchChromium();
    cleanup.defer(stage.chromium.close);
    await prepare?.(stage);
  });
  afterAll(() => cleanup.disposeAsync());
  return stage;
}
