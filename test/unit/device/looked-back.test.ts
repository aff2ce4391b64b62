import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readReadiness } from '../../../extension/features/finish/readiness.ts';
import { addAgreement } from '../../../extension/store/agreements.ts';
import { dismiss } from '../../../extension/store/clearance.ts';
import { startConversation } from '../../../extension/store/conversations.ts';
import type { DeviceDatabase } from '../../../extension/store/database.ts';
import { finishConversation } from '../../../extension/store/finish-conversation.ts';
import { writeFields } from '../../../extension/store/write.ts';
import { loadConversationType } from '../../../shared/conversations/index.ts';
import type { Agreement, Fields } from '../../../shared/domain/documents.ts';
import type { Json } from '../../../shared/domain/json.ts';
import { GuardSession } from '../../../shared/privacy/guard.ts';
import { testDatabase } from './support.ts';

const FLAGGED = 'Kon niet door zijn hernia.';
const DAY = 86_400_000;

let db: DeviceDatabase;
/** Never back, also not for the next test: ids tell when they were made, and do not go back either. */
let now = Date.parse('2031-01-01T09:00:00Z');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  db = testDatabase();
});
afterEach(() => {
  vi.useRealTimers();
});

function later() {
  now += DAY;
  vi.setSystemTime(now);
}

async function start(typeId: string): Promise<string> {
  later();
  return startConversation(db, { type: await loadConversationType(typeId), employeeId: 'e' });
}

async function finish(conversationId: string): Promise<void> {
  later();
  const typeId = (await db.conversations.get(conversationId))?.fields.typeId ?? '';
  const type = await loadConversationType(typeId);
  await finishConversation(db, { conversationId, type, heldOn: '2026-10-05', reason: 'proef' });
}

const agree = (conversationId: string, what: string) =>
  addAgreement(
    db,
    { employeeId: 'e', conversationId, fieldId: 'agreements' },
    { what, owner: 'manager', due: '2026-10-20' },
  );

const settle = (id: string, fields: Partial<Agreement>) =>
  writeFields(db, 'agreement', id, fields as unknown as Fields);

async function held(typeId: string, what: string, sharing?: 'status' | 'report') {
  const id = await start(typeId);
  if (sharing) await writeFields(db, 'conversation', id, { sharing });
  const agreement = await agree(id, what);
  await finish(id);
  return { id, agreement };
}

async function reportOf(conversationId: string) {
  const row = await db.reports.where('fields.conversationId').equals(conversationId).first();
  if (!row) throw new Error('There is no report.');
  return row.fields.content;
}
const told = async (conversationId: string) =>
  (await reportOf(conversationId)).earlier?.agreements.map(({ what, status }) => `${what}: ${status}`);

describe('the report of an evaluation', () => {
  test('tells what became of each agreement of before, as it was set', async () => {
    const plan = await start('action-plan');
    const [done, moved, dropped] = [
      await agree(plan, 'Rooster'),
      await agree(plan, 'Taken'),
      await agree(plan, 'Training'),
    ];
    await agree(plan, 'Werkplek');
    await finish(plan);
    const evaluation = await start('progress-evaluation');
    await settle(done, { status: 'done', reason: 'blijft hier' });
    await settle(moved, {
      due: '2026-11-03',
      movedFrom: '2026-10-20',
      movedIn: evaluation,
      reason: 'Planning was vol.',
    });
    await settle(dropped, { status: 'dropped', reason: ' Niet meer nodig. ' });
    await agree(evaluation, 'Nieuw');
    await finish(evaluation);
    const report = await reportOf(evaluation);
    expect(report.earlier?.label.nl).toBe('Stand van de afspraken');
    const common = {
      conversationId: plan,
      owner: 'manager',
      due: '2026-10-20',
      movedFrom: null,
      reason: null,
    };
    expect(report.earlier?.agreements).toEqual([
      { ...common, id: done, what: 'Rooster', status: 'done' },
      {
        ...common,
        id: moved,
        what: 'Taken',
        status: 'moved',
        due: '2026-11-03',
        movedFrom: '2026-10-20',
        reason: 'Planning was vol.',
      },
      { ...common, id: dropped, what: 'Training', status: 'dropped', reason: 'Niet meer nodig.' },
      { ...common, id: expect.any(String), what: 'Werkplek', status: 'open' },
    ]);
    expect(report.agreements.map(({ what }) => what)).toEqual(['Nieuw']);
    const ready = await readReadiness(db, evaluation);
    expect(ready).toMatchObject({ changed: false, report });
  });

  test('repeats nothing of another file, of what was not shared as widely, or of what is not finished', async () => {
    await held('preventive', 'Werkdruk', 'report');
    await held('performance-review', 'Doel');
    await held('absence-guidance', 'Alleen voor ons', 'status');
    await agree(await start('action-plan'), 'Nog geen verslag');
    await held('return-to-work', 'Opbouw');
    const evaluation = await start('first-year-evaluation');
    await finish(evaluation);
    expect(await told(evaluation)).toEqual(['Opbouw: open']);
    await writeFields(db, 'conversation', evaluation, { sharing: 'status' });
    await finish(evaluation);
    expect(await told(evaluation)).toEqual(['Alleen voor ons: open', 'Opbouw: open']);
  });

  test('and so does no report of a type that does not ask for it', async () => {
    await held('absence-guidance', 'Rooster');
    const review = await held('performance-review', 'Doel');
    expect(await reportOf(review.id)).not.toHaveProperty('earlier');
  });

  test('stays as it was when it is made anew after a later conversation settled them', async () => {
    const { agreement } = await held('action-plan', 'Rooster');
    const evaluation = await start('progress-evaluation');
    await finish(evaluation);
    // Until another conversation begins, what is set is set in this one.
    await settle(agreement, { reason: 'Vol.', movedFrom: '2026-10-20', movedIn: evaluation });
    expect(await readReadiness(db, evaluation)).toMatchObject({ changed: true });
    await finish(evaluation);
    const next = await start('progress-evaluation');
    later();
    await settle(agreement, { status: 'done' });
    expect(await readReadiness(db, evaluation)).toMatchObject({ changed: false });
    await agree(next, 'Van later');
    await finish(next);
    await writeFields(db, 'conversation', evaluation, { 'answers.period': 'zes weken' });
    await finish(evaluation);
    expect(await told(evaluation)).toEqual(['Rooster: moved']);
    expect(await told(next)).toEqual(['Rooster: done']);
  });

  test('from before this was told is not changed for it', async () => {
    await held('action-plan', 'Rooster');
    const evaluation = await start('progress-evaluation');
    await finish(evaluation);
    const { earlier: _, ...before } = await reportOf(evaluation);
    const row = await db.reports.where('fields.conversationId').equals(evaluation).first();
    await writeFields(db, 'report', row?.id ?? '', { content: before as unknown as Json });
    expect(await readReadiness(db, evaluation)).toMatchObject({ changed: false });
  });
});

describe('the reason why an agreement of before was dropped', () => {
  async function droppedFor(reason: string) {
    db.guardian.use((text) => new GuardSession('nl').update(text));
    const { id: plan, agreement } = await held('action-plan', 'Rooster van maandag');
    const evaluation = await start('progress-evaluation');
    await settle(agreement, { status: 'dropped', reason });
    await finish(evaluation);
    const row = await db.reports.where('fields.conversationId').equals(evaluation).first();
    const guard = async () => (await db.outbox.get(['report', row?.id ?? '', 'content']))?.guard;
    return { plan, agreement, evaluation, guard };
  }

  const flagged = async (id: string) => {
    const ready = await readReadiness(db, id);
    if (typeof ready === 'string') throw new Error(ready);
    return ready.missing.filter(({ kind }) => kind === 'flagged');
  };

  test('keeps the report on this device while it is flagged, and finishing says so', async () => {
    const { plan, agreement, evaluation, guard } = await droppedFor(FLAGGED);
    expect(await guard()).toBe('held');
    expect(await flagged(evaluation)).toMatchObject([
      { agreementId: agreement, what: 'Rooster van maandag' },
    ]);
    // The report of where it was made does not tell the reason.
    expect(await flagged(plan)).toEqual([]);
    const [finding] = db.guardian.findings(plan, FLAGGED);
    await dismiss(db, plan, FLAGGED, finding!);
    expect(await guard()).toBeUndefined();
    expect(await flagged(evaluation)).toEqual([]);
  });

  test('is no obstacle when there is nothing in it, and asks to be filled in where it has a gap', async () => {
    const { evaluation, guard } = await droppedFor('We bespreken dit op [datum].');
    expect(await guard()).toBeUndefined();
    const ready = await readReadiness(db, evaluation);
    expect(ready).toMatchObject({
      missing: expect.arrayContaining([
        expect.objectContaining({ kind: 'gap', gap: '[datum]', what: 'Rooster van maandag' }),
      ]),
    });
  });
});
