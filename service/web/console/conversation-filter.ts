import { ConversationQuery } from '../../../shared/contracts/console.ts';

/** What is filled in, each an empty string when it is not. */
export type Filter = {
  search: string;
  typeId: string;
  status: string;
  employeeId: string;
  from: string;
  to: string;
};

/** Kept in the address; the search text is not, for it can be a name. */
const IN_ADDRESS = ['typeId', 'status', 'employeeId', 'from', 'to'] as const;

/** The filter that an address asks for, without what makes no sense. */
export function readFilter(query: URLSearchParams, search: string): Filter {
  const filter: Filter = { search, typeId: '', status: '', employeeId: '', from: '', to: '' };
  for (const key of IN_ADDRESS) {
    const value = query.get(key) ?? '';
    if (value && ConversationQuery.safeParse({ [key]: value }).success) filter[key] = value;
  }
  return filter;
}

export function filterAddress(filter: Filter): URLSearchParams {
  return new URLSearchParams(IN_ADDRESS.flatMap((key) => (filter[key] ? [[key, filter[key]]] : [])));
}

/** The question for the service, or nothing while the filter cannot be asked. */
export function filterQuery(filter: Filter): ConversationQuery | undefined {
  if (isPeriodWrong(filter)) return;
  const given = Object.entries(filter)
    .map(([key, value]) => [key, value.trim()])
    .filter(([, value]) => value !== '');
  const query = ConversationQuery.safeParse(Object.fromEntries(given));
  return query.success ? query.data : undefined;
}

export function isPeriodWrong({ from, to }: Filter): boolean {
  return from !== '' && to !== '' && to < from;
}

/** How many filters are on, the search field apart. */
export function countFilters(filter: Filter): number {
  return IN_ADDRESS.filter((key) => filter[key] !== '').length;
}
