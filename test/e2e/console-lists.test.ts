import { describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { BROWSERS_FOR_SCREENS } from './support/browser.ts';
import { openHr } from './support/hr.ts';
import { expectGoodScreens } from './support/look.ts';
import { MEMBERS } from './support/service.ts';
import { useStage } from './support/stage.ts';
import { click, sees, type } from './support/ui.ts';

describe.each(BROWSERS_FOR_SCREENS)('lists in the console, in %s', (browser) => {
  let hr: Page;

  const stage = useStage(
    async (opened) => {
      hr = await openHr(opened);
    },
    { browser },
  );

  test('an empty list advises a wider period only where one was chosen', async () => {
    await click(hr, 'link', 'Gesprekken');
    await type(hr, 'Zoek in gesprekken', 'niemand heet zo', 'searchbox');
    await sees(hr, 'Geen gesprekken gevonden');
    await sees(hr, 'Wis een filter, of zoek op iets anders.');
    expect(await hr.evaluate(() => document.body.innerText)).not.toContain('ruimer');
    await hr.goto(`${stage.service.url}/console/conversations?from=2020-01-01&to=2020-01-02`);
    await sees(hr, 'Maak de periode ruimer of wis een filter.');
  });

  test('HR keeps the organisation’s checklist', async () => {
    await click(hr, 'link', 'Organisatie');
    await click(hr, 'link', 'Checklist');
    await sees(hr, '0 van ');
    await hr.select('select', 'done');
    await sees(hr, '1 van ');
    await sees(hr, `Bewaard door ${MEMBERS.hanna.name}`);
    await expectGoodScreens(hr, 'checklist');
  });
});
