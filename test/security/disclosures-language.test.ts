import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { disclosures } from '../../service/db/organisation/schema.ts';
import type { Disclosure } from '../../shared/contracts/disclosures.ts';
import {
  askAuthors,
  asker,
  get,
  ITEM,
  keyOf,
  look,
  mailedToken,
  manager,
  NOTE,
  openPackage,
  recordAccess,
  release,
  service,
  THIRD,
  useDisclosures,
} from './disclosures-stage.ts';

useDisclosures();

test('notes that are released have labels in the language of who reads them, the author as the employee', async () => {
  const request = await recordAccess();
  await askAuthors(request);
  const shown = await look(manager);
  const labelOf = ({ records }: Pick<Disclosure, 'records'>) =>
    records.flatMap(({ lines }) => lines).find(({ text }) => text === ITEM)?.label;
  expect(labelOf(shown)).toMatch(/^Notitie bij: /);
  const { body: inEnglish } = await get<Disclosure>(`/api/disclosures/${shown.id}?language=en`, manager);
  expect(labelOf(inEnglish)).toMatch(/^Note to: /);
  // Who looked in one language has seen the other: the same lines, under the same keys.
  expect(inEnglish.version).toBe(shown.version);
  const left = { key: keyOf(inEnglish, THIRD), reason: 'About somebody else' };
  expect((await release(inEnglish, manager, [left])).status).toBe(204);

  const dutch = await openPackage(await mailedToken(request), 'nl');
  expect(dutch.html).toContain(labelOf(shown));
  const { sealed, html } = await openPackage(await mailedToken(request), 'en');
  expect(html).toContain(labelOf(inEnglish));
  expect(JSON.stringify(sealed)).not.toMatch(/Notitie bij|Preventief gesprek/);
  expect(JSON.stringify(sealed)).not.toContain(THIRD);

  // As a release was kept before it had languages.
  const { db, vault } = service.organisation;
  const { employeeId } = asker;
  const record = { title: 'Gesprek', day: null, lines: [{ label: 'Notitie', text: NOTE }] };
  const place = { use: 'disclosure', documentId: shown.id, employeeId, rev: 1 } as const;
  const old = vault.sealContent(place, JSON.stringify([record]));
  await db.update(disclosures).set({ sealed: old }).where(eq(disclosures.id, shown.id));
  expect((await openPackage(await mailedToken(request), 'en')).sealed?.[0]?.records).toEqual([record]);
});
