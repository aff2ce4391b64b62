import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Asking, Disclosure, DisclosureList } from '../../../shared/contracts/disclosures.ts';
import { newId } from '../../../shared/domain/ids.ts';
import { put } from '../../service/support/people.ts';
import type * as z from 'zod/mini';
import { PLACES, startOwnFileStage, type OwnFileStage, type Person } from './stage.ts';

describe.each(PLACES)('who is asked what may go to an employee, %s', (_, startPlace) => {
  let stage: OwnFileStage;
  let on: OwnFileStage['on'];
  let yara: Person;

  beforeAll(async () => {
    stage = await startOwnFileStage(startPlace);
    ({ on, yara } = stage);
  }, 60_000);
  afterAll(() => stage.stop());

  const read = async <Answer>(path: string, who: Person) =>
    (await (await on.get(path, who)).json()) as Answer;

  /** What somebody is shown of what may go to this employee. */
  async function shownTo(who: Person, name: string): Promise<string[]> {
    const { disclosures } = await read<DisclosureList>('/api/disclosures', who);
    const one = disclosures.find(({ employeeName }) => employeeName === name);
    if (!one) return [];
    const { records } = await read<Disclosure>(`/api/disclosures/${one.id}`, who);
    return records.flatMap(({ day, lines }) => [
      ...(day === null ? [] : [day]),
      ...lines.map(({ text }) => text),
    ]);
  }

  /** Luuk led Lena and wrote about her; then Tom came to lead her, and wrote in the agreement as well. */
  async function lenaIsHandedOver() {
    const [lena, luuk, tom] = [
      await on.person('Lena Lans', 'manager'),
      await on.person('Luuk Lam', 'manager'),
      await on.person('Tom Top', 'manager'),
    ];
    const known = { name: lena.name, email: lena.email };
    const id = await on.add(yara, { ...known, managerId: luuk.memberId });
    const [note, agreement] = [newId(), newId()];
    const [, written] = await (
      await on.device(luuk)
    ).push(
      put('conversation', note, {
        employeeId: id,
        typeId: 'preventive',
        typeVersion: 1,
        status: 'draft',
        'answers.wishes': 'Notitie van Luuk',
      }),
      put('agreement', agreement, {
        employeeId: id,
        conversationId: note,
        what: 'Van Luuk',
        reason: 'Luuk zelf',
        due: '2026-12-01',
      }),
    );
    await on.change(yara, id, { ...known, managerId: tom.memberId });
    const device = await on.device(tom);
    await device.pullAll();
    const base = (name: string) => written?.fields?.[name]?.rev;
    await device.push(put('agreement', agreement, { what: 'Van Tom' }, base('what')));
    await device.push(put('agreement', agreement, { due: '2026-12-24' }, base('due')));
    const request = { kind: 'access', receivedOn: '2026-11-20', note: 'Wil alles zien' };
    const asked = (await (await on.post(`/api/privacy/${id}/requests`, request, yara)).json()) as {
      id: string;
    };
    const ask = async () => {
      const answer = await on.post(`/api/privacy/${id}/requests/${asked.id}/ask-authors`, {}, yara);
      return ((await answer.json()) as z.infer<typeof Asking>).asked;
    };
    return { lena, luuk, tom, ask };
  }

  test('the author, about all of it, as long as they have it', async () => {
    const { lena, luuk, tom, ask } = await lenaIsHandedOver();
    expect(await ask()).toBe(1);
    expect(await shownTo(luuk, lena.name)).toEqual(
      expect.arrayContaining(['Notitie van Luuk', 'Van Tom', '2026-12-24']),
    );
    expect(await shownTo(tom, lena.name)).toEqual([]);
  });

  test('once she leads the author, each about their own words: of nobody else’s does the author hear', async () => {
    const { lena, luuk, tom, ask } = await lenaIsHandedOver();
    expect(await ask()).toBe(1);
    await on.add(yara, { name: luuk.name, email: luuk.email, managerId: lena.memberId });
    expect(await ask()).toBe(1);
    expect(await shownTo(luuk, lena.name)).toEqual(['Notitie van Luuk', 'Luuk zelf']);
    const toms = await shownTo(tom, lena.name);
    expect(new Set(toms)).toEqual(new Set(['Van Tom', '2026-12-24']));
  });
});
