import { beforeAll, describe, expect, test } from 'vitest';
import { forgetRemovals } from '../../../service/retention/forget-removals.ts';
import { newId } from '../../../shared/domain/ids.ts';
import { postJson, put, remove, writeConversation } from '../../service/support/people.ts';
import { fieldOf, NOTE, type Stage } from './stage.ts';

/** What becomes of edits and removals that meet, wherever the databases are. */
export function testEditsThatMeet(stage: Stage): void {
  let service: Stage['service'];
  let laptop: Stage['laptop'];
  let tablet: Stage['tablet'];
  let hrBrowser: Stage['hrBrowser'];
  beforeAll(() => {
    ({ service, laptop, tablet, hrBrowser } = stage);
  });

  describe('two devices on one field', () => {
    async function shared(value: string) {
      const { conversationId } = await writeConversation(laptop, { [NOTE]: value });
      const rev = (await fieldOf(tablet, conversationId, NOTE))?.rev ?? 0;
      return { id: conversationId, rev };
    }

    test('edits of other words are merged', async () => {
      const { id, rev } = await shared('Rooster blijft. Taken gelijk.');
      await laptop.push(put('conversation', id, { [NOTE]: 'Rooster wijzigt. Taken gelijk.' }, rev));
      const [answer] = await tablet.push(
        put('conversation', id, { [NOTE]: 'Rooster blijft. Taken gelijk. Evaluatie volgt.' }, rev),
      );
      expect(answer?.status).toBe('merged');
      expect(answer?.fields?.[NOTE]).toMatchObject({
        value: 'Rooster wijzigt. Taken gelijk. Evaluatie volgt.',
        siblings: [],
      });
    });

    test('edits of the same words are both kept until one settles them', async () => {
      const { id, rev } = await shared('vier uur');
      await laptop.push(put('conversation', id, { [NOTE]: 'zes uur' }, rev));
      const [answer] = await tablet.push(put('conversation', id, { [NOTE]: 'acht uur' }, rev));
      expect(answer?.status).toBe('conflict');
      const state = await fieldOf(laptop, id, NOTE);
      expect(state).toMatchObject({
        value: 'zes uur',
        deviceName: 'Laptop',
        siblings: [{ value: 'acht uur', deviceName: 'Tablet' }],
      });
      const current = state?.rev ?? 0;
      expect(current).toBeGreaterThan(rev);
      const settles = state?.siblings.map((sibling) => sibling.rev) ?? [];
      await laptop.push({
        op: 'put',
        kind: 'conversation',
        id,
        fields: [{ name: NOTE, base: current, value: 'zes of acht uur', settles }],
      });
      expect(await fieldOf(tablet, id, NOTE)).toMatchObject({ value: 'zes of acht uur', siblings: [] });
    });

    test('a device that writes on before its answer came keeps one version, not two', async () => {
      const { id, rev } = await shared('begin');
      await laptop.push(
        put('conversation', id, { [NOTE]: 'midden' }, rev),
        put('conversation', id, { [NOTE]: 'einde' }, rev),
      );
      expect(await fieldOf(tablet, id, NOTE)).toMatchObject({ value: 'einde', siblings: [] });
      await tablet.push(
        put('conversation', id, { [NOTE]: 'anders' }, rev),
        put('conversation', id, { [NOTE]: 'heel anders' }, rev),
      );
      expect(await fieldOf(laptop, id, NOTE)).toMatchObject({
        value: 'einde',
        siblings: [{ value: 'heel anders' }],
      });
    });

    test('ticks come together per item', async () => {
      const { id } = await shared('x');
      await laptop.push(put('conversation', id, { ticks: ['preventive.core.a', 'preventive.core.b'] }));
      const rev = (await fieldOf(tablet, id, 'ticks'))?.rev ?? 0;
      await laptop.push(put('conversation', id, { ticks: ['preventive.core.b'] }, rev));
      const [answer] = await tablet.push(
        put(
          'conversation',
          id,
          { ticks: ['preventive.core.a', 'preventive.core.b', 'preventive.core.c'] },
          rev,
        ),
      );
      expect(answer?.fields?.ticks?.value).toEqual(['preventive.core.b', 'preventive.core.c']);
    });
  });

  describe('deleting', () => {
    test('is told to the other device, and an edit after it brings the document back whole', async () => {
      const { conversationId: id } = await writeConversation(laptop, { [NOTE]: 'blijft dit?' });
      const before = await tablet.pullAll();
      const rev = before.changes.find((change) => change.id === id)?.fields[NOTE]?.rev ?? 0;
      expect(await laptop.push(remove('conversation', id, 1e9))).toMatchObject([{ status: 'applied' }]);
      const gone = await tablet.pull(before.cursor);
      expect(gone.changes).toEqual([{ kind: 'conversation', id, gone: true, fields: {} }]);
      await tablet.push(put('conversation', id, { [NOTE]: 'ja, dit blijft' }, rev));
      const back = (await laptop.pull(gone.cursor)).changes.find((change) => change.id === id);
      expect(back).toMatchObject({
        gone: false,
        fields: { [NOTE]: { value: 'ja, dit blijft' }, typeId: { value: 'preventive' } },
      });
    });

    test('loses from an edit that it did not know of', async () => {
      const { conversationId: id } = await writeConversation(laptop, { [NOTE]: 'oud' });
      const rev = (await fieldOf(tablet, id, NOTE))?.rev ?? 0;
      await tablet.push(put('conversation', id, { [NOTE]: 'nieuw' }, rev));
      const [answer] = await laptop.push(remove('conversation', id, rev));
      expect(answer).toMatchObject({ status: 'merged', fields: { [NOTE]: { value: 'nieuw' } } });
      expect(await fieldOf(laptop, id, NOTE)).toMatchObject({ value: 'nieuw' });
    });

    test('a document that came and went between two pulls is not mentioned', async () => {
      const { cursor } = await tablet.pullAll();
      const { conversationId: id } = await writeConversation(laptop);
      await laptop.push(remove('conversation', id, 1e9));
      expect((await tablet.pull(cursor)).changes.some((change) => change.id === id)).toBe(false);
    });
  });

  describe('removals are forgotten after 90 days', () => {
    const DAY_MS = 86_400_000;
    const forgetAfter = (days: number) => forgetRemovals(service.services, Date.now() + days * DAY_MS);
    const rowsOf = (id: string) =>
      service.organisation.db.all(`SELECT id FROM documents WHERE id = '${id}'
        UNION ALL SELECT document_id FROM contents WHERE document_id = '${id}'
        UNION ALL SELECT document_id FROM history WHERE document_id = '${id}'`);

    test('not before; then a device from before starts anew, and one that pulls in pages comes to an end', async () => {
      const { conversationId: id } = await writeConversation(laptop, { [NOTE]: 'weg ermee' });
      const { cursor } = await tablet.pullAll();
      await laptop.push(remove('conversation', id, 1e9));
      const after = await tablet.pullAll();
      await forgetAfter(89);
      expect(await rowsOf(id)).not.toEqual([]);
      await forgetAfter(91);
      expect(await rowsOf(id)).toEqual([]);
      const anew = await tablet.pullAll(cursor, 1);
      expect(anew.reset).toBe(true);
      expect(anew.changes.map((change) => change.id)).not.toContain(id);
      expect(await tablet.pull(after.cursor)).toMatchObject({ reset: false, changes: [] });
    });

    test('an edit from before is asked for whole, and then there again', async () => {
      const { employeeId, conversationId: id } = await writeConversation(laptop, { [NOTE]: 'eerst' });
      const rev = (await fieldOf(tablet, id, NOTE))?.rev ?? 0;
      await laptop.push(remove('conversation', id, 1e9));
      await forgetAfter(91);
      const [answer] = await tablet.push(put('conversation', id, { [NOTE]: 'toch nog' }, rev));
      expect(answer).toMatchObject({ status: 'refused', reason: 'unknown-document' });
      const fields = { employeeId, typeId: 'preventive', status: 'draft', [NOTE]: 'toch nog' };
      expect(await tablet.push(put('conversation', id, fields))).toMatchObject([{ status: 'applied' }]);
      expect(await fieldOf(laptop, id, NOTE)).toMatchObject({ value: 'toch nog' });
    });

    test('while somebody is on hold, or something hangs on it, it stays', async () => {
      const { employeeId, conversationId: id } = await writeConversation(laptop, { [NOTE]: 'geschil' });
      const agreement = newId();
      await laptop.push(put('agreement', agreement, { employeeId, conversationId: id, what: 'Bellen' }));
      await laptop.push(remove('conversation', id, 1e9));
      await forgetAfter(91);
      expect(await rowsOf(id)).not.toEqual([]);
      await laptop.push(remove('agreement', agreement, 1e9));
      const hold = (path: string) =>
        postJson(service, `/api/privacy/${employeeId}/${path}`, { reason: 'Procedure' }, hrBrowser.headers);
      expect((await hold('hold')).status).toBe(204);
      await forgetAfter(91);
      expect(await rowsOf(id)).not.toEqual([]);
      expect((await hold('release')).status).toBe(204);
      await forgetAfter(91);
      expect([...(await rowsOf(id)), ...(await rowsOf(agreement))]).toEqual([]);
    });
  });
}
