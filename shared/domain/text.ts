import * as z from 'zod/mini';

export type { Language } from './languages.ts';

/** One text in every language of the product. */
export const Text = z.strictObject({
  nl: z.string().check(z.minLength(1)),
  en: z.string().check(z.minLength(1)),
});
export type Text = z.infer<typeof Text>;
