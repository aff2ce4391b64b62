import type { OidcRefusal } from '../../../shared/contracts/oidc.ts';

/** Somebody came back from their organisation's sign-in and is not let in. */
export class Refused extends Error {
  readonly reason: OidcRefusal;
  /** Of the library that checked the answer. */
  readonly code: string | undefined;

  constructor(reason: OidcRefusal, code?: string) {
    super(reason);
    this.reason = reason;
    this.code = code;
  }
}
