import { createContext } from 'svelte';

/** The console's rooms; ids only, so that an address never names anybody. */
export type Route =
  | { page: 'people' }
  | { page: 'person'; id: string }
  | { page: 'conversations' }
  | { page: 'conversation'; id: string }
  | { page: 'new-employee' }
  | { page: 'employee'; id: string }
  | { page: 'import' }
  | { page: 'checklist' }
  | { page: 'guidance' }
  | { page: 'retention' }
  | { page: 'requests' }
  | { page: 'privacy-file'; id: string }
  | { page: 'disclosures' }
  | { page: 'disclosure'; id: string }
  | { page: 'members' }
  | { page: 'member'; id: string }
  | { page: 'deputies' }
  | { page: 'sign-in' }
  | { page: 'audit' }
  | { page: 'account' }
  | { page: 'lost' };

export const PEOPLE = '/console';
export const CONVERSATIONS = '/console/conversations';
export const NEW_EMPLOYEE = '/console/people/new';
export const IMPORT = '/console/organisation/import';
export const CHECKLIST = '/console/organisation/checklist';
export const GUIDANCE = '/console/organisation/guidance';
export const RETENTION = '/console/privacy/retention';
export const REQUESTS = '/console/privacy/requests';
export const DISCLOSURES = '/console/privacy/disclosures';
export const disclosurePath = (id: string) => `${DISCLOSURES}/${encodeURIComponent(id)}`;
export const employeePath = (id: string) => `/console/people/${encodeURIComponent(id)}/edit`;
export const privacyPath = (id: string) => `/console/privacy/people/${encodeURIComponent(id)}`;
export const MEMBERS = '/console/organisation/members';
export const SIGN_IN = '/console/organisation/sign-in';
export const DEPUTIES = '/console/organisation/deputies';
export const AUDIT = '/console/privacy/audit';
export const ACCOUNT = '/console/account';
export const memberPath = (id: string) => `${MEMBERS}/${encodeURIComponent(id)}`;
export const personPath = (id: string) => `/console/people/${encodeURIComponent(id)}`;
export const conversationPath = (id: string) => `${CONVERSATIONS}/${encodeURIComponent(id)}`;

/** Pages below a section, and the page of one of what they list. */
const SECTIONS: Record<string, Record<string, { list: Route['page']; one?: Route['page'] }>> = {
  organisation: {
    members: { list: 'members', one: 'member' },
    deputies: { list: 'deputies' },
    'sign-in': { list: 'sign-in' },
    import: { list: 'import' },
    checklist: { list: 'checklist' },
    guidance: { list: 'guidance' },
  },
  privacy: {
    audit: { list: 'audit' },
    retention: { list: 'retention' },
    requests: { list: 'requests' },
    disclosures: { list: 'disclosures', one: 'disclosure' },
    people: { list: 'lost', one: 'privacy-file' },
  },
};

/** Ids are UUIDs: an address with another one leads nowhere. */
const ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

export function parseRoute(path: string): Route {
  const route = roomOf(path);
  return 'id' in route && !ID.test(route.id) ? { page: 'lost' } : route;
}

function roomOf(path: string): Route {
  const [root, room, id, more, rest] = path.split('/').filter(Boolean);
  if (root !== 'console' || rest !== undefined) return { page: 'lost' };
  if (room !== undefined && Object.hasOwn(SECTIONS, room)) return parseSection(room, id, more);
  if (room === 'people' && id === 'new' && more === undefined) return { page: 'new-employee' };
  if (room === 'people' && id !== undefined && more === 'edit') return { page: 'employee', id };
  if (more !== undefined) return { page: 'lost' };
  if (room === undefined || (room === 'people' && id === undefined)) return { page: 'people' };
  if (room === 'people' && id !== undefined) return { page: 'person', id };
  if (room === 'conversations')
    return id === undefined ? { page: 'conversations' } : { page: 'conversation', id };
  if (room === 'account' && id === undefined) return { page: 'account' };
  return { page: 'lost' };
}

function parseSection(section: string, name = '', id: string | undefined): Route {
  const known = SECTIONS[section] ?? {};
  const pages = Object.hasOwn(known, name) ? known[name] : undefined;
  // A page of the table that shows one thing has an id, one that lists has none.
  if (pages && id === undefined) return { page: pages.list } as Route;
  return pages?.one ? ({ page: pages.one, id } as Route) : { page: 'lost' };
}

/**
 * Where in the console we are, over the History API. Ordinary links work: clicks on those that lead to the console
 * are taken over by `follow`, all others are left to the browser. What must not be in an address (a search text can
 * be a name) is kept with the entry of the history instead, so that going back finds it.
 */
export class Router {
  path = $state(location.pathname);
  query: URLSearchParams = $state.raw(new URLSearchParams(location.search));
  /** Whether this page came by navigation, and its heading should get focus. */
  navigated = false;
  readonly route: Route = $derived(parseRoute(this.path));

  go(href: string): void {
    // Who comes back finds the keyboard at the link that led away.
    history.replaceState({ ...this.#state(), left: href }, '');
    history.pushState(null, '', href);
    this.#arrive();
    scrollTo(0, 0);
  }

  /** Goes somewhere else without a way back to here. */
  enter(href: string): void {
    history.replaceState(null, '', href);
    this.#arrive();
  }

  /** Replaces the query of this page, and what is kept with it. */
  replace(query: URLSearchParams, kept: Record<string, string>): void {
    const search = query.toString();
    history.replaceState(kept, '', this.path + (search && `?${search}`));
    this.query = query;
  }

  /** A text that `replace` kept with this entry of the history. */
  kept(key: string): string {
    const state = this.#state();
    const value = Object.hasOwn(state, key) ? state[key] : '';
    return typeof value === 'string' ? value : '';
  }

  /** For `onpopstate` of the window. */
  readonly back = (): void => this.#arrive();

  /** For `onclick` of the window. */
  readonly follow = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.target || link.origin !== location.origin) return;
    if (!/^\/console(\/|$)/.test(link.pathname) || link.hash) return;
    event.preventDefault();
    this.go(link.pathname + link.search);
  };

  #state(): Record<string, unknown> {
    const state: unknown = history.state;
    return typeof state === 'object' && state !== null ? { ...state } : {};
  }

  #arrive(): void {
    this.navigated = true;
    this.path = location.pathname;
    this.query = new URLSearchParams(location.search);
  }
}

export const [useRouter, provideRouter] = createContext<Router>();
