import { toJSONSchema, type $ZodType } from 'zod/v4/core';
import { Problem } from '../../shared/contracts/problem.ts';
import type { Route } from './define.ts';

type Schema = Record<string, unknown>;
type Operation = Record<string, unknown>;

const SECURITY = {
  public: [],
  session: [{ session: [] }],
  device: [{ device: [] }],
  member: [{ session: [] }, { device: [] }],
} as const;

/** The OpenAPI 3.1 document of every route, made from the same table and contracts that the door goes by. */
export function describeApi(routes: readonly Route[]): Record<string, unknown> {
  const paths: Record<string, Record<string, Operation>> = {};
  for (const route of routes) {
    const path = openApiPath(route.path);
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Goed Gesprek', version: '1', license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: { Problem: schemaOf(Problem, 'output') },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'goed-gesprek.session_token' },
        device: { type: 'http', scheme: 'bearer', description: 'The token of one device' },
      },
    },
  };
}

function operationOf(route: Route): Operation {
  const { summary, allow, roles, body, output } = route;
  const forbidden = allow === 'public' ? '' : `For ${roles ? roles.join(' or ') : 'every member'}.`;
  return {
    summary,
    ...(forbidden && { description: forbidden }),
    security: SECURITY[allow],
    parameters: [
      ...parameters('path', route.params, pathNames(route.path)),
      ...parameters('query', route.query, []),
    ],
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body, 'input') } } },
    }),
    responses: {
      [output ? '200' : 'default']: {
        description: output ? 'The answer' : 'A page, a file, a stream, or 204 without content',
        ...(output && { content: { 'application/json': { schema: schemaOf(output, 'output') } } }),
      },
      '4XX': {
        description: 'A problem document with a stable code',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

function parameters(where: 'path' | 'query', schema: $ZodType | undefined, names: readonly string[]) {
  const { properties = {}, required = [] } = schema
    ? (schemaOf(schema, 'input') as { properties?: Record<string, Schema>; required?: string[] })
    : {};
  const known = Object.entries(properties).map(([name, inner]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: inner,
  }));
  const others = names.filter((name) => !Object.hasOwn(properties, name));
  return [
    ...known,
    ...others.map((name) => ({ name, in: where, required: true, schema: { type: 'string' } })),
  ];
}

/** `/assets/:file{.+}` and `/console/*` as OpenAPI writes them: `/assets/{file}`, `/console/{rest}`. */
function openApiPath(path: string): string {
  return path.replaceAll(/:(\w+)(\{[^}]*\})?/g, '{$1}').replaceAll('*', '{rest}');
}

function pathNames(path: string): string[] {
  return [...openApiPath(path).matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
}

function schemaOf(schema: $ZodType, io: 'input' | 'output'): Schema {
  const { $schema: _, ...rest } = toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
