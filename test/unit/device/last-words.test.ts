import { expect, test } from 'vitest';
import type { DeviceDatabase } from '../../../extension/store/database.ts';
import { Draft } from '../../../extension/store/drafts.ts';
import { FieldWriter } from '../../../extension/store/field-writer.ts';
import { recallLastWords } from '../../../extension/store/last-words.ts';
import { putSetting } from '../../../extension/store/settings.ts';
import { removeDocument, writeFields } from '../../../extension/store/write.ts';
import { testDatabase } from './support.ts';

const NOTE = 'answers.workNotes';
const target = { kind: 'conversation', id: 'a' } as const;

const write = (db: DeviceDatabase, text: string) => writeFields(db, 'conversation', 'a', { [NOTE]: text });
const noteOf = async (db: DeviceDatabase) => (await db.documents('conversation').get('a'))?.fields[NOTE];

/** A database in which a panel closed in the middle of a word, before its write came through. */
async function closedWhileTyping(held: string, typed: string): Promise<DeviceDatabase> {
  const db = testDatabase();
  await write(db, held);
  await db.lastWords.add({ key: '1', ...target, name: NOTE, value: typed, before: [held] });
  return db;
}

test('what a closing panel left behind is written at the next start, and waits to be sent', async () => {
  const db = await closedWhileTyping('Rooster', 'Rooster aangepast');
  await recallLastWords(db);
  expect(await noteOf(db)).toBe('Rooster aangepast');
  expect(await db.outbox.get(['conversation', 'a', NOTE])).toMatchObject({ value: 'Rooster aangepast' });
  expect(await db.lastWords.count()).toBe(0);
});

test.each([
  ['other words', 'Nu een nieuw rooster', 'Nu een nieuw rooster maken'],
  ['the same words', 'een nieuw plan', 'een nieuw plan\neen nieuw rooster maken'],
])('another window wrote %s meanwhile: both are there', async (_what, other, both) => {
  const db = await closedWhileTyping('een nieuw rooster', 'een nieuw rooster maken');
  await write(db, other);
  await recallLastWords(db);
  expect(await noteOf(db)).toBe(both);
});

test('a conversation that was removed stays removed', async () => {
  const db = await closedWhileTyping('Rooster', 'Rooster aangepast');
  await db.documents('conversation').update('a', { revisions: { [NOTE]: 3 } });
  await removeDocument(db, 'conversation', 'a');
  await recallLastWords(db);
  expect(await noteOf(db)).toBeUndefined();
  expect(await db.lastWords.count()).toBe(0);
});

test('a page that goes puts down in that very turn all that was typed; one that stays takes it back', async () => {
  const db = testDatabase();
  await write(db, 'Een');
  const writer = new FieldWriter(db, target);
  writer.set({ [NOTE]: 'Een twee' });
  writer.set({ [NOTE]: 'Een twee drie' });
  writer.keep({ [NOTE]: 'Een' });
  expect(await db.lastWords.toArray()).toMatchObject([{ name: NOTE, value: 'Een twee drie' }]);
  await writer.flush();
  expect(await noteOf(db)).toBe('Een twee drie');
  expect(await db.lastWords.count()).toBe(0);
});

test('words of a small form are kept beside the write that runs, and are there at the next start', async () => {
  const db = testDatabase();
  const draft = new Draft(db, 'draft:phrase', () => undefined);
  expect(await draft.read()).toBeUndefined();
  draft.set('Wat heb');
  draft.set('Wat heb je nodig');
  draft.keep();
  const [left] = await db.lastWords.toArray();
  expect(left).toMatchObject({ draft: 'draft:phrase', value: 'Wat heb je nodig' });
  // As it is when the page is gone: the write that ran came to nothing.
  const next = testDatabase();
  await next.lastWords.bulkAdd(left ? [left] : []);
  await recallLastWords(next);
  expect(await new Draft(next, 'draft:phrase', () => undefined).read()).toBe('Wat heb je nodig');
  expect(await next.lastWords.count()).toBe(0);
});

test('a small form that was emptied while the page went is empty at the next start', async () => {
  const db = testDatabase();
  const draft = new Draft(db, 'draft:phrase', () => undefined);
  await draft.read();
  draft.set('Wat heb');
  draft.set('');
  draft.keep();
  const left = await db.lastWords.toArray();
  // As it is when the page is gone: the write that ran came to nothing, what an earlier one wrote is there.
  const next = testDatabase();
  await putSetting(next, 'draft:phrase', 'Wat heb');
  await next.lastWords.bulkAdd(left);
  await recallLastWords(next);
  expect(await new Draft(next, 'draft:phrase', () => undefined).read()).toBeUndefined();
  expect(await next.lastWords.count()).toBe(0);
});

test('points of preparation are written at the next start, but not for a conversation that is gone', async () => {
  const db = testDatabase();
  await write(db, 'Rooster');
  const points = [{ id: 'p', text: 'Rooster van december', done: false }];
  for (const conversationId of ['a', 'gone'])
    await db.lastWords.add({ key: conversationId, preparation: { conversationId, points } });
  await recallLastWords(db);
  expect(await db.preparation.toArray()).toEqual([{ conversationId: 'a', points }]);
  expect(await db.lastWords.count()).toBe(0);
});

test('of a page that stayed nothing is left to come over what is typed later', async () => {
  const db = testDatabase();
  const draft = new Draft(db, 'draft:phrase', () => undefined);
  await draft.read();
  draft.set('Wat heb');
  draft.keep();
  expect(await db.lastWords.count()).toBe(1);
  await draft.drop();
  expect(await db.lastWords.count()).toBe(0);
});

test('words that were given up are not there again in a form that opens at once', async () => {
  const db = testDatabase();
  await putSetting(db, 'draft:employee', 'Noor');
  const draft = new Draft(db, 'draft:employee', () => undefined);
  await draft.read();
  draft.set('Tom');
  const dropped = draft.drop();
  expect(await new Draft(db, 'draft:employee', () => undefined).read()).toBeUndefined();
  await dropped;
});
