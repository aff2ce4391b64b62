import type { ConversationType, TemplateField } from '../../shared/domain/conversation-type.ts';
import { ANSWER, mergeKind, type Fields, type Kind } from '../../shared/domain/documents.ts';
import type { Json } from '../../shared/domain/json.ts';
import type { Finding } from '../../shared/privacy/finding.ts';
import type { Occasion } from '../../shared/privacy/occasion.ts';
import { printOf } from '../../shared/privacy/print.ts';
import type { OutboxEntry } from './rows.ts';

export type Check = (text: string, occasion?: Occasion) => Finding[];

type Field = { kind: Kind; id: string; name: string; value: Json };

/** Names a conversation type as a conversation does. */
export type TypeRef = { typeId: string; typeVersion: number };

function* strings(value: Json): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const each of value) yield* strings(each);
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) yield* strings(each);
}

/** Ids of the options of a field, those of its parts too: they are stored as they are, and nobody typed them. */
function* optionIds(field: TemplateField): Generator<string> {
  if ('options' in field) for (const { id } of field.options) yield id;
  if (field.type === 'group') for (const part of field.fields) yield* optionIds(part);
}

const nothingOfOurs: ReadonlySet<string> = new Set();

/** A text that somebody typed; in a report it may come from another conversation. */
type Typed = { text: string; scope?: string };

/** What was typed into a report; its labels come from the template, and it says itself which ids are options. */
function* typedInReport(content: Json): Generator<Typed> {
  const {
    fields = [],
    agreements = [],
    earlier,
  } = content as {
    fields?: { value: Json; options?: Record<string, Json> }[];
    agreements?: { list?: Json; [name: string]: Json | undefined }[];
    earlier?: { agreements: { conversationId: string; what: Json; reason: Json }[] };
  };
  for (const { value, options = {} } of fields)
    for (const text of strings(value)) if (!Object.hasOwn(options, text)) yield { text };
  for (const { list: _, ...typed } of agreements) for (const text of strings(typed as Json)) yield { text };
  for (const { conversationId: scope, what, reason } of earlier?.agreements ?? [])
    for (const text of strings([what, reason])) yield { text, scope };
}

/** The texts of a field that somebody typed. */
function textsIn({ kind, name, value }: Field, ours: ReadonlySet<string>): Typed[] {
  if (kind === 'report') return name === 'content' ? [...typedInReport(value)] : [];
  const typed = name.startsWith(ANSWER) || mergeKind(kind, name, value) === 'text';
  if (!typed) return [];
  return [...strings(value)].filter((text) => !ours.has(text)).map((text) => ({ text }));
}

/** The conversation that a field belongs to: what was dismissed in one says nothing about another. */
function scopeOf(kind: Kind, id: string, fields: Fields): string {
  return kind === 'conversation' ? id : String(fields.conversationId ?? id);
}

/**
 * The guard as this device's database knows it: until the app hands it over, what was typed stays unchecked, and
 * so on this device. Holds only fingerprints of what was dismissed.
 */
export class Guardian {
  #check: Check | undefined;
  /** Ids of options by conversation type and field. */
  readonly #ours = new Map<string, ReadonlySet<string>>();
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

  /** Learns which answers of such a conversation are ours; what it does not know counts as typed. */
  learn({ typeId, typeVersion }: TypeRef, { template }: ConversationType): void {
    for (const field of template.fields)
      this.#ours.set(`${typeId} ${typeVersion} ${ANSWER}${field.id}`, new Set(optionIds(field)));
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
    const found = this.#check?.(text, occasion) ?? [];
    return found.filter((finding) => !this.#dismissed.has(printOf(scope, text, finding)));
  }

  /** What becomes of an edit of a document that holds `fields`: nothing when it may be sent. */
  verdict(field: Field, fields: Fields): OutboxEntry['guard'] {
    const ours =
      this.#ours.get(`${String(fields.typeId)} ${String(fields.typeVersion)} ${field.name}`) ?? nothingOfOurs;
    const texts = textsIn(field, ours).filter(({ text }) => text.trim() !== '');
    if (texts.length === 0) return undefined;
    if (!this.#check) return 'unchecked';
    const here = scopeOf(field.kind, field.id, fields);
    return texts.some(({ text, scope = here }) => this.holds(scope, text)) ? 'held' : undefined;
  }

  /** Whether a text is not to be used as it is, or nobody can tell yet. */
  holds(scope: string, text: string): boolean {
    return !this.#check || this.findings(scope, text).some(({ severity }) => severity === 'high');
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
