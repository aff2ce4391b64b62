import { describe, expect, it } from 'vitest';
import type { Retention } from '../../../shared/domain/conversation-type.ts';
import { addMonths, eraseOn, retentionBounds, retentionMonths } from '../../../shared/domain/retention.ts';

const preventive: Retention = {
  months: 12,
  from: 'conversation',
  latest: 'end-of-employment',
  bounds: [3, 24],
};
const review: Retention = { months: 24, from: 'end-of-employment', bounds: [6, 24] };
const file: Retention = {
  months: 24,
  from: 'end-of-reintegration',
  bounds: [6, 24],
  selfInsuredZw: 60,
  selfInsuredWga: 120,
};
const none = { heldOn: null, leftOn: null, reintegratedOn: null };

describe('the day of erasure', () => {
  it('counts from the conversation, and ends with employment', () => {
    expect(eraseOn(preventive, 12, none)).toBeNull();
    expect(eraseOn(preventive, 12, { ...none, heldOn: '2026-02-10' })).toBe('2027-02-10');
    expect(eraseOn(preventive, 12, { ...none, heldOn: '2026-02-10', leftOn: '2026-06-30' })).toBe(
      '2026-06-30',
    );
    expect(eraseOn(preventive, 12, { ...none, heldOn: '2026-02-10', leftOn: '2028-01-01' })).toBe(
      '2027-02-10',
    );
  });

  it('begins with the end of employment, or of reintegration', () => {
    expect(eraseOn(review, 24, { ...none, heldOn: '2020-01-01' })).toBeNull();
    expect(eraseOn(review, 24, { ...none, heldOn: '2020-01-01', leftOn: '2026-01-31' })).toBe('2028-01-31');
    expect(eraseOn(file, 24, { ...none, reintegratedOn: '2026-06-30' })).toBe('2028-06-30');
    expect(eraseOn(file, 24, { ...none, leftOn: '2026-01-31' })).toBe('2028-01-31');
  });

  it('is the last day of a month that has no such day', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2026-10-31', 4)).toBe('2027-02-28');
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
  });
});

describe('terms', () => {
  const choice = { months: {}, selfInsuredZw: false, selfInsuredWga: false };

  it('stay within bounds, also those chosen earlier', () => {
    expect(retentionMonths('x', preventive, choice)).toBe(12);
    expect(retentionMonths('x', preventive, { ...choice, months: { x: 40 } })).toBe(24);
  });

  it('follow the law for who insures itself', () => {
    expect(retentionBounds(file, { ...choice, selfInsuredZw: true })).toEqual([60, 60]);
    expect(retentionMonths('x', file, { ...choice, selfInsuredZw: true, selfInsuredWga: true })).toBe(120);
    expect(retentionMonths('x', review, { ...choice, selfInsuredWga: true })).toBe(24);
  });
});
