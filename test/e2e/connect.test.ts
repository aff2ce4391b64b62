import { describe, test } from 'vitest';
import { BROWSERS } from './support/browser.ts';
import { connectPanel, retype } from './support/connect.ts';
import { expectGoodScreen } from './support/look.ts';
import { openPanelTab } from './support/panel.ts';
import { MEMBERS } from './support/service.ts';
import { useStage } from './support/stage.ts';
import { click, find, sees } from './support/ui.ts';

describe.each(BROWSERS)('connecting the extension in %s', (browser) => {
  const stage = useStage(undefined, { browser });

  test('wrong addresses say what to do', async () => {
    const panel = await openPanelTab(stage.device);
    await click(panel, 'button', 'Verbinden');
    await sees(panel, 'Verbind met je organisatie');
    await expectGoodScreen(panel, 'account-connect');
    await retype(await find(panel, 'textbox', 'Adres van je organisatie'), 'http://gesprek.voorbeeld.test');
    await click(panel, 'button', 'Aanmelden');
    await sees(panel, 'Dit adres is niet beveiligd.');
    await click(panel, 'button', 'Terug');
    await find(panel, 'heading', 'Goed Gesprek');
    await panel.close();
  });

  test('signing in by mail connects this device', async () => {
    const panel = await openPanelTab(stage.device);
    await connectPanel(panel, stage.service, MEMBERS.mark.email);
    await sees(panel, MEMBERS.mark.name);
    await expectGoodScreen(panel, 'account-connected');
  });
});
