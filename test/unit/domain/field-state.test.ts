import { describe, expect, it } from 'vitest';
import { applyEdit, type StoredField } from '../../../shared/domain/field-state.ts';

const stored: StoredField = { rev: 7, value: 'zes uur', deviceId: 'laptop', siblings: [] };
const edit = (base: number, value: string, deviceId = 'phone') => ({ base, value, deviceId });

describe('an edit that arrives', () => {
  it('sets a new field and replaces the value it was made on', () => {
    expect(applyEdit('text', undefined, edit(0, 'vier uur'), 1, undefined)).toMatchObject({
      status: 'applied',
      field: { rev: 1 },
    });
    expect(applyEdit('text', stored, edit(7, 'acht uur'), 8, 'zes uur').field).toMatchObject({
      rev: 8,
      value: 'acht uur',
    });
  });

  it('is kept beside the value when both changed the same words', () => {
    const { status, field } = applyEdit('text', stored, edit(3, 'acht uur'), 9, 'vier uur');
    expect(status).toBe('conflict');
    expect(field).toMatchObject({
      value: 'zes uur',
      rev: 9,
      siblings: [{ value: 'acht uur', deviceId: 'phone' }],
    });
  });

  it('keeps a third version too, and lets a device replace only its own', () => {
    const second = applyEdit('text', stored, edit(3, 'acht uur'), 9, 'vier uur').field;
    const third = applyEdit('text', second, edit(3, 'twee uur', 'tablet'), 10, 'vier uur').field;
    const again = applyEdit('text', third, edit(3, 'acht uur per dag'), 11, 'vier uur').field;
    expect(again.siblings.map(({ value }) => value)).toEqual(['twee uur', 'acht uur per dag']);
    expect(again.value).toBe('zes uur');
  });

  it('settles the versions that it names, and no others', () => {
    const second = applyEdit('text', stored, edit(3, 'acht uur'), 9, 'vier uur').field;
    const third = applyEdit('text', second, edit(3, 'twee uur', 'tablet'), 10, 'vier uur').field;
    const chosen = applyEdit(
      'text',
      third,
      { ...edit(10, 'acht uur', 'laptop'), settles: [9] },
      11,
      'zes uur',
    ).field;
    expect(chosen).toMatchObject({ value: 'acht uur', siblings: [{ value: 'twee uur' }] });
    const typedOn = applyEdit('text', second, edit(9, 'zes uur per dag', 'laptop'), 10, 'zes uur').field;
    expect(typedOn).toMatchObject({ value: 'zes uur per dag', siblings: [{ value: 'acht uur' }] });
  });

  it('changes nothing when it says what the field says', () => {
    expect(applyEdit('value', stored, edit(2, 'zes uur'), 9, undefined)).toEqual({
      status: 'applied',
      field: stored,
    });
  });

  it('merges beside a conflict without settling it', () => {
    const conflict: StoredField = {
      ...stored,
      value: 'zes uur, geen avond',
      siblings: [{ value: 'acht', rev: 7, deviceId: 'tablet' }],
    };
    const base = 'vier uur, geen avond';
    const { status, field } = applyEdit('text', conflict, edit(5, 'vier uur, geen nacht'), 9, base);
    expect(status).toBe('merged');
    expect(field).toMatchObject({ value: 'zes uur, geen nacht', siblings: [{ value: 'acht' }] });
  });
});
