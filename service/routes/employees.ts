import * as z from 'zod/mini';
import {
  EmployeeForm,
  EmployeeId,
  EmployeeRecord,
  ImportAnswer,
  ImportRequest,
  LinkRequest,
  TieRequest,
} from '../../shared/contracts/employees.ts';
import { acceptEmployee, linkEmployee } from '../people/accept-employee.ts';
import { getEmployee } from '../people/get-employee.ts';
import { importEmployees } from '../people/import/import-employees.ts';
import { addEmployee, changeEmployee } from '../people/save-employee.ts';
import { tieMember, untieMember } from '../people/tie-member.ts';
import { memberRoute } from './define.ts';

const HR = { allow: 'session', roles: ['hr'] } as const;
const ById = z.object({ id: z.uuid() });

export const EMPLOYEE_ROUTES = [
  memberRoute({
    ...HR,
    method: 'POST',
    path: '/api/employees',
    summary: 'Add an employee',
    body: EmployeeForm,
    output: EmployeeId,
    handle: async (context, { body }) => ({ value: await addEmployee(context, body) }),
  }),
  memberRoute({
    ...HR,
    method: 'POST',
    path: '/api/employees/import',
    summary: 'Read employees from a file, or say what that would do; repeatable without doubles',
    body: ImportRequest,
    output: ImportAnswer,
    handle: async (context, { body }) => ({ value: await importEmployees(context, body) }),
  }),
  memberRoute({
    ...HR,
    method: 'GET',
    path: '/api/employees/:id',
    summary: 'What is known of an employee',
    params: ById,
    output: EmployeeRecord,
    handle: async (context, { params }) => ({ value: await getEmployee(context, params.id) }),
  }),
  memberRoute({
    ...HR,
    method: 'POST',
    path: '/api/employees/:id',
    summary: 'Correct what is known of an employee, or hand them over to another manager',
    params: ById,
    body: EmployeeForm,
    async handle(context, { params, body }) {
      await changeEmployee(context, params.id, body);
      return { value: null };
    },
  }),
  memberRoute({
    ...HR,
    method: 'POST',
    path: '/api/employees/:id/accept',
    summary: 'Take over somebody whom a manager typed in',
    params: ById,
    async handle(context, { params }) {
      await acceptEmployee(context, params.id);
      return { value: null };
    },
  }),
  memberRoute({
    ...HR,
    method: 'POST',
    path: '/api/employees/:id/link',
    summary: 'Join somebody whom a manager typed in with an employee that is known',
    params: ById,
    body: LinkRequest,
    async handle(context, { params, body }) {
      await linkEmployee(context, params.id, body.into);
      return { value: null };
    },
  }),
  memberRoute({
    ...HR,
    method: 'POST',
    path: '/api/employees/:id/tie',
    summary: 'Say that a record is about a member, who does not read it from here on',
    params: ById,
    body: TieRequest,
    async handle(context, { params, body }) {
      await tieMember(context, params.id, body.memberId);
      return { value: null };
    },
  }),
  memberRoute({
    ...HR,
    method: 'POST',
    path: '/api/employees/:id/untie',
    summary: 'Take back that a record is about a member',
    params: ById,
    body: TieRequest,
    async handle(context, { params, body }) {
      await untieMember(context, params.id, body.memberId);
      return { value: null };
    },
  }),
];
