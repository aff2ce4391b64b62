import { afterEach, describe, expect, test, vi } from 'vitest';
import { addAgreement, openAgreements } from '../../../extension/store/agreements.ts';
import { snooze } from '../../../extension/store/snooze.ts';
import { readOverview } from '../../../extension/features/home/overview.ts';
import type { DeviceDatabase } from '../../../extension/store/database.ts';
import { readReminders, setNotifyAgreements, settle, takeNews } from '../../../extension/store/reminders.ts';
import { putSetting } from '../../../extension/store/settings.ts';
import { createDocument } from '../../../extension/store/write.ts';
import { nearFrom, nextLook } from '../../../shared/domain/follow-up/reminders.ts';
import { testDatabase } from './support.ts';

async function agree(db: DeviceDatabase, what: string, due: string | null) {
  if (!(await db.employees.get('e'))) await createDocument(db, 'employee', { name: 'Sanne' }, 'e');
  return addAgreement(db, { employeeId: 'e', conversationId: 'c', fieldId: 'agreements' }, { what, due });
}

const shown = async (db: DeviceDatabase, today: string) =>
  (await readReminders(db, await openAgreements(db), today)).map(({ fields }) => fields.what);

/** Nine in the morning here, on a day. */
const morning = (day: string) => new Date(`${day}T09:00`);

afterEach(() => {
  vi.useRealTimers();
});

describe('an agreement asks for attention', () => {
  test('two working days ahead, over the weekend and over a holiday', () => {
    expect(nearFrom('2026-11-26')).toBe('2026-11-24');
    expect(nearFrom('2026-11-30')).toBe('2026-11-26');
    // Both days of Christmas and the weekend lie between.
    expect(nearFrom('2026-12-28')).toBe('2026-12-23');
  });

  test('from then on until it is settled, the longest due first; without a day never', async () => {
    const db = testDatabase();
    await agree(db, 'roster', '2026-11-30');
    await agree(db, 'call', '2026-11-20');
    await agree(db, 'someday', null);
    await agree(db, 'later', '2026-12-10');
    expect(await shown(db, '2026-11-19')).toEqual(['call']);
    expect(await shown(db, '2026-11-25')).toEqual(['call']);
    expect(await shown(db, '2026-11-26')).toEqual(['call', 'roster']);
    expect(await shown(db, '2027-06-01')).toEqual(['call', 'roster', 'later']);
  });

  test('not while it is put off, and again on the day', async () => {
    const db = testDatabase();
    const id = await agree(db, 'call', '2026-11-20');
    await snooze(db, id, '2026-11-25');
    expect(await shown(db, '2026-11-24')).toEqual([]);
    expect(await shown(db, '2026-11-25')).toEqual(['call']);
  });
});

describe('somebody whose data may only be kept', () => {
  test('is in no reminder and no notification, and stands on home among the other agreements, marked', async () => {
    vi.useFakeTimers({ now: morning('2026-11-23'), toFake: ['Date'] });
    const db = testDatabase();
    await setNotifyAgreements(db, true, morning('2026-11-23'));
    const id = await agree(db, 'call', '2026-11-20');
    const lists = async () => {
      const { reminders, agreements } = await readOverview(db);
      return [reminders, agreements].map((list) => list.map(({ row, restricted }) => [row.id, restricted]));
    };
    expect(await lists()).toEqual([[[id, false]], []]);
    await putSetting(db, 'restricted', ['e']);
    expect(await shown(db, '2026-11-24')).toEqual([]);
    expect(await takeNews(db, morning('2026-11-24'))).toBe(false);
    expect(await lists()).toEqual([[], [[id, true]]]);
    await putSetting(db, 'restricted', []);
    expect(await shown(db, '2026-11-25')).toEqual(['call']);
  });
});

describe('settled on home', () => {
  const only = async (db: DeviceDatabase, id: string) => {
    const row = await db.agreements.get(id);
    if (!row) throw new Error('The agreement has gone.');
    return row;
  };

  test('done, moved, or dropped with its reason; each on its way to the service, each taken back', async () => {
    const db = testDatabase();
    const id = await agree(db, 'call', '2026-11-20');
    const before = (await only(db, id)).fields;

    for (const [turn, fields] of [
      [{ to: 'done' }, { status: 'done', due: '2026-11-20' }],
      [
        { to: 'moved', due: '2026-12-04', reason: ' rooster nog niet klaar ' },
        { status: 'open', due: '2026-12-04', movedFrom: '2026-11-20', reason: 'rooster nog niet klaar' },
      ],
      [
        { to: 'dropped', reason: 'niet meer nodig' },
        { status: 'dropped', reason: 'niet meer nodig' },
      ],
    ] as const) {
      const back = await settle(db, await only(db, id), turn);
      expect((await only(db, id)).fields).toMatchObject(fields);
      const waiting = await db.outbox.get(['agreement', id, turn.to === 'moved' ? 'due' : 'status']);
      expect(waiting?.value).toBe(turn.to === 'moved' ? '2026-12-04' : fields.status);
      await back();
      expect((await only(db, id)).fields).toMatchObject({ ...before, status: 'open', due: '2026-11-20' });
    }
  });

  test('a reason that the guard stops stays on this device', async () => {
    const db = testDatabase();
    const id = await agree(db, 'call', '2026-11-20');
    db.guardian.use((text) =>
      text.includes('griep')
        ? [
            {
              start: 0,
              end: text.length,
              category: 'diagnosis',
              reason: 'diagnosis',
              severity: 'high',
              language: 'nl',
              source: 'words',
              suggestion: '',
              kept: { before: '', after: '' },
              replaces: { start: 0, end: text.length },
            },
          ]
        : [],
    );
    await settle(db, await only(db, id), { to: 'dropped', reason: 'griep' });
    expect((await db.outbox.get(['agreement', id, 'reason']))?.guard).toBe('held');
    expect((await db.outbox.get(['agreement', id, 'status']))?.guard).toBeUndefined();
  });
});

describe('a notification', () => {
  test('only where it is wanted, when one comes near, passes, or comes back; each once', async () => {
    const db = testDatabase();
    const id = await agree(db, 'call', '2026-11-26');
    expect(await takeNews(db, morning('2026-11-24'))).toBe(false);

    await setNotifyAgreements(db, true, morning('2026-11-23'));
    const told: string[] = [];
    for (let day = 23; day <= 30; day += 1) {
      if (day === 25) await snooze(db, id, '2026-11-26');
      // Looked at twice: woken late, or a second alarm.
      for (const hour of ['09:00', '17:00']) {
        if (await takeNews(db, new Date(`2026-11-${day}T${hour}`))) told.push(`${day} ${hour}`);
      }
    }
    // Near on Tuesday, put off until Thursday, past on Friday.
    expect(told).toEqual(['24 09:00', '26 09:00', '27 09:00']);
  });

  test('after days without a browser: once, of all that came meanwhile', async () => {
    const db = testDatabase();
    await setNotifyAgreements(db, true, morning('2026-11-02'));
    await agree(db, 'call', '2026-11-10');
    await agree(db, 'roster', '2026-11-12');
    expect(await takeNews(db, morning('2026-11-23'))).toBe(true);
    expect(await takeNews(db, morning('2026-11-24'))).toBe(false);
  });

  test('not of what stood on home when it was turned on, nor of what was settled', async () => {
    const db = testDatabase();
    await agree(db, 'old', '2026-11-10');
    await setNotifyAgreements(db, true, morning('2026-11-23'));
    const id = await agree(db, 'call', '2026-11-26');
    const row = await db.agreements.get(id);
    await settle(db, row!, { to: 'done' });
    expect(await takeNews(db, morning('2026-11-24'))).toBe(false);
  });

  test('at nine, also on the day when clocks change', () => {
    expect(nextLook(new Date('2026-11-24T08:59'))).toEqual(morning('2026-11-24'));
    expect(nextLook(morning('2026-11-24'))).toEqual(morning('2026-11-25'));
    expect(nextLook(new Date('2026-10-24T12:00'))).toEqual(morning('2026-10-25'));
  });
});
