import { ACCOUNT_ROUTES } from './account.ts';
import { CONSOLE_ROUTES } from './console.ts';
import type { Route } from './define.ts';
import { PAGE_ROUTES } from './pages.ts';
import { SERVICE_ROUTES } from './service.ts';
import { SYNC_ROUTES } from './sync.ts';

/** Every way into the service, a line per room. The access matrix of the tests goes by this table. */
export const ROUTES: readonly Route[] = [
  ...SERVICE_ROUTES,
  ...ACCOUNT_ROUTES,
  ...SYNC_ROUTES,
  ...CONSOLE_ROUTES,
  ...PAGE_ROUTES,
];
