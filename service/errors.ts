import type { Problem, ProblemCode } from '../shared/contracts/problem.ts';
import type { Language } from '../shared/domain/text.ts';
import { problems as english } from '../shared/messages/en/problems.ts';
import { problems as dutch } from '../shared/messages/nl/problems.ts';

const STATUS = {
  'bad-request': 400,
  'too-large': 413,
  'not-signed-in': 401,
  'not-allowed': 403,
  'second-factor-needed': 403,
  'sign-in-again': 403,
  'not-found': 404,
  conflict: 409,
  'leads-own-manager': 409,
  'link-expired': 410,
  'protocol-too-old': 409,
  'protocol-too-new': 409,
  'mutation-gap': 409,
  'cursor-expired': 410,
  'too-many-requests': 429,
  unavailable: 503,
  internal: 500,
} as const satisfies Record<ProblemCode, number>;

type More = Pick<Problem, 'pointer' | 'expected'> & {
  /** Another text than the code's own. */
  text?: keyof typeof dutch;
};

/** What verbs throw. It holds a code and never content, so that it can be logged and answered as it is. */
export class ServiceError extends Error {
  readonly code: ProblemCode;
  readonly more: More;

  constructor(code: ProblemCode, more: More = {}) {
    super(code);
    this.code = code;
    this.more = more;
  }
}

/** The RFC 9457 document of an error; of one that nobody foresaw, nothing but that it happened. */
export function toProblem(error: unknown, language: Language): Problem {
  const known = error instanceof ServiceError ? error : new ServiceError('internal');
  const { text = known.code, ...more } = known.more;
  const { title, detail } = (language === 'nl' ? dutch : english)[text];
  return {
    type: `urn:goed-gesprek:problem:${known.code}`,
    title,
    status: STATUS[known.code],
    code: known.code,
    detail,
    ...more,
  };
}
