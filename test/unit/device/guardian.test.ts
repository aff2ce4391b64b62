import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { dismiss, recheck } from '../../../extension/store/clearance.ts';
import { startConversation } from '../../../extension/store/conversations.ts';
import { finishConversation } from '../../../extension/store/finish-conversation.ts';
import { DeviceDatabase } from '../../../extension/store/database.ts';
import { Guardian } from '../../../extension/store/guardian.ts';
import { keepVersion, loadType } from '../../../extension/store/templates.ts';
import { countWaiting } from '../../../extension/store/sync-state.ts';
import { writeFields } from '../../../extension/store/write.ts';
import { claim, countSendable } from '../../../extension/sync/claim.ts';
import { putBack } from '../../../extension/sync/settle.ts';
import { allConversationTypes, loadConversationType } from '../../../shared/conversations/index.ts';
import { newId } from '../../../shared/domain/ids.ts';
import type { ConversationType, TemplateField } from '../../../shared/domain/conversation-type.ts';
import type { Json } from '../../../shared/domain/json.ts';
import { GuardSession } from '../../../shared/privacy/guard.ts';

const FLAGGED = 'Noor heeft een hernia.';
const FINE = 'Rooster besproken.';
const NOTE = 'answers.workNotes';

const check = (text: string) => new GuardSession('nl').update(text);

function aDevice({ guarded = true } = {}) {
  const db = new DeviceDatabase('goed-gesprek', { indexedDB: new IDBFactory(), IDBKeyRange });
  if (guarded) db.guardian.use(check);
  return db;
}

async function aConversation(options?: { guarded: boolean }) {
  const db = aDevice(options);
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
      'answers.fine': ['Laptop'],
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
    expect(guardian.verdict({ kind, id: 'a', name, value: value as Json }, {})).toBe('held');
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

describe('an option of a template', () => {
  /** Writes each option of every choice as its answer, those in groups too, and answers what is held back. */
  async function heldOptions(type: ConversationType) {
    const db = aDevice();
    const id = await startConversation(db, { type, employeeId: newId() });
    await loadType(db, { typeId: type.id, typeVersion: type.version });
    const held: string[] = [];
    const answer = async (field: TemplateField, value: (option: string) => Json) => {
      if (!('options' in field)) return;
      for (const option of field.options) {
        await writeFields(db, 'conversation', id, { [`answers.${field.id}`]: value(option.id) });
        const entry = await db.outbox.get(['conversation', id, `answers.${field.id}`]);
        if (entry?.guard) held.push(`${field.id} ${option.id}`);
      }
    };
    for (const field of type.template.fields) {
      await answer(field, (option) => (field.type === 'multichoice' ? [option] : option));
      if (field.type !== 'group') continue;
      for (const part of field.fields)
        await answer({ ...part, id: field.id } as TemplateField, (option) => ({ [part.id]: option }));
    }
    return held;
  }

  it('is none of what somebody typed, in every built-in type', async () => {
    for (const type of await allConversationTypes())
      expect({ type: type.id, held: await heldOptions(type) }).toEqual({ type: type.id, held: [] });
  });

  /** A type of the organisation whose choice is named by what the guard marks. */
  async function anOwnType() {
    const type = await loadConversationType('preventive');
    const text = { nl: 'Cursus tillen', en: 'Lifting course' };
    const field = { id: 'course', type: 'choice', label: text, options: [{ id: 'hernia', text }] } as const;
    const own: ConversationType = {
      ...type,
      id: 'own-course',
      version: 1001,
      template: {
        ...type.template,
        fields: [...type.template.fields, { ...field, options: [...field.options] }],
      },
    };
    const db = aDevice();
    await keepVersion(db, { id: own.id, version: own.version, template: own });
    const id = await startConversation(db, { type: own, employeeId: newId() });
    const guardOf = async (name: string) => (await db.outbox.get(['conversation', id, name]))?.guard;
    return { db, id, own, guardOf };
  }

  it('is known by its field in the type of the conversation; the same word typed elsewhere is not', async () => {
    const { db, id, own, guardOf } = await anOwnType();
    await loadType(db, { typeId: own.id, typeVersion: own.version });
    await writeFields(db, 'conversation', id, { 'answers.course': 'hernia', [NOTE]: 'hernia' });
    expect(await guardOf('answers.course')).toBeUndefined();
    expect(await guardOf(NOTE)).toBe('held');
  });

  it('is known after a restart, before any screen showed the type', async () => {
    const { db, id, guardOf } = await anOwnType();
    await writeFields(db, 'conversation', id, { 'answers.course': 'hernia' });
    expect(await guardOf('answers.course')).toBe('held');
    await recheck(db);
    expect(await guardOf('answers.course')).toBeUndefined();
  });

  it('is none of what somebody typed in a report either, which says itself what its options are', () => {
    const { guardian } = aDevice();
    const options = { hernia: { nl: 'Cursus tillen', en: 'Lifting course' } };
    const report = (field: Json) => ({
      kind: 'report' as const,
      id: 'a',
      name: 'content',
      value: { fields: [field] },
    });
    expect(guardian.verdict(report({ value: ['hernia'], options }), {})).toBeUndefined();
    expect(guardian.verdict(report({ value: ['hernia'] }), {})).toBe('held');
  });
});
