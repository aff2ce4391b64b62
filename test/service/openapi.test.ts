import { expect, test } from 'vitest';
import { ROUTES } from '../../service/routes/index.ts';
import { describeApi } from '../../service/routes/openapi.ts';

type Operation = {
  summary: string;
  security: unknown[];
  parameters: { name: string; in: string }[];
  requestBody?: unknown;
  responses: Record<string, unknown>;
};

test('the OpenAPI document has every route and no other, with what it takes, what it gives and who may call it', () => {
  const { paths } = describeApi(ROUTES) as { paths: Record<string, Record<string, Operation>> };
  const described = Object.values(paths).flatMap((operations) => Object.values(operations));
  expect(described).toHaveLength(ROUTES.length);
  for (const route of ROUTES) {
    const path = route.path.replaceAll(/:(\w+)(\{[^}]*\})?/g, '{$1}').replaceAll('*', '{rest}');
    const operation = paths[path]?.[route.method.toLowerCase()];
    expect(operation, path).toMatchObject({ summary: route.summary });
    const inPath = operation?.parameters.filter((one) => one.in === 'path').map(({ name }) => `{${name}}`);
    expect(inPath?.toSorted(), path).toEqual((path.match(/\{\w+\}/g) ?? []).toSorted());
    expect(operation?.requestBody !== undefined, path).toBe(route.body !== undefined);
    expect(Object.hasOwn(operation?.responses ?? {}, '200'), path).toBe(route.output !== undefined);
    expect(operation?.security.length === 0, path).toBe(route.allow === 'public');
    expect(JSON.stringify(operation), path).not.toMatch(/"schema":\{\}/);
  }
});
