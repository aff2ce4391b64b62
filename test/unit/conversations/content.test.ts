import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as items from '../../../shared/conversations/common/items.ts';
import { allConversationTypes } from '../../../shared/conversations/index.ts';
import { ORGANISATION_CHECKLIST } from '../../../shared/conversations/organisation-checklist.ts';
import { SOURCES } from '../../../shared/conversations/sources.ts';
import { ConversationType, Item } from '../../../shared/domain/conversation-type.ts';
import { PHASES, tickId } from '../../../shared/domain/phases.ts';
import { shownItems } from '../../../shared/domain/shown.ts';
import type { FieldType, PhaseId } from '../../../shared/domain/conversation-type.ts';

const types = await allConversationTypes();

const lines = (type: ConversationType) => PHASES.flatMap((phase) => type.phases[phase]);

test('every type fits the model', () => {
  for (const type of types) expect(ConversationType.parse(type)).toEqual(type);
  for (const item of ORGANISATION_CHECKLIST) expect(Item.parse(item)).toEqual(item);
});

test('nothing was lost: lines, questions, do-nots and fields per type', () => {
  const counts = Object.fromEntries(
    types.map((type) => [
      type.id,
      [lines(type).length, type.questions.length, type.doNots.length, type.template.fields.length],
    ]),
  );
  // Of the types that came with their sources; others may be added.
  expect(counts).toMatchObject({
    preventive: [35, 7, 5, 10],
    'sick-report': [24, 8, 7, 15],
    'absence-guidance': [32, 7, 7, 13],
    'action-plan': [23, 6, 5, 12],
    'progress-evaluation': [24, 5, 5, 12],
    'return-to-work': [23, 6, 7, 12],
    'frequent-absence': [25, 6, 5, 12],
    'first-year-evaluation': [23, 5, 5, 13],
    'performance-review': [25, 5, 4, 11],
  });
  expect(Object.keys(items)).toHaveLength(19);
  expect(ORGANISATION_CHECKLIST).toHaveLength(12);
});

test('a shared line is used by at least two types', () => {
  for (const item of Object.values(items)) {
    expect(types.filter((type) => lines(type).includes(item)).length, item.id).toBeGreaterThan(1);
  }
});

test('a line or question that several types share is written once', () => {
  const texts = types.flatMap((type) => [...lines(type), ...type.questions]);
  const byText = Map.groupBy(texts, ({ text }) => text.nl);
  for (const [text, same] of byText)
    expect(new Set(same).size, `“${text}” belongs in shared/conversations/common`).toBe(1);
});

function idsOf(type: ConversationType): string[] {
  const tickIds = (phase: PhaseId) => type.phases[phase].map((item) => tickId(type.id, phase, item.id));
  return [
    ...type.variants.map(({ id }) => `${type.id} variant ${id}`),
    ...PHASES.flatMap(tickIds),
    ...type.questions.map(({ id }) => `${type.id} question ${id}`),
    ...type.doNots.map(({ id }) => `${type.id} do-not ${id}`),
    ...type.template.fields.flatMap((field) => {
      const own = `${type.id} field ${field.id} (${field.type})`;
      const options = 'options' in field ? field.options.map(({ id }) => `${own} option ${id}`) : [];
      const parts =
        field.type === 'group'
          ? field.fields.flatMap((part) => [
              `${own} part ${part.id} (${part.type})`,
              ...('options' in part
                ? part.options.map(({ id }) => `${own} part ${part.id} option ${id}`)
                : []),
            ])
          : [];
      return [own, ...options, ...parts];
    }),
  ];
}

// Stored documents hold these ids. A changed or missing line orphans what people wrote: add, never rename.
test('ids are unique and stay', async () => {
  const ids = [...types.flatMap(idsOf), ...ORGANISATION_CHECKLIST.map(({ id }) => `organisation ${id}`)];
  expect(ids).toHaveLength(new Set(ids).size);
  await expect(ids.join('\n') + '\n').toMatchFileSnapshot(join(import.meta.dirname, 'ids.txt'));
});

test('within a type a line, question and do-not never share an id', () => {
  for (const type of types) {
    const ids = [...lines(type), ...type.questions, ...type.doNots].map(({ id }) => id);
    expect(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      type.id,
    ).toEqual([]);
  }
});

test('questions and do-nots stand at a phase or line that exists', () => {
  for (const type of types) {
    const places = new Set<string>(
      PHASES.flatMap((phase) => [phase, ...type.phases[phase].map(({ id }) => `${phase}.${id}`)]),
    );
    for (const { id, at } of [...type.questions, ...type.doNots]) {
      expect(places.has(at), `${type.id} ${id} at ${at}`).toBe(true);
    }
  }
});

test('a line that is limited to variants names variants of its type', () => {
  for (const type of types) {
    const known = type.variants.map(({ id }) => id);
    for (const item of lines(type)) expect(known).toEqual(expect.arrayContaining(item.variants ?? []));
  }
});

test('what an organisation leaves off is not asked for, and what is asked has a place', () => {
  for (const type of types) {
    const fields = type.template.fields.map(({ id }) => id);
    for (const { asks } of lines(type)) if (asks !== undefined) expect(fields).toContain(asks);
    const asked = PHASES.flatMap((phase) => shownItems(type, phase)).map(({ asks }) => asks);
    for (const { id, defaultOff } of type.template.fields) if (defaultOff) expect(asked).not.toContain(id);
  }
  const sickReport = types.find(({ id }) => id === 'sick-report')!;
  const asksForWork = (type: ConversationType) =>
    shownItems(type, 'core').some(({ id }) => id === 'adapted-work');
  expect(asksForWork(sickReport)).toBe(false);
  const turnedOn = structuredClone(sickReport);
  for (const field of turnedOn.template.fields) delete field.defaultOff;
  expect(asksForWork(turnedOn)).toBe(true);
});

test('every reference resolves to a source', () => {
  const refs = [
    ...ORGANISATION_CHECKLIST.flatMap((item) => item.refs),
    ...types.flatMap((type) => [
      ...type.refs,
      ...[...type.variants, ...lines(type), ...type.questions, ...type.doNots].flatMap((part) => part.refs),
    ]),
  ];
  expect(refs.filter((ref) => !SOURCES.has(ref))).toEqual([]);
});

test('free text is guarded, and a locked group names the part that opens it', () => {
  for (const type of types) {
    for (const field of type.template.fields) {
      if (field.type === 'text' || field.type === 'list') expect(field.guard, field.id).toBe(true);
      if (field.type !== 'group') continue;
      expect(field.fields.map(({ id }) => id)).toContain(field.unlockedBy);
      for (const part of field.fields) {
        if (part.type === 'text' || part.type === 'list') expect(part.guard, part.id).toBe(true);
      }
    }
  }
});

test('a visit is the only line that is left to the employee', () => {
  const chosen = types.flatMap((type) => lines(type).filter((item) => item.employeesChoice));
  expect(chosen.map(({ id }) => id)).toEqual(['informal-visit']);
});

test('the built-in types use every kind of field', () => {
  const used = new Set(types.flatMap((type) => type.template.fields.map((field) => field.type)));
  // A record, so that a new kind of field has to be added here.
  const kinds: Record<FieldType, true> = {
    text: true,
    number: true,
    date: true,
    dates: true,
    datetime: true,
    list: true,
    choice: true,
    multichoice: true,
    yesno: true,
    phone: true,
    address: true,
    group: true,
    hoursTable: true,
    agreements: true,
    agreementsReview: true,
    signature: true,
  };
  expect([...used].sort()).toEqual(Object.keys(kinds).sort());
});
