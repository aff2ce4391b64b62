import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localDay } from '../../shared/domain/follow-up/days.ts';
import { formatDate } from '../../shared/messages/format.ts';
import { addAuthenticator, type Authenticator } from './support/authenticator.ts';
import { launchChromium, type TestBrowser } from './support/browser.ts';
import {
  lockNow,
  openSettings,
  PASSPHRASE,
  secretField,
  seesLocked,
  turnOnLock,
  typeSecret,
  unlock,
} from './support/lock.ts';
import { expectGoodScreen } from './support/look.ts';
import { servePage } from './support/pages.ts';
import { openPanelTab, openSidePanel } from './support/panel.ts';
import { MEMBERS } from './support/service.ts';
import { CALENDAR_URL, calendarPage } from './support/site-pages.ts';
import { click, find, has, sees } from './support/ui.ts';

const UNLOCK = 'Ontgrendel met een passkey';

let chromium: TestBrowser;
let panel: Page;
let authenticator: Authenticator;

beforeAll(async () => {
  chromium = await launchChromium();
  panel = await openPanelTab(chromium);
  authenticator = await addAuthenticator(panel);
});

afterAll(() => chromium.close());

test('a passkey is added by who knows the passphrase', async () => {
  await openSettings(panel);
  await turnOnLock(panel);
  await click(panel, 'button', 'Voeg een passkey toe');
  await typeSecret(panel, 'Je wachtzin', 'iets anders');
  await click(panel, 'button', 'Verder');
  await sees(panel, 'Dit is niet je wachtzin.');
  await panel.setViewport({ width: 320, height: 1400 });
  await expectGoodScreen(panel, 'lock-passkey-add');
  await panel.setViewport({ width: 380, height: 900 });
  const field = await secretField(panel, 'Je wachtzin');
  await field.click({ count: 3 });
  await panel.keyboard.type(PASSPHRASE);
  await click(panel, 'button', 'Verder');
  await sees(panel, 'De passkey is toegevoegd.');
  await panel.setViewport({ width: 320, height: 1400 });
  await expectGoodScreen(panel, 'lock-passkey-added');
  await panel.setViewport({ width: 380, height: 900 });
});

test('it opens the lock, with the keyboard too', async () => {
  await lockNow(panel);
  await find(panel, 'button', UNLOCK);
  await panel.setViewport({ width: 320, height: 900 });
  await expectGoodScreen(panel, 'locked-passkey');
  await panel.setViewport({ width: 380, height: 900 });
  await panel.keyboard.press('Enter');
  await find(panel, 'heading', 'Vergrendeling');
});

test('without the authenticator the passphrase opens it', async () => {
  await lockNow(panel);
  await authenticator.refuse();
  await click(panel, 'button', UNLOCK);
  await sees(panel, 'Er is geen passkey gebruikt.');
  await panel.setViewport({ width: 320, height: 900 });
  await expectGoodScreen(panel, 'locked-passkey-refused');
  await panel.setViewport({ width: 380, height: 900 });
  await unlock(panel);
  await find(panel, 'heading', 'Vergrendeling');
  await click(panel, 'button', 'Voeg een passkey toe');
  await typeSecret(panel, 'Je wachtzin', PASSPHRASE);
  await click(panel, 'button', 'Verder');
  await sees(panel, 'Er is geen passkey toegevoegd.');
});

test('a passkey that is removed opens nothing any more', async () => {
  const today = formatDate('nl', localDay());
  await click(panel, 'button', `Verwijder de passkey van ${today}`);
  await sees(panel, 'De passkey opent hier niets meer.');
  await lockNow(panel);
  expect(await has(panel, 'button', UNLOCK)).toBe(false);
  await unlock(panel);
  await find(panel, 'heading', 'Vergrendeling');
});

test('in the real side panel too: added, and opened with', async () => {
  await lockNow(panel);
  await panel.close();
  const page = await chromium.browser.newPage();
  const day = new Intl.DateTimeFormat('nl', { weekday: 'long', day: 'numeric', month: 'long' }).format();
  await servePage(
    page,
    CALENDAR_URL,
    calendarPage({
      title: 'Preventief gesprek Tom',
      day,
      time: '00:00 – 00:30',
      guests: [MEMBERS.mark.email, 'tom.bakker@voorbeeld.test'],
      meeting: 'abc-defg-hij',
    }),
  );
  const side = await openSidePanel(page);
  await addAuthenticator(side);
  await seesLocked(side);
  await unlock(side);
  // What the panel was opened for waited until it was unlocked.
  await find(side, 'button', 'Voeg Tom Bakker toe');
  await openSettings(side);
  await click(side, 'button', 'Voeg een passkey toe');
  await typeSecret(side, 'Je wachtzin', PASSPHRASE);
  await click(side, 'button', 'Verder');
  await sees(side, 'De passkey is toegevoegd.');
  await lockNow(side);
  await click(side, 'button', UNLOCK);
  await find(side, 'heading', 'Vergrendeling');
});
