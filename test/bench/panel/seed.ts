import type { Page } from 'puppeteer-core';

/** What a manager with many years of conversations has on a device. */
export const NOTES = 10_000;
const EMPLOYEES = 200;

/** Fills the panel's own database, which must be there, with notes of about two kilobytes. */
export async function seedNotes(page: Page, count = NOTES): Promise<void> {
  await page.evaluate(
    async (notes, employees) => {
      const opened = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(request.error ?? new Error('No database.')));
        });
      const db = await opened(indexedDB.open('goed-gesprek'));
      const words = 'rooster taken planning overleg project collega uren werkplek afspraak team'.split(' ');
      const text = (n: number) =>
        Array.from({ length: 220 }, (_, at) => words[(n * 7 + at * 3) % words.length]).join(' ');
      const row = (id: string, fields: object, at: number) => ({
        id,
        fields,
        revisions: {},
        siblings: {},
        updatedAt: at,
      });
      const stores = ['employees', 'conversations', 'agreements'];
      for (let from = 0; from < notes; from += 1000) {
        const transaction = db.transaction(stores, 'readwrite');
        const done = new Promise((resolve) => transaction.addEventListener('complete', resolve));
        for (let n = from; n < Math.min(notes, from + 1000); n += 1) {
          const employeeId = `employee-${n % employees}`;
          const heldOn = new Date(Date.UTC(2026, 0, 1) - n * 3_600_000 * 5).toISOString().slice(0, 10);
          if (n < employees) {
            transaction.objectStore('employees').put(row(employeeId, { name: `Medewerker ${n}` }, n));
          }
          const fields = {
            employeeId,
            typeId: 'preventive',
            typeVersion: 1,
            variantId: null,
            status: n < 3 ? 'draft' : 'finished',
            sharing: 'status',
            ticks: [],
            ...(n < 3 ? {} : { heldOn }),
            'answers.workNotes': text(n),
          };
          transaction.objectStore('conversations').put(row(`conversation-${n}`, fields, n));
          if (n % 10 === 0) {
            const agreement = { employeeId, conversationId: `conversation-${n}`, fieldId: 'agreements' };
            const status = n % 500 === 0 ? 'open' : 'done';
            transaction
              .objectStore('agreements')
              .put(
                row(
                  `agreement-${n}`,
                  { ...agreement, what: text(n).slice(0, 60), owner: 'manager', due: heldOn, status },
                  n,
                ),
              );
          }
        }
        await done;
      }
      db.close();
    },
    count,
    EMPLOYEES,
  );
}
