import { describe, expect, it } from 'vitest';
import type { Json } from '../../../shared/domain/json.ts';
import type { ReportField } from '../../../shared/domain/report-content.ts';
import { fieldsBeside, showField } from '../../../shared/ui/report-value.ts';

const NL = { language: 'nl', yes: 'Ja', no: 'Nee' } as const;
const label = { nl: 'Vraag', en: 'Question' };
const options = { often: { nl: 'vaak', en: 'often' }, never: { nl: 'nooit', en: 'never' } };

function show(type: string, value: Json, more: Partial<ReportField> = {}) {
  return showField({ id: 'q', type, label, value, ...more }, NL);
}

describe('what a report shows', () => {
  it.each<[string, Json, object]>([
    ['text', 'een\ntwee', { kind: 'text', lines: ['een', 'twee'] }],
    ['number', 7.5, { kind: 'text', lines: ['7,5'] }],
    ['yesno', false, { kind: 'text', lines: ['Nee'] }],
    ['yesno', true, { kind: 'text', lines: ['Ja'] }],
    ['choice', 'often', { kind: 'text', lines: ['vaak'] }],
    ['choice', 'renamed', { kind: 'text', lines: ['renamed'] }],
    ['choice', 'constructor', { kind: 'text', lines: ['constructor'] }],
    ['multichoice', ['often', 'never'], { kind: 'list', items: ['vaak', 'nooit'] }],
    ['list', ['a', ' ', 'b'], { kind: 'list', items: ['a', 'b'] }],
    ['dates', ['2020-02-04'], { kind: 'list', items: ['di\u00a04\u00a0feb\u00a02020'] }],
    ['date', '2020-02-04', { kind: 'text', lines: ['di\u00a04\u00a0feb\u00a02020'] }],
    ['datetime', '2020-02-04T10:00', { kind: 'text', lines: ['di\u00a04\u00a0feb\u00a02020\u00a010:00'] }],
    ['phone', '06 12 34 56 78', { kind: 'phone', number: '06 12 34 56 78' }],
    ['address', 'bij zijn zus', { kind: 'text', lines: ['bij zijn zus'] }],
    ['some-later-type', { anything: 1 }, { kind: 'unreadable' }],
  ])('%s %j', (type, value, shown) => {
    expect(show(type, value, { options })).toEqual(shown);
  });

  it('writes an address on lines and leaves out what is empty', () => {
    expect(show('address', { street: 'Kade 1', postcode: '1234 AB', city: 'Gouda', note: '' })).toEqual({
      kind: 'text',
      lines: ['Kade 1', '1234 AB  Gouda'],
    });
  });

  it('adds up the hours of a week and tells zero from empty', () => {
    expect(show('hoursTable', [{ week: '2026-W48', hours: [4, 0, null, 3.5] }])).toEqual({
      kind: 'hours',
      rows: [{ week: '2026-W48', hours: [4, 0, null, 3.5, null, null, null], total: 7.5 }],
    });
  });

  it('shows the words that were typed where hours belong, and does not add them up', () => {
    expect(show('hoursTable', [{ week: '2026-W48', hours: [4, 'vrij', ' ', 2] }])).toEqual({
      kind: 'hours',
      rows: [{ week: '2026-W48', hours: [4, 'vrij', null, 2, null, null, null], total: 6 }],
    });
  });

  it('does not add up what no day can have', () => {
    expect(show('hoursTable', [{ week: '2026-W48', hours: [4, 30, 7.6, -2] }])).toMatchObject({
      rows: [{ total: 11.6 }],
    });
  });

  it('keeps the order of the template in a group, and shows what the template lost', () => {
    const fields = [
      { id: 'how', type: 'choice', label: { nl: 'Hoe vaak', en: 'How often' } },
      { id: 'since', type: 'date', label: { nl: 'Sinds', en: 'Since' } },
      { id: 'blank', type: 'text', label: { nl: 'Leeg', en: 'Empty' } },
    ];
    const value = { old: 'bewaard', since: '2020-02-04', how: 'never', blank: '' };
    expect(show('group', value, { fields, options })).toEqual({
      kind: 'group',
      fields: [
        { id: 'how', label: 'Hoe vaak', shown: { kind: 'text', lines: ['nooit'] } },
        { id: 'since', label: 'Sinds', shown: { kind: 'text', lines: ['di\u00a04\u00a0feb\u00a02020'] } },
        { id: 'old', label: 'old', shown: { kind: 'text', lines: ['bewaard'] } },
      ],
    });
  });
});

describe('beside the head of a report', () => {
  const held = { id: 'date', type: 'date', label, value: '2026-11-20' };
  const next = { id: 'nextDate', type: 'datetime', label, value: '2026-12-01T09:00:00.000Z' };
  const report = {
    title: label,
    typeId: 'preventive',
    typeVersion: 1,
    employeeName: 'Sanne',
    heldOn: held.value,
    nextOn: next.value,
    fields: [held, next],
    agreements: [],
  };

  it('says no day twice', () => {
    expect(fieldsBeside(report, true)).toEqual([]);
  });

  it('keeps the time of the next one where the page around it tells the day alone', () => {
    expect(fieldsBeside(report, false)).toEqual([next]);
  });

  it('keeps a day that differs', () => {
    expect(fieldsBeside({ ...report, heldOn: '2026-11-21', nextOn: null }, true)).toEqual([held, next]);
  });
});
