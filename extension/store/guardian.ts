import { ANSWER, mergeKind, type Fields, type Kind } from '../../shared/domain/documents.ts';
import type { Json } from '../../shared/domain/json.ts';
import type { Finding } from '../../shared/privacy/finding.ts';
import type { Occasion } from '../../shared/privacy/occasion.ts';
import { printOf } from '../../shared/privacy/print.ts';
import type { OutboxEntry } from './rows.ts';

export type Check = (text: string, occasion?: Occasion) => Finding[];

type Field = { kind: Kind; id: string; name: string; value: Json };

/** Ids of options are stored as they are, and look like words: the drift of one says nothing. */
const OPTION_ID = /^[a-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*$/;

/** Those of the built-in templates that read like words of care. */
const OPTION_IDS: ReadonlySet<string> = new Set(['stress-signals', 'workplace-and-aids', 'therapeutic']);

function* strings(value: Json): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const each of value) yield* strings(each);
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) yield* strings(each);
}

/** What was typed into a report; its labels come from the template. */
function typedInReport(content: Json): Json {
  const { fields = [], agreements = [] } = content as { fields?: { value: Json }[]; agreements?: Json };
  return [fields.map(({ value }) => value), agreements];
}

/** The texts of a field that somebody typed. */
function textsIn({ kind, name, value }: Field): string[] {
  if (kind === 'report') return name === 'content' ? [...strings(typedInReport(value))] : [];
  const typed = name.startsWith(ANSWER) || mergeKind(kind, name, value) === 'text';
  return typed ? [...strings(value)] : [];
}

/** The conversation that a field belongs to: what was dismissed in one says nothing about another. */
export function scopeOf(kind: Kind, id: string, fields: Fields): string {
  return kind === 'conversation' ? id : String(fields.conversationId ?? id);
}

/**
 * The guard as this device's database knows it: until the app hands it over, what was typed stays unchecked, and
 * so on this device. Holds only fingerprints of what was dismissed.
 */
export class Guardian {
  #check: Check | undefined;
  #dismissed: ReadonlySet<string> = new Set();
  readonly #listeners = new Set<() => void>();

  use(check: Check): void {
    this.#check = check;
    this.#tell();
  }

  know(dismissed: Iterable<string>): void {
    this.#dismissed = new Set(dismissed);
    this.#tell();
  }

  /** Answers how to stop hearing of changes. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  get ready(): boolean {
    return this.#check !== undefined;
  }

  /** What is found in a text and was not dismissed in this conversation; rewordings fit the occasion. */
  findings(scope: string, text: string, occasion?: Occasion): Finding[] {
    const found = OPTION_IDS.has(text) ? [] : (this.#check?.(text, occasion) ?? []);
    const worded = OPTION_ID.test(text) ? found.filter(({ source }) => source === 'words') : found;
    return worded.filter((finding) => !this.#dismissed.has(printOf(scope, text, finding)));
  }

  /** What becomes of an edit: nothing when it may be sent. */
  verdict(field: Field, scope: string): OutboxEntry['guard'] {
    const texts = textsIn(field).filter((text) => text.trim() !== '');
    if (texts.length === 0) return undefined;
    if (!this.#check) return 'unchecked';
    return texts.some((text) => this.holds(scope, text)) ? 'held' : undefined;
  }

  /** Whether a text is not to be used as it is, or nobody can tell yet. */
  holds(scope: string, text: string): boolean {
    return !this.#check || this.findings(scope, text).some(({ severity }) => severity === 'high');
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
