import { requireBrowser } from '../../tools/browsers.ts';
import { ensureBuild } from '../../tools/builds.ts';

/** Before the first test: the browsers are there, and the builds are those of the source. */
export async function setup(): Promise<void> {
  requireBrowser('chromium');
  requireBrowser('firefox');
  for (const name of ['development', 'firefoxDevelopment', 'chrome', 'firefox', 'web'] as const)
    await ensureBuild(name);
}
