import type { Page } from 'puppeteer-core';
import { addDays } from '../../../shared/domain/absence/calendar.ts';
import { localDay } from '../../../shared/domain/follow-up/days.ts';

type Fields = Record<string, unknown>;
type Row = { id: string; fields: Fields; siblings?: Record<string, unknown[]> };

/** Puts rows in the panel's own database, by table, as if they had been made here or synced. */
export async function putRows(page: Page, tables: Record<string, Row[]>): Promise<void> {
  await page.evaluate(async (given) => {
    const opening = indexedDB.open('goed-gesprek');
    await new Promise((resolve, reject) => {
      opening.addEventListener('success', resolve);
      opening.addEventListener('error', reject);
    });
    const db = opening.result;
    const transaction = db.transaction(Object.keys(given), 'readwrite');
    const done = new Promise((resolve) => transaction.addEventListener('complete', resolve));
    for (const [table, rows] of Object.entries(given)) {
      for (const row of rows) {
        transaction.objectStore(table).put({ revisions: {}, siblings: {}, updatedAt: Date.now(), ...row });
      }
    }
    await done;
    db.close();
  }, tables);
}

/** A day so many days ago, as it is here: `2026-11-24`. */
export const daysAgo = (days: number) => addDays(localDay(), -days);

export const LONG_NAME = 'Jan-Willem Maximiliaan van den Oudenrijn-Hoogstraten van Bovenkerk';
export const LONG_WORD = 'Arbeidsongeschiktheidsverzekeringsmaatschappij';

/** A manager's device after some months: absence with linked spells, a long name, long words, and two versions. */
export async function fillDevice(page: Page): Promise<void> {
  const conversation = (employeeId: string, typeId: string, more: Fields) => ({
    employeeId,
    typeId,
    typeVersion: 1,
    variantId: null,
    sharing: 'report',
    ticks: [],
    ...more,
  });
  const versions = [
    { rev: 7, value: 'Op maandag later beginnen.', deviceName: 'Laptop', at: new Date().toISOString() },
  ];
  await putRows(page, {
    employees: [
      { id: 'sanne', fields: { name: 'Sanne de Vries', jobTitle: 'Planner', team: 'Logistiek' } },
      { id: 'long', fields: { name: LONG_NAME } },
      { id: 'never', fields: { name: 'Mo' } },
    ],
    conversations: [
      {
        id: 'report',
        fields: conversation('sanne', 'sick-report', {
          status: 'finished',
          heldOn: daysAgo(44),
          nextOn: null,
        }),
      },
      {
        id: 'guidance',
        fields: conversation('sanne', 'absence-guidance', {
          status: 'finished',
          heldOn: daysAgo(30),
          nextOn: null,
        }),
      },
      {
        id: 'quarter',
        fields: conversation('long', 'preventive', {
          status: 'finished',
          heldOn: daysAgo(120),
          nextOn: null,
        }),
      },
      {
        id: 'draft',
        fields: conversation('sanne', 'absence-guidance', {
          status: 'draft',
          'answers.attendees': `${LONG_WORD} ${LONG_WORD}`,
          'answers.date': daysAgo(0),
        }),
        siblings: { 'answers.attendees': versions },
      },
    ],
    absenceCases: [
      {
        id: 'case',
        fields: {
          employeeId: 'sanne',
          spells: [
            [daysAgo(70), daysAgo(60)],
            [daysAgo(44), null],
          ],
          partialFrom: daysAgo(10),
        },
      },
    ],
    agreements: [
      {
        id: 'agreement',
        fields: {
          employeeId: 'sanne',
          conversationId: 'guidance',
          fieldId: 'agreements',
          what: `${LONG_WORD} bellen over het rooster`,
          owner: 'manager',
          due: daysAgo(3),
          status: 'open',
        },
      },
    ],
  });
}
