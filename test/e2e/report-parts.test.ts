import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS_FOR_SCREENS } from './support/browser.ts';
import { putRows } from './support/filled-device.ts';
import { launchPanel } from './support/panel.ts';
import { pictureReport } from './support/picture-report.ts';
import { click, sees, type } from './support/ui.ts';

const ABOUT = { employeeId: 'mo', typeId: 'performance-review', typeVersion: 1, sharing: 'report' };
const agreement = (id: string, fieldId: string, what: string) => ({
  id,
  fields: {
    employeeId: 'mo',
    conversationId: 'review',
    fieldId,
    what,
    owner: 'manager',
    due: '2031-01-01',
    status: 'open',
  },
});

describe.each(BROWSERS_FOR_SCREENS)('the report of a review in two parts, in %s', (browser) => {
  const cleanup = new AsyncDisposableStack();
  afterAll(() => cleanup.disposeAsync());

  let page: Page;

  beforeAll(async () => {
    page = await launchPanel(cleanup, browser);
    await putRows(page, {
      employees: [{ id: 'mo', fields: { name: 'Mo Janssen' } }],
      conversations: [
        {
          id: 'review',
          fields: {
            ...ABOUT,
            variantId: null,
            status: 'draft',
            ticks: [],
            'answers.channel': 'video',
            'answers.results': ['Planning elke week op tijd', 'Twee collega’s ingewerkt'],
            'answers.strengths': ['Rustig aan de telefoon'],
            'answers.loadTheme': ['pace', 'roster'],
            'answers.loadNotes': 'De late dienst op dinsdag vervalt.',
          },
        },
      ],
      agreements: [
        agreement('goal', 'goals', 'Cursus plannen afronden'),
        agreement('plain', 'agreements', 'Rooster van december ruilen'),
      ],
    });
    await page.reload();
    await page.locator('section[aria-labelledby="drafts-heading"] li button').click();
    await page.locator('footer button.primary').click();
    await page.waitForSelector('.finish .paper');
  });

  /** Heads and what stands below each, in order. */
  const read = () =>
    page.$$eval('.paper :is(h4, dt, .what)', (all) =>
      all.map(({ tagName, textContent }) => (tagName === 'H4' ? '# ' : '') + textContent.trim()),
    );
  const IN_DUTCH = [
    'Vorm',
    '# Functioneren en resultaten',
    'Resultaten en voorbeelden',
    'Sterke punten',
    'Doelen volgende periode',
    'Cursus plannen afronden',
    '# Thema werk en belasting',
    'Wat je hebt besproken',
    'Afgesproken aanpassingen in het werk (geen gezondheid)',
    '# Afspraken',
    'Rooster van december ruilen',
  ];

  test('heads each part before it is finished, with its goals, and the agreements apart', async () => {
    expect((await read()).slice(-IN_DUTCH.length)).toEqual(IN_DUTCH);
    await pictureReport(page, 'report-parts');
  });

  test('and once it is finished, in the language of the reader', async () => {
    await type(page, 'Waarom rond je toch af?', 'Proef');
    await click(page, 'button', 'Toch afronden');
    await sees(page, 'Afgerond');
    expect((await read()).slice(-IN_DUTCH.length)).toEqual(IN_DUTCH);
    await page.locator('.language[lang="en"]').click();
    await sees(page, 'Performance and results');
    expect((await read()).filter((line) => line.startsWith('#'))).toEqual([
      '# Performance and results',
      '# Theme: work and workload',
      '# Agreements',
    ]);
    await pictureReport(page, 'report-parts-english');
  });
});
