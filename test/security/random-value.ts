import { newId } from '../../shared/domain/ids.ts';
import type { Random } from './random.ts';

export type JsonSchema = {
  type?: string;
  enum?: unknown[];
  const?: unknown;
  format?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  prefixItems?: JsonSchema[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  minLength?: number;
  maxLength?: number;
};

const BY_FORMAT: Record<string, (random: Random) => string> = {
  uuid: () => newId(),
  email: (random) => `a${random.below(1e6)}@voorbeeld.nl`,
  date: (random) => `2026-0${1 + random.below(9)}-1${random.below(9)}`,
  uri: () => 'https://voorbeeld.nl/',
};

/** Whatever JSON can be. */
export function nonsense(random: Random, depth = 0): unknown {
  const kind = random.below(depth > 3 ? 4 : 6);
  if (kind === 0) return random.pick([null, true, false]);
  if (kind === 1) return random.number();
  if (kind === 2 || kind === 3) return random.text(30);
  const inner = Array.from({ length: random.below(4) }, () => nonsense(random, depth + 1));
  return kind === 4 ? inner : Object.fromEntries(inner.map((value) => [random.text(8), value]));
}

/** Mostly what the schema asks for, now and then something else in the middle of it. */
export function valueFor(random: Random, schema: JsonSchema): unknown {
  if (random.chance(0.06)) return nonsense(random);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return random.pick(schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return valueFor(random, random.pick(choices));
  switch (schema.type) {
    case 'string':
      return textFor(random, schema);
    case 'integer':
    case 'number':
      return random.number();
    case 'boolean':
      return random.chance(0.5);
    case 'null':
      return null;
    case 'array':
      return (
        schema.prefixItems?.map((item) => valueFor(random, item)) ??
        Array.from({ length: random.below(4) }, () => valueFor(random, schema.items ?? {}))
      );
    case 'object':
      return objectFor(random, schema);
    default:
      return nonsense(random);
  }
}

function textFor(random: Random, { format, minLength = 0, maxLength = 40 }: JsonSchema): string {
  const known = format === undefined ? undefined : BY_FORMAT[format];
  if (known) return known(random);
  if (random.chance(0.5)) return random.text(Math.min(maxLength, 60));
  // Long enough for tokens and codes, of letters that their patterns take.
  return 'abcdefgh01234567'
    .repeat(30)
    .slice(0, Math.max(minLength, Math.min(maxLength, 1 + random.below(40))));
}

function objectFor(random: Random, { properties = {}, required = [] }: JsonSchema): unknown {
  const entries = Object.entries(properties)
    .filter(([name]) => (required.includes(name) ? !random.chance(0.03) : random.chance(0.6)))
    .map(([name, schema]) => [name, valueFor(random, schema)]);
  if (random.chance(0.05)) entries.push([random.text(10), nonsense(random)]);
  return Object.fromEntries(entries);
}
