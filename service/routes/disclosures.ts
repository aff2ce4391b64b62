import * as z from 'zod/mini';
import {
  Asking,
  Disclosure,
  DisclosureList,
  DisclosureQuery,
  Release,
} from '../../shared/contracts/disclosures.ts';
import { LinkCodeRequest, LinkOpening, OpenedPackage } from '../../shared/contracts/employee-links.ts';
import { askAuthors } from '../export/sealed/ask-authors.ts';
import { getDisclosure, listDisclosures, releaseDisclosure } from '../export/sealed/disclosures.ts';
import { openLink } from '../export/sealed/open-link.ts';
import { sendCode } from '../export/sealed/send-code.ts';
import { sendLink } from '../export/sealed/send-link.ts';
import { memberRoute, publicRoute } from './define.ts';

const HR = { allow: 'session', roles: ['hr'] } as const;
const AUTHOR = { allow: 'session', roles: ['manager', 'hr'] } as const;
const ById = z.object({ id: z.uuid() });
const ByRequest = z.object({ id: z.uuid(), request: z.uuid() });
/** A person types a code now and then; a script that tries them all gets no further than this. */
const SLOW = { max: 20, seconds: 300 };

/** The part of an access package that HR may not read: its authors let it go, and the employee alone opens it. */
export const DISCLOSURE_ROUTES = [
  memberRoute({
    ...HR,
    method: 'POST',
    path: '/api/privacy/:id/requests/:request/ask-authors',
    summary: 'Ask who has notes about the employee that HR may not read to let them go to the employee',
    params: ByRequest,
    output: Asking,
    handle: async (context, { params }) => ({ value: await askAuthors(context, params.id, params.request) }),
  }),
  memberRoute({
    ...HR,
    method: 'POST',
    path: '/api/privacy/:id/requests/:request/send-link',
    summary: 'Mail the employee a link to everything about them, which HR cannot open',
    params: ByRequest,
    async handle(context, { params }) {
      await sendLink(context, params.id, params.request);
      return { value: null };
    },
  }),
  memberRoute({
    ...AUTHOR,
    method: 'GET',
    path: '/api/disclosures',
    summary: 'Which notes of the caller belong to a request for access that is open',
    output: DisclosureList,
    handle: async (context) => ({ value: await listDisclosures(context) }),
  }),
  memberRoute({
    ...AUTHOR,
    method: 'GET',
    path: '/api/disclosures/:id',
    summary: "The caller's own notes about one employee, as they would go to that employee",
    params: ById,
    query: DisclosureQuery,
    output: Disclosure,
    handle: async (context, { params, query }) => ({
      value: await getDisclosure(context, params.id, query.language ?? 'nl'),
    }),
  }),
  memberRoute({
    ...AUTHOR,
    method: 'POST',
    path: '/api/disclosures/:id/release',
    summary: 'Let own notes go to the employee, but for lines that are left out with a reason',
    params: ById,
    body: Release,
    async handle(context, { params, body }) {
      await releaseDisclosure(context, params.id, body);
      return { value: null };
    },
  }),
  publicRoute({
    method: 'POST',
    path: '/api/employee-links/code',
    summary: "Mail a code to the address that an employee's link went to",
    limit: SLOW,
    body: LinkCodeRequest,
    async handle(context, { body }) {
      await sendCode(context, body);
      return { value: null };
    },
  }),
  publicRoute({
    method: 'POST',
    path: '/api/employee-links/open',
    summary: 'Everything about the employee who has the link and the code',
    limit: SLOW,
    body: LinkOpening,
    output: OpenedPackage,
    handle: async (context, { body }) => ({ value: await openLink(context, body) }),
  }),
];
