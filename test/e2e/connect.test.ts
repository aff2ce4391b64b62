import { afterAll, beforeAll, describe, test } from 'vitest';
import { launchChromium, type TestBrowser } from './support/browser.ts';
import { connectPanel } from './support/connect.ts';
import { expectGoodScreen } from './support/look.ts';
import { openPanelTab } from './support/panel.ts';
import { MEMBERS, startService, type TestService } from './support/service.ts';
import { click, find, sees, type } from './support/ui.ts';

let service: TestService;
let chromium: TestBrowser;
const cleanup = new AsyncDisposableStack();

beforeAll(async () => {
  service = cleanup.use(await startService());
  chromium = await launchChromium();
  cleanup.defer(chromium.close);
});
afterAll(() => cleanup.disposeAsync());

describe('connecting the extension', () => {
  test('wrong addresses say what to do', async () => {
    const panel = await openPanelTab(chromium);
    await click(panel, 'button', 'Verbinden');
    await sees(panel, 'Verbind met je organisatie');
    await expectGoodScreen(panel, 'account-connect');
    await type(panel, 'Adres van je organisatie', 'http://gesprek.voorbeeld.test');
    await click(panel, 'button', 'Aanmelden');
    await sees(panel, 'Dit adres is niet beveiligd.');
    await click(panel, 'button', 'Terug');
    await find(panel, 'heading', 'Goed Gesprek');
    await panel.close();
  });

  test('signing in by mail connects this device', async () => {
    const panel = await openPanelTab(chromium);
    await connectPanel(panel, service, MEMBERS.mark.email);
    await sees(panel, MEMBERS.mark.name);
    await expectGoodScreen(panel, 'account-connected');
  });
});
