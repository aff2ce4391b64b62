import { describe, expect, it } from 'vitest';
import { allConversationTypes } from '../../../shared/conversations/index.ts';
import preventive from '../../../shared/conversations/preventive.ts';
import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import { readTemplate } from '../../../shared/domain/template.ts';
import { OWN_VERSIONS } from '../../../shared/domain/own-version.ts';

const changed = (change: (type: ConversationType) => void) => {
  const type = structuredClone(preventive);
  change(type);
  return readTemplate(type);
};

const TEXT = { nl: 'Tekst', en: 'Text' };

describe('a template', () => {
  it('is each built-in type, all of which stay far below the versions of organisations', async () => {
    for (const type of await allConversationTypes()) {
      expect(readTemplate(type)).toEqual({ template: type });
      expect(type.version).toBeLessThan(OWN_VERSIONS);
    }
  });

  it.each<[string, string, (type: ConversationType) => void]>([
    ['an item twice', '/phases/core/1/id', ({ phases }) => (phases.core[1]!.id = phases.core[0]!.id)],
    [
      'an item of no variant',
      '/phases/core/0/variants',
      ({ phases }) => (phases.core[0]!.variants = ['none']),
    ],
    ['an item of no part', '/phases/core/0/part', ({ phases }) => (phases.core[0]!.part = 'none')],
    ['a question at no item', '/questions/0/at', ({ questions }) => (questions[0]!.at = 'core.none')],
    ['a do-not at no item', '/doNots/0/at', ({ doNots }) => (doNots[0]!.at = 'after.none')],
    ['a field twice', '/template/fields/1/id', ({ template: { fields } }) => (fields[1]!.id = fields[0]!.id)],
    [
      'a choice without options',
      '/template/fields/0/options',
      ({ template: { fields } }) => (fields[0] = { id: 'form', type: 'choice', label: TEXT, options: [] }),
    ],
    [
      'a next date that is a list',
      '/template/fields/0/type',
      ({ template: { fields } }) => {
        const rest = fields.filter(({ id }) => id !== 'nextDate');
        fields.splice(0, fields.length, { id: 'nextDate', type: 'list', label: TEXT }, ...rest);
      },
    ],
    [
      'a line that asks for a field that is not there',
      '/phases/core/0/asks',
      ({ phases: { core } }) => core.splice(0, 1, { ...core[0]!, asks: 'none' }),
    ],
    [
      'a group that nothing unlocks',
      '/template/fields/0/unlockedBy',
      ({ template: { fields } }) =>
        (fields[0] = {
          id: 'advice',
          type: 'group',
          label: TEXT,
          unlockedBy: 'none',
          fields: [{ id: 'a', type: 'date', label: TEXT }],
        }),
    ],
    ['a text without end', '/name/nl', (type) => (type.name = { nl: 'x'.repeat(2001), en: 'x' })],
    ['a text in one language', '/name/en', (type) => (type.name = { nl: 'Gesprek', en: '' })],
  ])('is none with %s, and says where', (_, pointer, change) => {
    expect(changed(change)).toEqual({ pointer });
  });

  it.each([null, 'text', [], {}, { ...preventive, colour: 'red' }])('is none of another shape', (value) => {
    expect(readTemplate(value)).toHaveProperty('pointer');
  });
});
