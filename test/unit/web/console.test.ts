import { describe, expect, it } from 'vitest';
import {
  countFilters,
  filterAddress,
  filterQuery,
  isPeriodWrong,
  readFilter,
} from '../../../service/web/console/conversation-filter.ts';
import { findPeople } from '../../../service/web/console/find-people.ts';
import { newestFirst } from '../../../service/web/console/newest-first.ts';
import { memberPath, parseRoute, personPath } from '../../../service/web/console/router.svelte.ts';
import { Types } from '../../../service/web/console/types.svelte.ts';
import type { PersonSummary } from '../../../shared/contracts/console.ts';
import { nl } from '../../../shared/messages/nl/console.ts';

const ID = '0199a000-0000-7000-8000-000000000001';

function person(name: string, more: Partial<PersonSummary> = {}): PersonSummary {
  const nobody = {
    jobTitle: null,
    team: null,
    managerName: null,
    lastHeldOn: null,
    nextOn: null,
    caseDay: null,
    restricted: false,
  };
  return { id: name, name, provisional: false, ...nobody, ...more };
}

describe('addresses of the console', () => {
  it.each([
    ['/console', { page: 'people' }],
    ['/console/', { page: 'people' }],
    ['/console/people', { page: 'people' }],
    [personPath(ID), { page: 'person', id: ID }],
    ['/console/conversations', { page: 'conversations' }],
    [`/console/conversations/${ID}`, { page: 'conversation', id: ID }],
    ['/console/organisation/members', { page: 'members' }],
    [memberPath(ID), { page: 'member', id: ID }],
    ['/console/privacy/audit', { page: 'audit' }],
    [`/console/privacy/audit/${ID}`, { page: 'lost' }],
    ['/console/organisation', { page: 'lost' }],
    ['/console/account', { page: 'account' }],
    ['/console/rounds', { page: 'lost' }],
    [`/console/people/${ID}/more`, { page: 'lost' }],
    ['/console/people/nobody', { page: 'lost' }],
    ['/console/conversations/nothing', { page: 'lost' }],
    ['/consolation', { page: 'lost' }],
  ])('%s', (path, route) => {
    expect(parseRoute(path)).toEqual(route);
  });
});

describe('finding people', () => {
  const people = [
    person('José Martínez', { team: 'Noord' }),
    person('Fatima Yılmaz', { managerName: 'Peter van Dam', jobTitle: 'Planner' }),
  ];
  const names = (search: string) => findPeople(people, search).map(({ name }) => name);

  it('looks past accents and case, in every column', () => {
    expect(names('jose')).toEqual(['José Martínez']);
    expect(names('DAM plan')).toEqual(['Fatima Yılmaz']);
    expect(names('  ')).toHaveLength(2);
  });

  it('needs every word', () => {
    expect(names('jose dam')).toEqual([]);
  });
});

describe('the filter of conversations', () => {
  it('comes back from its own address, the search text kept out of it', () => {
    const address = new URLSearchParams({
      typeId: 'preventive',
      status: 'draft',
      employeeId: ID,
      from: '2026-11-01',
    });
    const filter = readFilter(address, 'Sanne');
    expect(filter).toMatchObject({
      search: 'Sanne',
      typeId: 'preventive',
      status: 'draft',
      from: '2026-11-01',
    });
    expect(filterAddress(filter).toString()).toBe(address.toString());
    expect(countFilters(filter)).toBe(4);
  });

  it('leaves out what an address makes up', () => {
    const address = new URLSearchParams({
      status: 'secret',
      employeeId: '../..',
      from: '31-12-2026',
      typeId: 'x'.repeat(99),
    });
    expect(countFilters(readFilter(address, ''))).toBe(0);
  });

  it('asks only for what is filled in', () => {
    const filter = readFilter(new URLSearchParams({ status: 'finished' }), '  ');
    expect(filterQuery(filter)).toEqual({ status: 'finished' });
    expect(filterQuery({ ...filter, search: ' Sanne ' })).toEqual({ status: 'finished', search: 'Sanne' });
  });

  it('asks nothing while the period ends before it starts', () => {
    const filter = readFilter(new URLSearchParams({ from: '2026-11-02', to: '2026-11-01' }), '');
    expect(isPeriodWrong(filter)).toBe(true);
    expect(filterQuery(filter)).toBeUndefined();
  });
});

describe('names of types', () => {
  const context = { language: 'nl', messages: nl } as const;

  it('names type and variant, also before the service answered', () => {
    const conversation = { typeId: 'preventive', variantId: 'quarterly-check-in' };
    const types = new Types();
    expect(types.name(conversation, context)).toBe('Preventief gesprek');
    expect(types.variant(conversation, context)).toBe('Kwartaal-check-in');
  });

  it('calls a conversation of a type that it does not know yet a conversation', () => {
    const types = new Types();
    expect(types.name({ typeId: 'own-buddy' }, context)).toBe('Gesprek');
    expect(types.variant({ typeId: 'own-buddy', variantId: null }, context)).toBeUndefined();
  });
});

it('puts the newest conversation first, planned ones by their day and those without a day on top', () => {
  const dated = (heldOn: string | null, plannedOn: string | null = null) => ({ heldOn, plannedOn });
  const [old, held, planned, undated] = [
    dated('2026-01-05'),
    dated('2026-11-20', '2026-11-01'),
    dated(null, '2026-11-26'),
    dated(null),
  ];
  expect(newestFirst([old, planned, held, undated])).toEqual([undated, planned, held, old]);
});
