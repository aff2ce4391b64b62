import { describe, expect, it } from 'vitest';
import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import { buildReport } from '../../../shared/domain/report.ts';

const both = (text: string) => ({ nl: text, en: text });
const type = {
  id: 'preventive',
  version: 3,
  template: {
    name: both('Verslag'),
    fields: [
      {
        id: 'occasion',
        type: 'choice',
        label: both('Aanleiding'),
        options: [{ id: 'quarter', text: { nl: 'kwartaal', en: 'quarter' } }],
      },
      { id: 'notes', type: 'text', label: both('Aandacht') },
      { id: 'adjustments', type: 'list', label: both('Aanpassingen') },
      {
        id: 'advice',
        type: 'group',
        label: both('Advies'),
        fields: [{ id: 'hours', type: 'number', label: both('Uren') }],
      },
      {
        id: 'dated',
        type: 'group',
        label: both('Advies met datum'),
        unlockedBy: 'date',
        fields: [
          { id: 'date', type: 'date', label: both('Datum') },
          { id: 'hours', type: 'number', label: both('Uren') },
        ],
      },
    ],
  },
} as unknown as ConversationType;

describe('the report', () => {
  it('holds the answered fields with their own labels, in template order', () => {
    const report = buildReport({
      type,
      employeeName: 'Sanne de Vries',
      agreements: [],
      fields: {
        heldOn: '2026-11-20',
        'answers.notes': 'Rooster.',
        'answers.occasion': 'quarter',
        'answers.unknown': 'blijft weg',
      },
    });
    expect(report.fields.map(({ id }) => id)).toEqual(['occasion', 'notes']);
    expect(report.fields[0]).toMatchObject({
      value: 'quarter',
      options: { quarter: { nl: 'kwartaal', en: 'quarter' } },
    });
    expect(report).toMatchObject({
      typeId: 'preventive',
      typeVersion: 3,
      heldOn: '2026-11-20',
      nextOn: null,
    });
  });

  it('passes on no advice of which the date was taken away', () => {
    const of = (date: string | null) =>
      buildReport({
        type,
        employeeName: 'Sanne',
        agreements: [],
        fields: { 'answers.dated': { date, hours: 4 } },
      }).fields.map(({ id }) => id);
    expect(of('2026-11-20')).toEqual(['dated']);
    expect(of('')).toEqual([]);
    expect(of(null)).toEqual([]);
  });

  it('leaves out what was opened and left empty', () => {
    const fields = { 'answers.notes': '', 'answers.adjustments': [''], 'answers.advice': { hours: null } };
    expect(buildReport({ type, employeeName: 'Sanne', agreements: [], fields }).fields).toEqual([]);
  });
});
