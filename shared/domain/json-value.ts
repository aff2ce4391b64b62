import * as z from 'zod/mini';
import { valueProblem, type Json } from './json.ts';

export const JsonValue = z.custom<Json>((value) => valueProblem(value) === undefined, {
  error: 'The value is too long, too deep, or holds text that cannot be stored (U+0000 or a lone surrogate).',
});
