import { expect, test } from 'vitest';
import { AGREEMENT_OWNERS } from '../../../shared/conversations/common/agreement-owners.ts';
import { allConversationTypes, CATALOGUE } from '../../../shared/conversations/index.ts';
import { ORGANISATION_CHECKLIST } from '../../../shared/conversations/organisation-checklist.ts';
import { SOURCES } from '../../../shared/conversations/sources.ts';
import { STEPS } from '../../../shared/domain/absence/steps.ts';
import { PHASES } from '../../../shared/domain/phases.ts';
import type { Text } from '../../../shared/domain/text.ts';

/** Words that are the same in both languages. */
const SAME = ['video', 'coach', 'planning', 'HR'];

function texts(value: unknown): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('nl' in value || 'en' in value) return [value as Text];
  return Object.values(value).flatMap(texts);
}

const all = texts([
  await allConversationTypes(),
  ORGANISATION_CHECKLIST,
  AGREEMENT_OWNERS,
  [...SOURCES.values()],
  STEPS,
]);

test('every text is there in both languages, trimmed', () => {
  expect(all.length).toBeGreaterThan(800);
  for (const { nl, en } of all) {
    expect(nl.trim(), en).toBe(nl);
    expect(en.trim(), nl).toBe(en);
    expect(nl, en).not.toBe('');
    expect(en, nl).not.toBe('');
  }
});

test('no text is left in the other language', () => {
  const same = all.filter(({ nl, en }) => nl === en).map(({ nl }) => nl);
  expect(same.filter((text) => !SAME.includes(text))).toEqual([]);
});

test('no text speaks of a type by its id', () => {
  const ids = CATALOGUE.map(({ id }) => id).filter((id) => id.includes('-'));
  const found = all.filter(({ nl }) => ids.some((id) => nl.includes(id)));
  expect(found.map(({ nl }) => nl)).toEqual([]);
});

test('a point is short enough to glance at', async () => {
  const points = (await allConversationTypes()).flatMap((type) =>
    PHASES.flatMap((phase) => type.phases[phase]),
  );
  expect(points.filter(({ text }) => text.nl.length > 150).map(({ text }) => text.nl)).toEqual([]);
});
