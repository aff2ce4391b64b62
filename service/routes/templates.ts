import {
  OfferedTemplates,
  OneTemplate,
  TemplateChange,
  TemplatePublished,
  TemplateQuery,
  TemplateRecord,
  TemplateWithdrawal,
  TypeNames,
} from '../../shared/contracts/templates.ts';
import { publishTemplate, withdrawTemplate } from '../templates/change-template.ts';
import {
  readOfferedTemplates,
  readTemplateRecord,
  readTemplateVersion,
  readTypeNames,
} from '../templates/read-templates.ts';
import { memberRoute } from './define.ts';

const HR = { allow: 'session', roles: ['hr'] } as const;
const DEVICE = { allow: 'device', roles: ['manager', 'hr'], crossOrigin: true } as const;

export const TEMPLATE_ROUTES = [
  memberRoute({
    ...DEVICE,
    method: 'GET',
    path: '/api/sync/templates',
    summary: 'The conversation types that the organisation changed or added, each in its newest version',
    compress: true,
    output: OfferedTemplates,
    handle: async (context) => ({ value: await readOfferedTemplates(context) }),
  }),
  memberRoute({
    ...DEVICE,
    method: 'GET',
    path: '/api/sync/template',
    summary: 'One version of such a type, for a conversation that began with it',
    compress: true,
    query: TemplateQuery,
    output: OneTemplate,
    handle: async (context, { query }) => ({ value: await readTemplateVersion(context, query) }),
  }),
  memberRoute({
    ...HR,
    method: 'GET',
    path: '/api/templates',
    summary: 'Every version of these types, with who made it',
    output: TemplateRecord,
    handle: async (context) => ({ value: await readTemplateRecord(context) }),
  }),
  memberRoute({
    ...HR,
    method: 'GET',
    path: '/api/templates/names',
    summary: 'What every conversation type is called, the built-in ones included',
    output: TypeNames,
    handle: async (context) => ({ value: await readTypeNames(context) }),
  }),
  memberRoute({
    ...HR,
    method: 'POST',
    path: '/api/templates',
    summary: 'Publish a version of a changed or an own conversation type',
    body: TemplateChange,
    output: TemplatePublished,
    handle: async (context, { body }) => ({ value: await publishTemplate(context, body) }),
  }),
  memberRoute({
    ...HR,
    method: 'POST',
    path: '/api/templates/withdraw',
    summary: 'Offer a type no longer as the organisation made it',
    body: TemplateWithdrawal,
    async handle(context, { body }) {
      await withdrawTemplate(context, body);
      return { value: null };
    },
  }),
];
