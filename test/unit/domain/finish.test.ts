import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allConversationTypes } from '../../../shared/conversations/index.ts';
import type { ConversationType, TemplateField } from '../../../shared/domain/conversation-type.ts';
import type { Agreement, Fields } from '../../../shared/domain/documents.ts';
import { whatIsMissing } from '../../../shared/domain/finish.ts';

const types = await allConversationTypes();

/** Something that a field of this type holds once it is filled in. */
function filled(field: TemplateField) {
  if (field.type === 'text')
    return fc.oneof(
      { weight: 9, arbitrary: fc.string({ minLength: 1, maxLength: 300, unit: 'grapheme' }) },
      { weight: 1, arbitrary: fc.constant('Terug per [datum].') },
    );
  if (field.type === 'list' || field.type === 'dates' || field.type === 'multichoice')
    return fc.array(fc.constant('2026-11-24'), { minLength: 1, maxLength: 3 });
  if (field.type === 'number') return fc.integer();
  if (field.type === 'hoursTable')
    return fc.constantFrom(...[4, 24, null, 4, 30, 'half'].map((day) => [{ week: '48', hours: [day] }]));
  if (field.type === 'yesno') return fc.boolean();
  if (field.type === 'group' && field.unlockedBy)
    return fc.record({
      [field.unlockedBy]: fc.constantFrom('2026-11-24', '2026-11-24', null, ''),
      hoursPerDay: fc.constantFrom(4, null),
    });
  return fc.constant('2026-11-24');
}

const EMPTY = [null, '', [], { street: '' }] as const;

const conversation = fc.constantFrom(...types).chain((type) => {
  const answers = type.template.fields.map((field) =>
    fc.tuple(
      fc.constant(`answers.${field.id}`),
      fc.oneof({ weight: 5, arbitrary: filled(field) }, { weight: 1, arbitrary: fc.constantFrom(...EMPTY) }),
    ),
  );
  const agreement = fc.record({
    id: fc.uuid(),
    employeeId: fc.constant('e'),
    conversationId: fc.constant('c'),
    fieldId: fc.constantFrom('agreements', 'goals'),
    what: fc.constantFrom('rooster', 'laptop', ' ', 'overleg om [tijd]'),
    owner: fc.constantFrom('manager' as const, 'employee' as const, 'manager' as const, null),
    due: fc.constantFrom('2026-12-01', '2026-12-02', '2026-12-03', null),
    status: fc.constant('open' as const),
  });
  return fc.record({
    type: fc.constant(type as ConversationType),
    answers: fc.tuple(...answers),
    agreements: fc.array(agreement, { maxLength: 3 }),
    told: fc.boolean(),
    nextOn: fc.constantFrom('2026-12-01T09:00:00Z', null),
    siblings: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.constant(['answers.date']) },
    ),
  });
});

/** The rules in other words: what has to be so before a conversation is complete. */
function complete(
  type: ConversationType,
  fields: Fields,
  agreements: readonly Agreement[],
  siblings: readonly string[],
): boolean {
  const has = (id: string) => {
    const value = fields[`answers.${id}`];
    return (
      value !== null &&
      value !== undefined &&
      value !== '' &&
      !/^(\[\]|\{"street":""\})$/.test(JSON.stringify(value))
    );
  };
  const ticks = (fields.ticks ?? []) as string[];
  const visible = type.template.fields.filter((field) => !field.defaultOff);
  const made = agreements.filter(({ what }) => what.trim() !== '');
  const everythingTold = Object.entries(type.phases).every(([phase, items]) =>
    items.every(({ id }) => id !== 'transparency' || ticks.includes(`${type.id}.${phase}.transparency`)),
  );
  const answered = visible.every((field) => {
    if (
      field.type === 'text' &&
      field.maxLength &&
      String(fields[`answers.${field.id}`] ?? '').length > field.maxLength
    )
      return false;
    if (field.type === 'group' && field.unlockedBy) {
      const group = Object(fields[`answers.${field.id}`]) as Record<string, unknown>;
      if (group['hoursPerDay'] && !group[field.unlockedBy]) return false;
    }
    if (field.type === 'hoursTable' && /30|half/.test(JSON.stringify(fields[`answers.${field.id}`])))
      return false;
    if (!field.required || field.id === 'nextDate') return true;
    if (field.type === 'signature' || field.type === 'agreementsReview') return true;
    if (field.type === 'agreements') return made.some(({ fieldId }) => fieldId === field.id);
    return has(field.id);
  });
  const followedUp = type.template.fields.some(({ id }) => id === 'nextDate')
    ? has('nextDate')
    : Boolean(fields.nextOn);
  const filledIn = !/\[(datum|tijd)\]/.test(
    JSON.stringify([visible.map(({ id }) => fields[`answers.${id}`]), made]),
  );
  const oneVersion = !visible.some(({ id }) => siblings.includes(`answers.${id}`));
  return (
    everythingTold &&
    answered &&
    filledIn &&
    followedUp &&
    oneVersion &&
    made.every(({ owner, due }) => owner && due)
  );
}

describe('what is missing before finishing', () => {
  test('is nothing exactly when the rules hold', { timeout: 60_000 }, () => {
    const seen = { complete: 0, not: 0 };
    fc.assert(
      fc.property(conversation, ({ type, answers, agreements, told, nextOn, siblings }) => {
        const ticks = told
          ? Object.entries(type.phases).flatMap(([phase, items]) =>
              items.map(({ id }) => `${type.id}.${phase}.${id}`),
            )
          : [];
        const fields: Fields = { ...Object.fromEntries(answers), ticks, nextOn };
        const missing = whatIsMissing({ type, fields, agreements, siblings });
        const expected = complete(type, fields, agreements, siblings);
        seen[expected ? 'complete' : 'not'] += 1;
        expect(missing.length === 0).toBe(expected);
      }),
      { numRuns: 3000 },
    );
    // Both sides of the rule were met.
    expect(seen.complete).toBeGreaterThan(0);
    expect(seen.not).toBeGreaterThan(0);
  });
});
