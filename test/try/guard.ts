import * as z from 'zod/mini';
import { findMedicalDetail } from '../../shared/privacy/guard.ts';

const Input = z.object({
  text: z.string('write the text to check'),
  lang: z._default(z.enum(['nl', 'en'], 'use nl or en'), 'nl'),
});

/** One line of `npm run -s try -- guard`: a text in, what may not be recorded out, or `{error}`. */
export default function guardTry(input: unknown): unknown {
  const parsed = Input.safeParse(input);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { error: [issue?.path.join('.'), issue?.message].filter(Boolean).join(': ') };
  }
  const findings = findMedicalDetail(parsed.data.text, parsed.data.lang).map(
    ({ start, end, category, severity, suggestion }) => ({ start, end, category, severity, suggestion }),
  );
  return { findings };
}
