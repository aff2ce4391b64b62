import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { dismiss, recheck } from '../../../extension/store/clearance.ts';
import { finishConversation, startConversation } from '../../../extension/store/conversations.ts';
import { DeviceDatabase } from '../../../extension/store/database.ts';
import { Guardian } from '../../../extension/store/guardian.ts';
import { countWaiting } from '../../../extension/store/sync-state.ts';
import { writeFields } from '../../../extension/store/write.ts';
import { claim, countSendable } from '../../../extension/sync/claim.ts';
import { putBack } from '../../../extension/sync/settle.ts';
import { allConversationTypes, loadConversationType } from '../../../shared/conversations/index.ts';
import { newId } from '../../../shared/domain/ids.ts';
import type { Json } from '../../../shared/domain/json.ts';
import { GuardSession } from '../../../shared/privacy/guard.ts';

const FLAGGED = 'Noor heeft een hernia.';
const FINE = 'Rooster besproken.';
const NOTE = 'answers.workNotes';

const check = (text: string) => new GuardSession('nl').update(text);

async function aConversation({ guarded = true } = {}) {
  const db = new DeviceDatabase('goed-gesprek', { indexedDB: new IDBFactory(), IDBKeyRange });
  if (guarded) db.guardian.use(check);
  const type = await loadConversationType('preventive');
  const id = await startConversation(db, { type, employeeId: newId() });
  await claim(db);
  await db.inFlight.clear();
  return { db, id, type };
}

const namesSent = async (db: DeviceDatabase) =>
  (await claim(db)).mutations.flatMap(({ entries }) => entries.map(({ name }) => name));

describe('what was typed', () => {
  it('stays here until the guard has read it, and goes when it is cleared', async () => {
    const { db, id } = await aConversation({ guarded: false });
    await writeFields(db, 'conversation', id, { [NOTE]: FINE, heldOn: '2026-11-25' });
    expect(await db.outbox.get(['conversation', id, NOTE])).toMatchObject({ guard: 'unchecked' });
    expect(await namesSent(db)).toEqual(['heldOn']);
    await db.inFlight.clear();
    db.guardian.use(check);
    await recheck(db);
    expect(await namesSent(db)).toEqual([NOTE]);
  });

  it('stays here for as long as it is flagged, its neighbours go, and nothing asks to sync again', async () => {
    const { db, id } = await aConversation();
    await writeFields(db, 'conversation', id, { [NOTE]: `${FINE} ${FLAGGED}`, heldOn: '2026-11-25' });
    expect(await namesSent(db)).toEqual(['heldOn']);
    await db.inFlight.clear();
    expect(await countSendable(db)).toBe(0);
    expect(await countWaiting(db)).toEqual({ waiting: 0, refused: 0, held: 1 });
    await writeFields(db, 'conversation', id, { [NOTE]: FINE });
    expect(await namesSent(db)).toEqual([NOTE]);
    expect(await countWaiting(db)).toMatchObject({ held: 0 });
  });

  it('is looked at wherever it stands: rows of a list, parts of a group', async () => {
    const { db, id } = await aConversation();
    await writeFields(db, 'conversation', id, {
      'answers.list': ['Laptop', FLAGGED],
      'answers.group': { note: FLAGGED, date: '2026-11-25' },
      'answers.fine': ['Laptop', 'workplace-and-aids'],
    });
    expect(await namesSent(db)).toEqual(['answers.fine']);
  });

  it.each([
    ['conversation', 'answers.anything', FLAGGED],
    ['conversation', 'answers.hours', [{ week: '2026-W48', hours: [4, 'hernia'] }]],
    ['conversation', 'notes.core-listen', FLAGGED],
    ['conversation', 'finishReason', FLAGGED],
    ['agreement', 'what', FLAGGED],
    ['agreement', 'reason', FLAGGED],
    ['report', 'content', { fields: [{ id: 'a', value: FLAGGED }] }],
    ['report', 'content', { agreements: [{ what: FLAGGED }] }],
  ] as const)('is held back in %s %s', (kind, name, value) => {
    const guardian = new Guardian();
    guardian.use(check);
    expect(guardian.verdict({ kind, id: 'a', name, value: value as Json }, 'a')).toBe('held');
  });

  it('a hint alone holds nothing back', async () => {
    const { db, id } = await aConversation();
    const opinion = 'Volgens mij kan hij maximaal 4 uur.';
    expect(check(opinion)).toMatchObject([{ severity: 'medium' }]);
    await writeFields(db, 'conversation', id, { [NOTE]: opinion });
    expect(await namesSent(db)).toEqual([NOTE]);
  });

  it('a newer, flagged text over one that was refused stays here', async () => {
    const { db, id } = await aConversation();
    await writeFields(db, 'conversation', id, { [NOTE]: FINE });
    const [sent] = (await claim(db)).mutations;
    await writeFields(db, 'conversation', id, { [NOTE]: FLAGGED });
    await putBack(db, sent!);
    await db.inFlight.clear();
    expect(await db.outbox.get(['conversation', id, NOTE])).toMatchObject({ value: FLAGGED, guard: 'held' });
    expect(await namesSent(db)).toEqual([]);
  });
});

describe('a report', () => {
  it('goes whole, or stays whole while it holds what is flagged', async () => {
    const { db, id, type } = await aConversation();
    await writeFields(db, 'conversation', id, { [NOTE]: FLAGGED });
    await finishConversation(db, { conversationId: id, type, heldOn: '2026-11-25' });
    const { mutations } = await claim(db);
    expect(mutations.map(({ kind }) => kind)).not.toContain('report');
    await db.inFlight.clear();
    const [finding] = check(FLAGGED);
    await dismiss(db, id, FLAGGED, finding!);
    const sent = (await claim(db)).mutations;
    expect(sent.map(({ kind }) => kind).sort()).toEqual(['conversation', 'report']);
    expect(JSON.stringify(sent)).toContain(FLAGGED);
  });
});

describe('a false alarm', () => {
  it('holds for this sentence in this conversation, and keeps neither', async () => {
    const { db, id, type } = await aConversation();
    const other = await startConversation(db, { type, employeeId: newId() });
    await writeFields(db, 'conversation', id, { [NOTE]: FLAGGED });
    await writeFields(db, 'conversation', other, { [NOTE]: FLAGGED });
    const [finding] = check(FLAGGED);
    await dismiss(db, id, FLAGGED, finding!);
    expect(await db.outbox.get(['conversation', id, NOTE])).not.toHaveProperty('guard');
    expect(await db.outbox.get(['conversation', other, NOTE])).toMatchObject({ guard: 'held' });
    await writeFields(db, 'conversation', id, { [NOTE]: 'Ook haar zus heeft een hernia.' });
    expect(await db.outbox.get(['conversation', id, NOTE])).toMatchObject({ guard: 'held' });
    expect(JSON.stringify(await db.settings.toArray())).not.toContain('hernia');
  });
});

it('no option of a built-in template looks like something typed', async () => {
  const { db } = await aConversation();
  const ids = JSON.stringify(await allConversationTypes()).matchAll(/"id":"([^"]+)"/g);
  const flagged = [...ids].map(([, id = '']) => id).filter((id) => db.guardian.findings('', id).length > 0);
  expect([...new Set(flagged)]).toEqual([]);
});
