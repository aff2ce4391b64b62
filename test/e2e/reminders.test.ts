import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nl } from '../../shared/messages/nl/reminders.ts';
import { BROWSERS } from './support/browser.ts';
import { rowsOf } from './support/device.ts';
import { daysAgo, putRows } from './support/filled-device.ts';
import { expectGoodScreen, expectNothingSticksOut } from './support/look.ts';
import { hearNotifications } from './support/notifications.ts';
import { launchPanel, reloadPanel } from './support/panel.ts';
import { PATIENCE } from './support/patience.ts';
import { click, find, sees, type } from './support/ui.ts';

interface Extension {
  chrome: {
    alarms: {
      get(name: string): Promise<{ scheduledTime: number } | undefined>;
      create(name: string, info: { when: number }): Promise<void>;
    };
    notifications: {
      getAll(): Promise<Record<string, unknown>>;
      onClosed: { addListener(heard: (id: string) => void): void };
    };
  };
}

const agreement = (id: string, what: string, due: string | null) => ({
  id,
  fields: {
    employeeId: 'sanne',
    conversationId: 'talk',
    fieldId: 'agreements',
    what,
    owner: 'manager',
    due,
    status: 'open',
  },
});

describe.each(BROWSERS)('agreements that are near or past, in %s', (name) => {
  const cleanup = new AsyncDisposableStack();
  afterAll(() => cleanup.disposeAsync());
  let panel: Page;

  beforeAll(async () => {
    panel = await launchPanel(cleanup, name);
    await panel.waitForSelector('.starts');
    await putRows(panel, {
      employees: [{ id: 'sanne', fields: { name: 'Sanne de Vries' } }],
      agreements: [
        agreement('call', 'Bellen over het rooster', daysAgo(3)),
        agreement('desk', 'Bureau bij het raam regelen', daysAgo(0)),
        agreement('plan', 'Planning delen', daysAgo(-1)),
        agreement('far', 'Cursus kiezen', daysAgo(-40)),
      ],
    });
    await panel.setViewport({ width: 320, height: 900 });
    await reloadPanel(panel);
    await sees(panel, 'Nu aan de beurt');
  });

  const listed = () =>
    panel.$$eval('section[aria-labelledby="reminders-heading"] li p:first-child', (all) =>
      all.map(({ textContent }) => textContent),
    );
  const agreementOf = async (id: string) =>
    (await rowsOf(panel, 'agreements')).find((row) => row.id === id)?.fields as Record<string, unknown>;

  test('stand on home, the longest due first, apart from what has time', async () => {
    expect(await listed()).toEqual([
      'Bellen over het rooster',
      'Bureau bij het raam regelen',
      'Planning delen',
    ]);
    await sees(panel, 'Cursus kiezen');
    await expectGoodScreen(panel, 'reminders');
    await expectNothingSticksOut(panel);
  });

  test.each([380, 320])('have no way alone on a line in a panel of %i pixels', async (width) => {
    await panel.setViewport({ width, height: 900 });
    const lines = await panel.$$eval('section[aria-labelledby="reminders-heading"] li', ([first]) =>
      [...(first?.querySelectorAll('.actions button') ?? [])].map((button) =>
        Math.round(button.getBoundingClientRect().top),
      ),
    );
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(lines.filter((other) => other === line).length).toBeGreaterThan(1);
  });

  test('are done with one press, and taken back with the next', async () => {
    await (await find(panel, 'button', 'Gedaan: Bellen over het rooster')).focus();
    await panel.keyboard.press('Enter');
    await sees(panel, 'is gedaan.');
    expect((await agreementOf('call')).status).toBe('done');
    // Focus went to the way back.
    await panel.keyboard.press('Enter');
    await find(panel, 'button', 'Gedaan: Bellen over het rooster');
    expect((await agreementOf('call')).status).toBe('open');
  });

  test('of those with time too the last is done and taken back, and the keyboard stays with the list', async () => {
    const section = 'section[aria-labelledby="agreements-heading"]';
    const isAt = (selector: string) =>
      panel.waitForFunction((wanted) => document.activeElement?.matches(wanted), {}, selector);
    await panel.focus(`${section} li input`);
    await panel.keyboard.press(' ');
    await isAt(`${section} [role="status"] button`);
    await panel.waitForSelector(`${section} li`, { hidden: true });
    await panel.keyboard.press('Enter');
    await isAt('#agreements-heading');
    await panel.waitForSelector(`${section} li`);
    expect(await panel.evaluate(() => document.activeElement?.id)).toBe('agreements-heading');
  });

  test('are dropped with a reason, and not without; the guard reads it', async () => {
    await click(panel, 'button', 'Vervalt: Bellen over het rooster');
    await find(panel, 'textbox', 'Waarom vervalt dit?');
    await click(panel, 'button', 'Laat vervallen');
    await sees(panel, 'Schrijf in een paar woorden waarom.');
    await type(panel, 'Waarom vervalt dit?', 'Ze heeft een burn-out.');
    await sees(panel, 'Dit hoort hier niet');
    await expectGoodScreen(panel, 'reminders-drop');
    const box = await find(panel, 'textbox', 'Waarom vervalt dit?');
    await box.evaluate((field) => (field as HTMLTextAreaElement).select());
    await panel.keyboard.type('Rooster staat al vast.');
    await click(panel, 'button', 'Laat vervallen');
    await sees(panel, 'is vervallen.');
    expect(await agreementOf('call')).toMatchObject({ status: 'dropped', reason: 'Rooster staat al vast.' });
  });

  test('move to another day', async () => {
    await click(panel, 'button', 'Verschuiven: Bureau bij het raam regelen');
    await panel.locator('section[aria-labelledby="reminders-heading"] input[type="date"]').fill(daysAgo(-30));
    await click(panel, 'button', 'Verschuif');
    await sees(panel, 'is nu voor');
    expect(await agreementOf('desk')).toMatchObject({
      status: 'open',
      due: daysAgo(-30),
      movedFrom: daysAgo(0),
    });
    await expect.poll(listed, PATIENCE).toEqual(['Planning delen']);
  });

  test('wait until later, and are among the others until then', async () => {
    await click(panel, 'button', 'Later: Planning delen');
    await click(panel, 'button', 'Over een week weer');
    await sees(panel, '‘Planning delen’ komt');
    await reloadPanel(panel);
    await sees(panel, 'Planning delen');
    expect(await listed()).toEqual([]);
  });

  test('are told of by an alarm, where that is wanted, without names or content', async () => {
    await putRows(panel, { agreements: [agreement('new', 'Bellen met Sanne', daysAgo(0))] });
    await reloadPanel(panel);
    await sees(panel, 'Nu aan de beurt');
    await click(panel, 'button', 'Later: Bellen met Sanne');
    await panel.keyboard.press('Escape');
    await panel.locator('section[aria-labelledby="reminders-heading"] summary').click();
    await click(panel, 'checkbox', 'Melding als een afspraak nadert of voorbij is');
    await panel.waitForFunction(() => document.querySelector('details[open] input:checked') !== null);
    await expectGoodScreen(panel, 'reminders-notify');
    const told = await hearNotifications(panel);
    // After that: the background may look by itself at any moment.
    await putRows(panel, {
      settings: [{ key: 'remindedOn', value: daysAgo(10) } as never],
    });
    const seen = await panel.evaluate(async () => {
      const { chrome } = globalThis as unknown as Extension;
      const closed: string[] = [];
      // Where there is no desktop to show it on, it is gone at once.
      chrome.notifications.onClosed.addListener((id) => closed.push(id));
      const before = await chrome.alarms.get('agreements');
      await chrome.alarms.create('agreements', { when: Date.now() });
      for (;;) {
        const told = await chrome.notifications.getAll();
        const after = await chrome.alarms.get('agreements');
        // Told, and the next look is set.
        if (
          ('agreements' in told || closed.includes('agreements')) &&
          after &&
          after.scheduledTime > Date.now()
        )
          return { before: before !== undefined, hour: new Date(after.scheduledTime).getHours() };
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    });
    expect(seen).toEqual({ before: true, hour: 9 });
    const said = await told();
    expect(said).toEqual(['agreements', expect.objectContaining(nl.notification)]);
    expect(JSON.stringify(said)).not.toMatch(/sanne|bellen|planning|cursus/i);
  });

  test('speak English too', async () => {
    await click(panel, 'button', 'English');
    await sees(panel, 'Up now');
    await click(panel, 'button', 'Move: Bellen met Sanne');
    await find(panel, 'textbox', 'Why was it moved? (may stay empty)');
    await panel.setViewport({ width: 480, height: 900 });
    await expectGoodScreen(panel, 'reminders-english');
  });
});
