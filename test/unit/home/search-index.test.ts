import { describe, expect, test } from 'vitest';
import type { SearchEntry } from '../../../extension/features/home/search-entries.ts';
import { SearchIndex } from '../../../extension/features/home/search-index.ts';

const entry = (id: string, more: Partial<SearchEntry>): SearchEntry => ({
  id,
  kind: 'conversation',
  conversationId: id,
  status: 'finished',
  employee: 'Sanne de Vries',
  restricted: false,
  type: 'Preventief gesprek',
  text: '',
  when: '2026-11-01',
  ...more,
});

const index = await SearchIndex.build([
  entry('roster', { text: 'Het rooster op maandag past niet goed.', when: '2026-10-01' }),
  entry('later', { text: 'Rooster besproken, nu wel goed.', when: '2026-11-01' }),
  entry('zoe', { employee: 'Zoë Ibrahimović', text: 'Opleiding planning', type: 'Functioneringsgesprek' }),
]);
const ids = (query: string) => index.search(query).map(({ id }) => id);

describe('searching own notes', () => {
  test.each<[string, string[]]>([
    ['roos', ['later', 'roster']],
    ['ROOSTER maandag', ['roster']],
    ['zoe', ['zoe']],
    ['Ibrahimovic planning', ['zoe']],
    ['Ibrahimovik', ['zoe']],
    ['oster', []],
    ['sanne opleiding', []],
    ['', []],
    ['...', []],
  ])('%s', (query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  test('shows the words around the match', () => {
    expect(index.search('maandag')[0]?.excerpt).toContain('rooster op maandag');
    expect(index.search('zoe')[0]?.excerpt).toBe('');
  });
});
