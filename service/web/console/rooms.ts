import type { Role } from '../../../shared/domain/roles.ts';
import { AUDIT, MEMBERS, PEOPLE, type Route } from './router.svelte.ts';

/** Which roles open a page of the console; every page that is not here is for HR. */
const ROLES: Partial<Record<Route['page'], readonly Role[]>> = {
  account: ['manager', 'hr', 'admin', 'auditor'],
  members: ['admin'],
  member: ['admin'],
  'sign-in': ['admin'],
  deputies: ['admin', 'hr'],
  audit: ['hr', 'auditor'],
  disclosures: ['manager', 'hr'],
  disclosure: ['manager', 'hr'],
};

export function mayOpen(page: Route['page'], roles: readonly Role[]): boolean {
  // Also who has no role yet may see where they are signed in.
  return page === 'account' || (ROLES[page] ?? ['hr']).some((role) => roles.includes(role));
}

const FIRST: readonly [Route['page'], string][] = [
  ['people', PEOPLE],
  ['members', MEMBERS],
  ['audit', AUDIT],
];

/** Where somebody with these roles begins; nowhere when the console has nothing for them. */
export function firstRoom(roles: readonly Role[]): string | undefined {
  return FIRST.find(([page]) => mayOpen(page, roles))?.[1];
}
