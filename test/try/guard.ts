import * as z from 'zod/mini';
import { findMedicalDetail } from '../../shared/privacy/guard.ts';
import { rule } from './rule.ts';

const Input = z.object(
  {
    text: z.string('write the text to check'),
    lang: z._default(z.enum(['nl', 'en'], 'use nl or en'), 'nl'),
  },
  'give text and, where it is not Dutch, lang',
);

/** A text in, what may not be recorded out. */
export default rule(Input, ({ text, lang }) => ({
  findings: findMedicalDetail(text, lang).map(({ start, end, category, severity, suggestion }) => ({
    start,
    end,
    category,
    severity,
    suggestion,
  })),
}));
