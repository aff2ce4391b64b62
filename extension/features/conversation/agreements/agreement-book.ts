import type { Agreement } from '../../../../shared/domain/documents.ts';
import type { Json } from '../../../../shared/domain/json.ts';
import { addAgreement } from '../../../store/agreements.ts';
import type { DeviceDatabase } from '../../../store/database.ts';
import { removeDocument, writeFields } from '../../../store/write.ts';
import { DocumentEditor } from '../document-editor.svelte.ts';
import type { History } from '../history/history.svelte.ts';
import { recordEdits } from '../history/record-edits.ts';
import { changeOf } from '../history/value-step.ts';

type Of = Pick<Agreement, 'employeeId' | 'conversationId' | 'fieldId'>;

/**
 * The agreements on the screen, with what was done to them. One that was removed comes back under a new id: the
 * service may have heard of the removal, and a removed document stays removed. Steps from before follow along.
 */
export class AgreementBook {
  readonly #db: DeviceDatabase;
  readonly #history: History;
  readonly #renamed = new Map<string, string>();
  readonly #shown = new Map<string, DocumentEditor>();

  constructor(db: DeviceDatabase, history: History) {
    this.#db = db;
    this.#history = history;
  }

  /** An editor for one row. Make it while a component is being set up. */
  edit(id: string): DocumentEditor {
    const edits = recordEdits(this.#history, `agreement:${id}`, (name, from, to) =>
      this.#change(this.current(id), name, from, to),
    );
    return new DocumentEditor(this.#db, 'agreement', id, edits);
  }

  /** Changes go through the row that is on the screen. Answers how to let go of it. */
  show(id: string, editor: DocumentEditor): () => void {
    this.#shown.set(id, editor);
    return () => {
      this.#shown.delete(id);
    };
  }

  /** The id under which an agreement is known now. */
  current(id: string): string {
    const next = this.#renamed.get(id);
    return next === undefined ? id : this.current(next);
  }

  async add(of: Of, initial: Partial<Agreement> = {}): Promise<string> {
    const id = await addAgreement(this.#db, of, initial);
    this.#record(id, { there: true });
    return id;
  }

  async remove(id: string): Promise<void> {
    const fields = await this.#take(id);
    if (fields) this.#record(id, { there: false, fields });
  }

  #record(id: string, { there, fields }: { there: boolean; fields?: Agreement }): void {
    let kept = fields;
    const away = async () => {
      kept = (await this.#take(this.current(id))) ?? kept;
    };
    const back = async () => {
      if (!kept) return;
      const { employeeId, conversationId, fieldId } = kept;
      const again = await addAgreement(this.#db, { employeeId, conversationId, fieldId }, kept);
      this.#renamed.set(this.current(id), again);
    };
    this.#history.record({
      place: `agreement:${id}:`,
      undo: there ? away : back,
      redo: there ? back : away,
    });
  }

  /** Removes an agreement and answers what it held. */
  async #take(id: string): Promise<Agreement | undefined> {
    // An edit that is written after the removal would bring the agreement back.
    await this.#shown.get(id)?.flush();
    const row = await this.#db.agreements.get(id);
    if (row) await removeDocument(this.#db, 'agreement', id);
    return row?.fields;
  }

  async #change(id: string, name: string, from: Json | undefined, to: Json | undefined): Promise<void> {
    const editor = this.#shown.get(id);
    if (editor) return editor.change(name, from, to);
    const row = await this.#db.documents('agreement').get(id);
    const next = row && changeOf({ kind: 'agreement', name }, { from, to, now: row.fields[name] });
    if (next !== undefined) await writeFields(this.#db, 'agreement', id, { [name]: next });
  }
}
