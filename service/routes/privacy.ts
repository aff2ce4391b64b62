import * as z from 'zod/mini';
import {
  EraseRequest,
  ErasureCertificate,
  HoldRequest,
  InspectionQuery,
  PackageQuery,
  PrivacyFile,
  RetentionOverview,
  RetentionPolicy,
} from '../../shared/contracts/privacy.ts';
import {
  OpenRequests,
  RequestAnswer,
  RequestExtension,
  RequestForm,
  RequestId,
  RequestLift,
} from '../../shared/contracts/requests.ts';
import { accessHtml } from '../export/access-html.ts';
import { accessPackage } from '../export/access-package.ts';
import { inspectionHtml } from '../export/inspection-html.ts';
import { inspectionPack } from '../export/inspection-pack.ts';
import { erasePerson } from '../retention/erase-person.ts';
import { releaseHold, setHold } from '../retention/hold.ts';
import { privacyFile, retentionOverview } from '../retention/overview.ts';
import { setPolicy } from '../retention/policy.ts';
import {
  answerRequest,
  extendRequest,
  liftRestriction,
  openRequests,
  recordRequest,
} from '../retention/requests.ts';
import { en } from '../../shared/messages/en/access-package.ts';
import { nl } from '../../shared/messages/nl/access-package.ts';
import { FILES, memberRoute } from './define.ts';

const HR = { allow: 'session', roles: ['hr'] } as const;
const ById = z.object({ id: z.uuid() });
const ByRequest = z.object({ id: z.uuid(), request: z.uuid() });

/** To be saved, never shown as a page of the service: it holds text that people typed. */
function download(text: string, type: string, name: string): Response {
  return new Response(text, {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  });
}

/** Whole files of people: more in so short a time is no work of HR. */
const EXPORTS = { max: 60, seconds: 300 };

export const PRIVACY_ROUTES = [
  memberRoute({
    ...HR,
    method: 'GET',
    path: '/api/retention',
    summary: 'Terms per conversation type, what is erased within 30 days, and what is on hold',
    output: RetentionOverview,
    handle: async (context) => ({ value: await retentionOverview(context) }),
  }),
  memberRoute({
    ...HR,
    method: 'POST',
    path: '/api/retention/policy',
    summary: 'Choose other terms, within bounds',
    body: RetentionPolicy,
    async handle(context, { body }) {
      await setPolicy(context, body);
      return { value: null };
    },
  }),
  memberRoute({
    ...HR,
    method: 'GET',
    path: '/api/privacy/:id',
    limitEach: FILES,
    summary: "What is kept of one employee's file, until when, and whether it is on hold",
    params: ById,
    output: PrivacyFile,
    handle: async (context, { params }) => ({ value: await privacyFile(context, params.id) }),
  }),
  memberRoute({
    ...HR,
    method: 'POST',
    path: '/api/privacy/:id/hold',
    summary: 'Keep a file whole until the hold is taken off',
    params: ById,
    body: HoldRequest,
    async handle(context, { params, body }) {
      await setHold(context, params.id, body);
      return { value: null };
    },
  }),
  memberRoute({
    ...HR,
    method: 'POST',
    path: '/api/privacy/:id/release',
    summary: 'Take the hold off a file',
    params: ById,
    async handle(context, { params }) {
      await releaseHold(context, params.id);
      return { value: null };
    },
  }),
  memberRoute({
    ...HR,
    method: 'GET',
    path: '/api/requests',
    summary: 'What employees asked about their data and nobody answered yet, the most urgent first',
    output: OpenRequests,
    handle: async (context) => ({ value: await openRequests(context) }),
  }),
  memberRoute({
    ...HR,
    method: 'POST',
    path: '/api/privacy/:id/requests',
    summary: 'Write down what an employee asked about their data',
    params: ById,
    body: RequestForm,
    output: RequestId,
    handle: async (context, { params, body }) => ({ value: await recordRequest(context, params.id, body) }),
  }),
  memberRoute({
    ...HR,
    method: 'POST',
    path: '/api/privacy/:id/requests/:request/extend',
    summary: 'Take two months more for an answer',
    params: ByRequest,
    body: RequestExtension,
    async handle(context, { params, body }) {
      await extendRequest(context, params.id, params.request, body);
      return { value: null };
    },
  }),
  memberRoute({
    ...HR,
    method: 'POST',
    path: '/api/privacy/:id/requests/:request/answer',
    summary: 'Answer what an employee asked, for good',
    params: ByRequest,
    body: RequestAnswer,
    async handle(context, { params, body }) {
      await answerRequest(context, params.id, params.request, body);
      return { value: null };
    },
  }),
  memberRoute({
    ...HR,
    method: 'POST',
    path: '/api/privacy/:id/requests/:request/lift',
    summary: 'End a restriction that was granted, after the employee was told',
    params: ByRequest,
    body: RequestLift,
    async handle(context, { params, body }) {
      await liftRestriction(context, params.id, params.request, body);
      return { value: null };
    },
  }),
  memberRoute({
    ...HR,
    method: 'GET',
    path: '/api/privacy/:id/access-package',
    limit: EXPORTS,
    summary: "One employee's data, as a page or as JSON, to be saved",
    params: ById,
    query: PackageQuery,
    async handle(context, { params, query }) {
      const { format, language = 'nl' } = query;
      const pack = await accessPackage(context, params.id, language);
      const name = `${{ nl, en }[language].file}.${format}`;
      return format === 'html'
        ? download(accessHtml(pack, language), 'text/html', name)
        : download(JSON.stringify(pack, null, 2), 'application/json', name);
    },
  }),
  memberRoute({
    ...HR,
    method: 'GET',
    path: '/api/privacy/:id/inspection-pack',
    limit: EXPORTS,
    summary: "One employee's absence file for an inspection, complete or with what is missing, to be saved",
    params: ById,
    query: InspectionQuery,
    async handle(context, { params, query }) {
      const pack = await inspectionPack(context, params.id, query);
      return query.format === 'html'
        ? download(inspectionHtml(pack), 'text/html', 'verzuimdossier.html')
        : download(JSON.stringify(pack, null, 2), 'application/json', 'verzuimdossier.json');
    },
  }),
  memberRoute({
    ...HR,
    method: 'POST',
    path: '/api/privacy/:id/erase',
    summary: 'Erase everything about an employee and destroy their key; answers with a certificate',
    params: ById,
    body: EraseRequest,
    output: ErasureCertificate,
    handle: async (context, { params, body }) => ({ value: await erasePerson(context, params.id, body) }),
  }),
];
