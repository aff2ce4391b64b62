import { beforeAll, describe, expect, test } from 'vitest';
import type { PushAnswer } from '../../../shared/contracts/sync.ts';
import { newId } from '../../../shared/domain/ids.ts';
import { connect, put, writeConversation } from '../../service/support/people.ts';
import { byDocument, fieldOf, NOTE, type Stage } from './stage.ts';

/** What push and pull promise about one person’s devices, wherever the databases are. */
export function testPushAndPull(stage: Stage): void {
  let service: Stage['service'];
  let laptop: Stage['laptop'];
  let tablet: Stage['tablet'];
  let markBrowser: Stage['markBrowser'];
  beforeAll(() => {
    ({ service, laptop, tablet, markBrowser } = stage);
  });

  describe('round trip', () => {
    test('what one device wrote, another of the same person reads', async () => {
      const note = 'Rooster aangepast: vier dagen van acht uur. 👩‍🏭 Ł';
      const { conversationId, answers } = await writeConversation(laptop, { [NOTE]: note });
      expect(answers.map(({ status }) => status)).toEqual(['applied', 'applied']);
      expect(await fieldOf(tablet, conversationId, NOTE)).toMatchObject({
        value: note,
        siblings: [],
        deviceName: 'Laptop',
      });
    });

    test('a pull after a cursor brings only what changed since', async () => {
      const { conversationId } = await writeConversation(laptop, { [NOTE]: 'een' });
      const { cursor } = await tablet.pullAll();
      const rev = (await fieldOf(laptop, conversationId, NOTE))?.rev ?? 0;
      await laptop.push(put('conversation', conversationId, { [NOTE]: 'twee' }, rev));
      const { changes, more } = await tablet.pull(cursor);
      expect(more).toBe(false);
      expect(changes).toHaveLength(1);
      expect(Object.keys(changes[0]?.fields ?? {})).toEqual([NOTE]);
    });

    test('pages of one change each hold together the same as one page', async () => {
      for (let index = 0; index < 4; index++) {
        const { conversationId } = await writeConversation(laptop, { [NOTE]: 'een' });
        const rev = (await fieldOf(laptop, conversationId, NOTE))?.rev ?? 0;
        await laptop.push(put('conversation', conversationId, { [NOTE]: 'twee' }, rev));
      }
      const whole = await tablet.pullAll();
      const paged = await tablet.pullAll('0.0', 1);
      expect(byDocument(paged.changes)).toEqual(byDocument(whole.changes));
      expect(paged.changes).toHaveLength(whole.changes.length);
      expect(paged.cursor).toBe(whole.cursor);
    });

    test('an answer of another epoch starts anew', async () => {
      const { changes } = await tablet.pullAll();
      const page = await tablet.pullAll('9.3');
      expect(page).toMatchObject({ reset: true });
      expect(page.changes).toEqual(changes);
    });

    test('a pull is compressed for who asks', async () => {
      const response = await fetch(`${service.url}/api/sync/pull?protocol=1&cursor=0.0`, {
        headers: { ...laptop.headers, 'accept-encoding': 'gzip' },
      });
      expect(response.headers.get('content-encoding')).toBe('gzip');
    });
  });

  describe('numbers', () => {
    test('the same push five times has one effect and one answer', async () => {
      const device = await connect(service, 'mark.bos@voorbeeld.nl', 'Vijf keer');
      const id = newId();
      const mutations = [
        { ...put('employee', id, { name: 'Joost van Dijk' }), n: 1 },
        { n: 2, op: 'nonsense' },
        { ...put('employee', id, { jobTitle: 'Planner' }), n: 3 },
      ];
      const answers: string[] = [];
      for (let index = 0; index < 5; index++) answers.push(await (await device.send(mutations)).text());
      expect(new Set(answers).size).toBe(1);
      const { answers: first } = JSON.parse(answers[0] ?? '') as PushAnswer;
      expect(first.map(({ status }) => status)).toEqual(['applied', 'refused', 'applied']);
      const revisions = first.flatMap(({ fields }) => Object.values(fields ?? {}).map(({ rev }) => rev));
      const stored = (await device.pullAll()).changes.find((change) => change.id === id)?.fields;
      expect(
        Object.values(stored ?? {})
          .map(({ rev }) => rev)
          .sort(),
      ).toEqual(revisions.sort());
    });

    test('a gap is refused and says what is expected; nothing is written', async () => {
      const device = await connect(service, 'mark.bos@voorbeeld.nl', 'Gat');
      const id = newId();
      const response = await device.send([{ ...put('employee', id, { name: 'Niet opgeslagen' }), n: 4 }]);
      expect(response.status).toBe(409);
      expect(await response.json()).toMatchObject({ code: 'mutation-gap', expected: 1 });
      expect((await device.pullAll()).changes.some((change) => change.id === id)).toBe(false);
    });

    test('confirmed answers are forgotten, and asking again is a gap', async () => {
      const device = await connect(service, 'mark.bos@voorbeeld.nl', 'Bevestigd');
      const first = { ...put('employee', newId(), { name: 'Een' }), n: 1 };
      await device.send([first]);
      expect((await device.send([], 1)).status).toBe(200);
      const response = await device.send([first]);
      expect(await response.json()).toMatchObject({ code: 'mutation-gap', expected: 2 });
    });

    test.each([
      ['no operation', { op: 'move' }, 'malformed'],
      ['unknown field', put('employee', newId(), { shoeSize: 42 } as never), 'unknown-field'],
      ['a lone surrogate', put('employee', newId(), { name: '\ud800' }), 'malformed'],
      ['U+0000', put('employee', newId(), { name: 'a\0b' }), 'malformed'],
      ['a status that does not exist', put('conversation', newId(), { status: 'burnt' }), 'malformed'],
      [
        'too many fields',
        put(
          'conversation',
          newId(),
          Object.fromEntries(Array.from({ length: 61 }, (_, i) => [`answers.f${i}`, 'x'])),
        ),
        'too-large',
      ],
      [
        'a field twice',
        {
          ...put('employee', newId(), { name: 'a' }),
          fields: [
            { name: 'name', base: 0, value: 'a' },
            { name: 'name', base: 0, value: 'b' },
          ],
        },
        'malformed',
      ],
      [
        'an author of its own',
        { ...put('employee', newId(), { name: 'a' }), authorId: newId() },
        'malformed',
      ],
      ['a revision of its own', put('employee', newId(), { rev: 1 } as never), 'unknown-field'],
    ])('%s is refused with its reason and stepped over', async (_, bad, reason) => {
      const id = newId();
      const [refused, applied] = await laptop.push(bad as never, put('employee', id, { name: 'Erna' }));
      expect(refused).toMatchObject({ status: 'refused', reason });
      expect(applied?.status).toBe('applied');
      expect(await fieldOf(laptop, id, 'name')).toMatchObject({ value: 'Erna' });
    });

    test.each([
      [0, 'protocol-too-old'],
      [99, 'protocol-too-new'],
    ])('protocol %i is told who has to update', async (protocol, code) => {
      const pushed = await fetch(`${service.url}/api/sync/push`, {
        method: 'POST',
        headers: { ...laptop.headers, 'content-type': 'application/json' },
        body: JSON.stringify({ protocol, deviceId: laptop.deviceId, confirmed: 0, mutations: [] }),
      });
      const pulled = await fetch(`${service.url}/api/sync/pull?protocol=${protocol}&cursor=0.0`, {
        headers: laptop.headers,
      });
      for (const response of [pushed, pulled]) {
        expect(response.status).toBe(409);
        expect(await response.json()).toMatchObject({ code });
      }
    });
  });

  test('a push that starts from another epoch is told to read anew, and changes nothing', async () => {
    const { conversationId: id } = await writeConversation(laptop, { [NOTE]: 'zoals het was' });
    const rev = (await fieldOf(laptop, id, NOTE))?.rev ?? 0;
    const device = await connect(service, 'mark.bos@voorbeeld.nl', 'Van voor de kopie', markBrowser);
    const mutations = [{ ...put('conversation', id, { [NOTE]: 'eroverheen' }, rev), n: 1 }];
    const epoch = Number((await device.pull()).cursor.split('.')[0]);
    const response = await device.send(mutations, 0, epoch + 1);
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ code: 'mutation-gap', expected: 1 });
    expect(await fieldOf(laptop, id, NOTE)).toMatchObject({ value: 'zoals het was' });
    expect((await (await device.send(mutations, 0, epoch)).json()) as PushAnswer).toMatchObject({
      epoch,
      answers: [{ status: 'applied' }],
    });
  });
}
