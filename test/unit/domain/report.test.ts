import { describe, expect, it } from 'vitest';
import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import performanceReview from '../../../shared/conversations/performance-review.ts';
import type { Agreement } from '../../../shared/domain/documents.ts';
import { buildReport, saysTheSame } from '../../../shared/domain/report.ts';
import { Report } from '../../../shared/domain/report-content.ts';
import { agreementsOf, sectionsOf } from '../../../shared/domain/report-parts.ts';

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

describe('the report of a conversation in two parts', () => {
  const agreed = (what: string, fieldId: string): Agreement => ({
    employeeId: 'e',
    conversationId: 'c',
    fieldId,
    what,
    owner: 'manager',
    due: '2026-12-01',
    status: 'open',
  });
  const report = buildReport({
    type: performanceReview,
    employeeName: 'Sanne',
    agreements: [agreed('Inwerken op de planning', 'goals'), agreed('Rooster ruilen', 'agreements')],
    fields: {
      'answers.channel': 'video',
      'answers.results': ['Planning op tijd'],
      'answers.loadTheme': ['pace'],
      'answers.nextDate': '2027-06-01T10:00',
    },
  });
  const idsIn = (of: Report) =>
    sectionsOf(of, of.fields).map(({ name, fields, lists }) => [
      name?.en,
      fields.map(({ id }) => id),
      lists.flatMap(({ agreements }) => agreements.map(({ what }) => what)),
    ]);

  it('keeps them apart as on the screen, the goals with the first and the agreements with neither', () => {
    expect(idsIn(report)).toEqual([
      [undefined, ['channel', 'nextDate'], []],
      ['Performance and results', ['results'], ['Inwerken op de planning']],
      ['Theme: work and workload', ['loadTheme'], []],
    ]);
    expect(agreementsOf(report).map(({ what }) => what)).toEqual(['Rooster ruilen']);
  });

  it('begins no part of which nothing was written down', () => {
    const { fields, ...rest } = report;
    const short = { ...rest, agreements: [], fields: fields.filter(({ part }) => part !== 'performance') };
    expect(idsIn(short).map(([name]) => name)).toEqual([undefined, 'Theme: work and workload']);
  });

  /** As it was written before parts were kept. */
  const before: Report = {
    title: report.title,
    typeId: report.typeId,
    typeVersion: report.typeVersion,
    employeeName: report.employeeName,
    heldOn: report.heldOn,
    nextOn: report.nextOn,
    fields: report.fields.map(({ part: _, ...field }) => field),
    agreements: report.agreements.map(({ list: _, ...agreement }) => agreement),
  };

  it('is read in one piece where it is from before, all agreements together', () => {
    expect(Report.parse(before)).toEqual(before);
    expect(idsIn(before)).toEqual([[undefined, report.fields.map(({ id }) => id), []]]);
    expect(agreementsOf(before)).toEqual(before.agreements);
  });

  it('counts as unchanged beside one from before, and as changed with other words', () => {
    expect(saysTheSame(before, report)).toBe(true);
    expect(saysTheSame({ ...before, nextOn: '2027-06-01' }, report)).toBe(false);
    const [first, ...others] = before.fields;
    expect(saysTheSame({ ...before, fields: others }, report)).toBe(false);
    expect(first?.id).toBe('channel');
  });
});
