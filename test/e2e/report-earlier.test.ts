import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../shared/domain/ids.ts';
import { BROWSERS_FOR_SCREENS } from './support/browser.ts';
import { putRows } from './support/filled-device.ts';
import { expectGoodScreen } from './support/look.ts';
import { launchPanel } from './support/panel.ts';
import { pictureReport } from './support/picture-report.ts';
import { mouse } from './support/run-through.ts';
import { click, sees, type } from './support/ui.ts';

const [PLAN, EVALUATION] = [newId(), newId()];
/** Which of the choices it is, from 1. */
const [OPEN, DONE, MOVED, DROPPED] = [1, 2, 3, 4];
const ABOUT = { employeeId: 'mo', typeVersion: 1, sharing: 'report' };
const agreement = (what: string, owner: string) => ({
  id: newId(),
  fields: {
    employeeId: 'mo',
    conversationId: PLAN,
    fieldId: 'agreements',
    what,
    owner,
    due: '2031-01-01',
    status: 'open',
  },
});
const AGREED = [
  agreement('Drie ochtenden per week aanwezig', 'employee'),
  agreement('Rustige werkplek regelen', 'manager'),
  agreement('Training plannen', 'hr'),
  agreement('Wekelijks bellen', 'manager'),
];

describe.each(BROWSERS_FOR_SCREENS)('what became of earlier agreements, in %s', (browser) => {
  const cleanup = new AsyncDisposableStack();
  afterAll(() => cleanup.disposeAsync());

  let page: Page;

  beforeAll(async () => {
    page = await launchPanel(cleanup, browser);
    const finished = { ...ABOUT, typeId: 'action-plan', heldOn: '2026-10-05' };
    await putRows(page, {
      employees: [{ id: 'mo', fields: { name: 'Mo Janssen' } }],
      conversations: [
        { id: PLAN, fields: { ...finished, status: 'finished', variantId: null, ticks: [] } },
        {
          id: EVALUATION,
          fields: {
            ...ABOUT,
            typeId: 'progress-evaluation',
            status: 'draft',
            variantId: null,
            ticks: [],
            'answers.tasksExperience': 'De planning ging goed, de telefoon gaf te veel wisselingen.',
          },
        },
      ],
      reports: [{ id: newId(), fields: { ...finished, conversationId: PLAN, content: {} } }],
      agreements: AGREED,
    });
    await page.reload();
    await page.locator('section[aria-labelledby="drafts-heading"] li button').click();
    await page.waitForSelector('[data-reviewed]');
  });

  const row = (at: number) => `[data-reviewed="${AGREED[at]?.id}"]`;
  const choose = (at: number, chip: number) =>
    mouse(page).press(`${row(at)} fieldset label:nth-of-type(${chip})`);
  const read = () =>
    page.$$eval('.paper li', (all) =>
      all.map((line) =>
        [...line.querySelectorAll('p')].map(({ innerText }) => innerText.replaceAll('\u00a0', ' ')),
      ),
    );
  test('no choice moves another, in either language', async () => {
    const places = () =>
      page.$$eval(`${row(0)} fieldset label`, (chips) =>
        chips.map((chip) => {
          const { left, top, width, height } = chip.getBoundingClientRect();
          const box = chip.closest('fieldset')?.getBoundingClientRect();
          return [left, top - (box?.top ?? 0), width, height, box?.height];
        }),
      );
    for (const [language, menu] of [
      ['en', ['Meer', 'English', 'More']],
      ['nl', ['More', 'Nederlands', 'Meer']],
    ] as const) {
      for (const button of menu) await click(page, 'button', button);
      for (const width of [320, 380]) {
        await page.setViewport({ width, height: 1000 });
        const before = await places();
        expect(before).toHaveLength(4);
        for (const at of [DONE, MOVED, DROPPED, OPEN]) {
          await choose(0, at);
          await page.waitForSelector(`${row(0)} label:nth-of-type(${at}) svg`);
          expect(await places()).toEqual(before);
        }
        await page.$eval(row(0), (first) => first.scrollIntoView({ block: 'start', behavior: 'instant' }));
        await expectGoodScreen(page, `review-${language}-${width}`);
      }
    }
  });

  test('half a new date is not let go of in silence', async () => {
    const field = `${row(1)} .field:has(input[type="date"])`;
    await choose(1, MOVED);
    await page.locator(`${field} input`).fill('');
    await page.focus(`${field} input`);
    await page.keyboard.type('08');
    expect(await page.$(`${field} .error`)).toBeNull();
    await page.focus(`${row(1)} textarea`);
    const error = await page.waitForSelector(`${field} .error`);
    expect(await error?.evaluate(({ textContent }) => textContent)).toBe('Deze datum is niet compleet.');
    expect(await page.$eval(`${field} input`, ({ ariaInvalid }) => ariaInvalid)).toBe('true');
    await page.$eval(row(1), (one) => one.scrollIntoView({ block: 'start', behavior: 'instant' }));
    await expectGoodScreen(page, 'half-date');
    await page.focus(`${field} input`);
    await page.keyboard.type('01012031');
    await page.waitForSelector(`${field} .error`, { hidden: true });
    expect(await page.$eval(`${field} input`, ({ value }) => value)).toBe('2031-01-01');
  });

  test('is in the report before it is finished, as the manager set it', async () => {
    await choose(0, DONE);
    await choose(1, MOVED);
    await page.locator(`${row(1)} input[type="date"]`).fill('2031-01-08');
    await page.locator(`${row(1)} textarea`).fill('De verbouwing loopt uit.');
    await choose(2, DROPPED);
    await page.locator(`${row(2)} textarea`).fill('Niet meer nodig voor deze taken.');
    await page.locator('footer button.primary').click();
    await page.waitForSelector('.finish .paper');
    expect(await read()).toEqual([
      ['Drie ochtenden per week aanwezig', 'medewerker · wo 1 jan 2031 · gedaan'],
      [
        'Rustige werkplek regelen',
        'leidinggevende · verschoven van wo 1 jan 2031 naar wo 8 jan 2031',
        'Reden: De verbouwing loopt uit.',
      ],
      ['Training plannen', 'HR · wo 1 jan 2031 · vervallen', 'Reden: Niet meer nodig voor deze taken.'],
      ['Wekelijks bellen', 'leidinggevende · wo 1 jan 2031 · nog open'],
    ]);
    await pictureReport(page, 'report-earlier');
  });

  test('and stays there, in the language of the reader', async () => {
    await type(page, 'Waarom rond je toch af?', 'Proef');
    await click(page, 'button', 'Toch afronden');
    await sees(page, 'Afgerond');
    await page.locator('.language[lang="en"]').click();
    await sees(page, 'Status of agreements');
    expect((await read())[1]).toEqual([
      'Rustige werkplek regelen',
      'manager · moved from Wed 1 Jan 2031 to Wed 8 Jan 2031',
      'Reason: De verbouwing loopt uit.',
    ]);
    await pictureReport(page, 'report-earlier-english');
  });
});
