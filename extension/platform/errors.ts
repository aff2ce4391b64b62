import type { ProblemCode } from '../../shared/contracts/problem.ts';

/** The service answered with a problem document (RFC 9457). Holds its code only: nothing that a user typed. */
export class ServiceProblem extends Error {
  override name = 'ServiceProblem';
  readonly code: ProblemCode;
  readonly status: number;
  /** With `mutation-gap`: the number that the service expects next. */
  readonly expected: number | undefined;

  constructor(code: ProblemCode, status: number, expected?: number) {
    super(`The service answered ${status} ${code}.`);
    this.code = code;
    this.status = status;
    this.expected = expected;
  }
}

/** No answer came: no network, no service, or it took too long. */
export class Unreachable extends Error {
  override name = 'Unreachable';
}

/** An answer came that the contract does not allow: another version, or not our service. */
export class MalformedAnswer extends Error {
  override name = 'MalformedAnswer';
}
