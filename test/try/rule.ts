import type * as z from 'zod/mini';

/** A rule to try by hand: a line that its schema takes gets its answer, any other an `error` that says what to write. */
export const rule =
  <Schema extends z.ZodMiniType>(schema: Schema, answer: (input: z.output<Schema>) => unknown) =>
  (line: unknown): unknown => {
    const parsed = schema.safeParse(line);
    if (parsed.success) return answer(parsed.data);
    const [issue] = parsed.error.issues;
    return { error: [issue?.path.join('.'), issue?.message].filter(Boolean).join(': ') };
  };
