import { createSubscriber } from 'svelte/reactivity';
import type { Finding } from '../../shared/privacy/finding.ts';
import type { Occasion } from '../../shared/privacy/occasion.ts';
import { dismiss } from './clearance.ts';
import type { DeviceDatabase } from './database.ts';

/** What the guard finds, for a screen: asked again when the guard arrives or something was dismissed. */
export class Findings {
  readonly #db: DeviceDatabase;
  readonly #follow: () => void;

  constructor(db: DeviceDatabase) {
    this.#db = db;
    this.#follow = createSubscriber((update) => db.guardian.subscribe(update));
  }

  of(scope: string, text: string, occasion?: Occasion): Finding[] {
    this.#follow();
    return this.#db.guardian.findings(scope, text, occasion);
  }

  dismiss(scope: string, text: string, finding: Finding): Promise<void> {
    return dismiss(this.#db, scope, text, finding);
  }
}
