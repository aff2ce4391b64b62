import type { AuditEntry, AuditPage } from '../../../../shared/contracts/audit.ts';
import type { FailureCode } from '../../api.ts';
import { getAudit, type AuditFilter } from '../../organisation-api.ts';
import { Remote } from '../../parts/remote.svelte.ts';

/** Entries of the log that answer a filter, page after page. */
export class AuditLog {
  entries: readonly AuditEntry[] | undefined = $state.raw();
  total = $state(0);
  withoutOwn = $state(false);
  actors: AuditPage['actors'] = $state.raw([]);
  next: number | null = $state(null);
  readonly page: Remote<AuditPage>;
  #filter: AuditFilter = {};

  constructor(onFailure: (code: FailureCode) => void) {
    this.page = new Remote(onFailure);
  }

  /** Starts anew; what is shown stays until the answer is in. */
  ask(filter: AuditFilter): Promise<void> {
    this.#filter = filter;
    return this.#load(undefined, []);
  }

  async more(): Promise<void> {
    if (this.next !== null && !this.page.loading) await this.#load(this.next, this.entries ?? []);
  }

  async #load(before: number | undefined, known: readonly AuditEntry[]): Promise<void> {
    const filter = this.#filter;
    await this.page.load((signal) => getAudit(filter, before, signal));
    const { value, failure } = this.page;
    if (!value || failure || filter !== this.#filter) return;
    this.entries = [...known, ...value.entries];
    this.total = value.total;
    this.withoutOwn = value.withoutOwn;
    this.actors = value.actors;
    this.next = value.next;
  }
}
