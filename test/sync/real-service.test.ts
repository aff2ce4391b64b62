import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createApi } from '../../extension/platform/api.ts';
import { deviceIdOf, getSetting } from '../../extension/store/settings.ts';
import { countWaiting } from '../../extension/store/sync-state.ts';
import { createDocument, removeDocument, resolveSiblings, writeFields } from '../../extension/store/write.ts';
import { forgetRemovals } from '../../service/retention/forget-removals.ts';
import { noMailer } from '../../service/mail/mailer.ts';
import { connect, deviceOf, requestCode, signIn } from '../service/support/people.ts';
import { startTestService, type TestService } from '../service/support/service.ts';
import { count } from '../tools/counts.ts';
import { TestDevice } from './device/device.ts';
import { runSchedule, type Finding } from './device/simulation.ts';

let service: TestService;
let email: string;
let managers = 0;

beforeAll(async () => {
  // As many devices sign in from this machine as in a demonstration, so its limits apply; mail is real.
  service = await startTestService({ demo: { mailer: noMailer(), routes: [] } });
});
afterAll(() => service.stop());
beforeEach(async () => {
  ({ email } = await service.member(`Manager ${++managers}`, ['manager']));
});

const NOTES = 'answers.notes';

/** A device of the manager at hand, signed in as the extension does it. */
async function device(name = 'Laptop'): Promise<TestDevice> {
  const made = new TestDevice(createApi({ url: service.url }));
  await connectTo(made, name);
  return made;
}

async function connectTo(made: TestDevice, deviceName = 'Laptop') {
  const { redirectTo: _, ...code } = await requestCode(service, await signIn(service, email));
  const deviceId = await deviceIdOf(made.db);
  const { token } = await createApi({ url: service.url }).redeemCode({ ...code, deviceId, deviceName });
  made.api = createApi({ url: service.url, token });
  return createApi({ url: service.url, token });
}

async function conversation({ db }: TestDevice, notes: string): Promise<string> {
  const employeeId = await createDocument(db, 'employee', { name: 'Sanne' });
  return createDocument(db, 'conversation', {
    employeeId,
    typeId: 'preventive',
    typeVersion: 1,
    status: 'draft',
    sharing: 'status',
    [NOTES]: notes,
  });
}

const write = ({ db }: TestDevice, id: string, notes: string) =>
  writeFields(db, 'conversation', id, { [NOTES]: notes });
const row = ({ db }: TestDevice, id: string) => db.documents('conversation').get(id);
async function versions(from: TestDevice, id: string) {
  const { fields, siblings } = (await row(from, id)) ?? {};
  return [fields?.[NOTES], ...(siblings?.[NOTES] ?? []).map(({ value }) => value)];
}

describe('a device and the service', () => {
  test('what is made offline arrives and comes out on a second device', async () => {
    const laptop = await device();
    const id = await conversation(laptop, 'vier uur per dag');
    await createDocument(laptop.db, 'agreement', {
      employeeId: (await row(laptop, id))?.fields['employeeId'] as string,
      conversationId: id,
      fieldId: 'agreements',
      what: 'Rooster aanpassen',
      owner: 'manager',
      due: '2026-12-01',
      status: 'open',
    });
    await laptop.settle();
    expect(await countWaiting(laptop.db)).toEqual({ waiting: 0, refused: 0, held: 0 });
    const desktop = await device('Desktop');
    await desktop.settle();
    expect((await row(desktop, id))?.fields).toEqual((await row(laptop, id))?.fields);
    expect(await desktop.db.agreements.count()).toBe(1);
    expect((await desktop.db.employees.toArray())[0]).toMatchObject({ provisional: true });
  });

  test('different words merge, the same words give two versions, a choice settles them', async () => {
    const [laptop, desktop] = [await device('Laptop'), await device('Desktop')];
    const id = await conversation(laptop, 'rustig rooster met vier uur per dag');
    await laptop.settle();
    await desktop.settle();
    await write(laptop, id, 'rustig rooster met zes uur per dag');
    await write(desktop, id, 'druk rooster met vier uur per dag');
    await laptop.settle();
    await desktop.settle();
    await laptop.settle();
    expect(await versions(laptop, id)).toEqual(['druk rooster met zes uur per dag']);

    await write(laptop, id, 'druk rooster met acht uur per dag');
    await write(desktop, id, 'druk rooster met twee uur per dag');
    await laptop.settle();
    await desktop.settle();
    await laptop.settle();
    for (const one of [laptop, desktop]) {
      expect(await versions(one, id)).toEqual([
        'druk rooster met acht uur per dag',
        'druk rooster met twee uur per dag',
      ]);
    }
    await write(laptop, id, 'heel druk rooster met acht uur per dag');
    await laptop.settle();
    expect(await versions(laptop, id)).toHaveLength(2);
    await resolveSiblings(laptop.db, 'conversation', id, NOTES, 'acht uur, later twee');
    await laptop.settle();
    await desktop.settle();
    expect(await versions(desktop, id)).toEqual(['acht uur, later twee']);
  });

  test('a removal reaches the other device; an edit that it had not seen beats it', async () => {
    const [laptop, desktop] = [await device('Laptop'), await device('Desktop')];
    const [removed, edited] = [await conversation(laptop, 'weg'), await conversation(laptop, 'blijft')];
    await laptop.settle();
    await desktop.settle();
    await removeDocument(laptop.db, 'conversation', removed);
    await removeDocument(laptop.db, 'conversation', edited);
    await write(desktop, edited, 'blijft bestaan');
    await laptop.settle();
    await desktop.settle();
    await laptop.settle();
    for (const one of [laptop, desktop]) {
      expect(await row(one, removed)).toBeUndefined();
      expect((await row(one, edited))?.fields).toMatchObject({
        [NOTES]: 'blijft bestaan',
        typeId: 'preventive',
      });
    }
  });

  test('signed out: the outbox stays, and drains after signing in again', async () => {
    const laptop = await device();
    const id = await conversation(laptop, 'vier uur');
    await laptop.settle();
    await (await connectTo(laptop)).revoke();
    await write(laptop, id, 'zes uur');
    expect((await laptop.sync()).state).toEqual({ state: 'signed-out' });
    expect(await countWaiting(laptop.db)).toEqual({ waiting: 1, refused: 0, held: 0 });
    await connectTo(laptop);
    await laptop.settle();
    const desktop = await device('Desktop');
    await desktop.settle();
    expect(await versions(desktop, id)).toEqual(['zes uur']);
  });

  test('a field that the service refuses stays here with its reason', async () => {
    const laptop = await device();
    const id = await conversation(laptop, 'vier uur');
    await laptop.settle();
    await writeFields(laptop.db, 'conversation', id, { employeeId: '019a0000-0000-7000-8000-000000000000' });
    await laptop.settle();
    expect(await countWaiting(laptop.db)).toEqual({ waiting: 0, refused: 1, held: 0 });
    expect(await laptop.db.outbox.toArray()).toMatchObject([{ name: 'employeeId', refused: 'not-allowed' }]);
  });

  test('no service there: unreachable, and the edit waits', async () => {
    const laptop = await device();
    const id = await conversation(laptop, 'vier uur');
    const { api } = laptop;
    // Nothing listens on port 9.
    laptop.api = createApi({ url: 'http://127.0.0.1:9', token: 'x' });
    expect((await laptop.sync()).state.state).toBe('unreachable');
    laptop.api = api;
    await laptop.settle();
    expect(await getSetting(laptop.db, 'syncState')).toMatchObject({ state: 'ok' });
    expect(await versions(laptop, id)).toEqual(['vier uur']);
  });

  test('pages lose nothing of a document that was edited over time', async () => {
    const laptop = await device();
    const id = await conversation(laptop, 'vier uur');
    await laptop.settle();
    await conversation(laptop, 'een ander gesprek');
    await laptop.settle();
    await writeFields(laptop.db, 'conversation', id, { 'answers.other': 'later' });
    await laptop.settle();
    const token = await connect(service, email, 'Desktop');
    const { changes } = await deviceOf(service, token).pullAll('0.0', 1);
    const names = changes.filter((change) => change.id === id).flatMap(({ fields }) => Object.keys(fields));
    expect(names.sort()).toEqual(Object.keys((await row(laptop, id))?.fields ?? {}).sort());
  });
});

/** `SEED=17 SCHEDULES=1` repeats one schedule. Some hundreds meet the limit on signing in from one address. */
const FIRST = Number(process.env['SEED'] ?? 1);
const SCHEDULES = Number(process.env['SCHEDULES'] ?? count(120, 12));

test(
  `no edit is lost in ${SCHEDULES} schedules from seed ${FIRST}`,
  { timeout: 60_000 + SCHEDULES * 10_000 },
  async () => {
    const bad: Finding[] = [];
    for (let seed = FIRST; seed < FIRST + SCHEDULES; seed += 1) {
      ({ email } = await service.member(`Schedule ${seed}`, ['manager']));
      const browser = await signIn(service, email);
      const options = {
        steps: 40,
        devices: 3,
        resolve: seed % 2 === 0,
        remove: seed % 3 === 0,
        mishaps: seed % 2 === 1,
      };
      const finding = await runSchedule(
        seed,
        {
          async api({ db }) {
            const { redirectTo: _, ...code } = await requestCode(service, browser);
            const deviceId = await deviceIdOf(db);
            const { token } = await createApi(service).redeemCode({
              ...code,
              deviceId,
              deviceName: 'Laptop',
            });
            return createApi({ url: service.url, token });
          },
          forget: () => forgetRemovals(service.services, Date.now() + 91 * 86_400_000),
        },
        options,
      );
      const { lost, differences, duplicated } = finding;
      if (lost.length + differences.length + duplicated.length > 0) bad.push(finding);
    }
    expect(bad).toEqual([]);
  },
);
