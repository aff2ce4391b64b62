import { liveQuery, type Subscription } from 'dexie';
import { CATALOGUE } from '../../../shared/conversations/index.ts';
import { caseWeek, effectiveFirstDay, type Spell } from '../../../shared/domain/absence/index.ts';
import { TRANSPARENCY_TEXT } from '../../../shared/conversations/transparency-text.ts';
import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import { PHASES, tickId } from '../../../shared/domain/phases.ts';
import type { Conversation } from '../../../shared/domain/documents.ts';
import { TRANSPARENCY } from '../../../shared/domain/finish.ts';
import type { Text } from '../../../shared/domain/text.ts';
import { isEmpty } from '../../../shared/domain/report-field.ts';
import { openCase } from '../../store/absence-cases.ts';
import type { DeviceDatabase } from '../../store/database.ts';
import { live } from '../../store/live.svelte.ts';
import { getSetting } from '../../store/settings.ts';
import { loadType, readCatalogue, TypeUnavailable, type TypeProblem } from '../../store/templates.ts';
import { asText, asTexts } from './cell.ts';
import { Checklist } from './checklist.svelte.ts';
import { Clock, timeLeft } from './clock.svelte.ts';
import { defaultAnswers, isByHand } from './defaults.ts';
import { DocumentEditor } from './document-editor.svelte.ts';
import { localDate } from './local-time.ts';
import { AgreementBook } from './agreements/agreement-book.ts';
import { recordEdits } from './history/record-edits.ts';
import { History } from './history/history.svelte.ts';
import { Saving } from './saving.svelte.ts';

/** One conversation on the screen: its document, type, checklist and time. Make it while a component is set up. */
export class ConversationSession {
  readonly db: DeviceDatabase;
  readonly id: string;
  readonly notes: DocumentEditor;
  readonly saving = new Saving();
  readonly history = new History();
  readonly agreements: AgreementBook;
  readonly clock = new Clock();

  type: ConversationType | undefined = $state.raw();
  typeProblem: TypeProblem | undefined = $state();
  #attempt = $state(0);

  readonly employeeId = $derived.by(() => this.text('employeeId'));
  readonly typeId = $derived.by(() => this.text('typeId'));
  /** Set when the conversation began, and with another type; never by a newer version of the same. */
  readonly typeVersion = $derived.by(() => Number(this.notes.value('typeVersion') ?? 1));
  readonly variantId = $derived.by(() => this.text('variantId') || null);
  readonly sharing: Conversation['sharing'] = $derived.by(() =>
    this.notes.value('sharing') === 'report' ? 'report' : 'status',
  );
  readonly finished = $derived.by(() => this.notes.value('status') === 'finished');
  readonly left = $derived.by(() =>
    timeLeft(this.text('plannedStart') || null, this.text('plannedEnd') || null, this.clock.now),
  );
  readonly checklist = $derived.by(() => {
    const { type } = this;
    if (!type) return undefined;
    const variantId = () => this.variantId;
    const ticks = () => asTexts(this.notes.value('ticks'));
    const source = {
      type,
      get variantId() {
        return variantId();
      },
      get ticks() {
        return ticks();
      },
    };
    return new Checklist(source, (next) => this.#tick(type, ticks(), next));
  });

  /** That the employee was told is kept with the version of the text that was told. */
  #tick(type: ConversationType, before: string[], next: string[]): void {
    const told = (ticks: string[]) =>
      PHASES.some((phase) => ticks.includes(tickId(type.id, phase, TRANSPARENCY)));
    if (told(next) === told(before)) return this.notes.set('ticks', next);
    this.history.group(`conversation:${this.id}:ticks`, () => {
      this.notes.set('ticks', next);
      this.notes.set('toldVersion', told(next) ? this.transparency.version : null);
    });
  }

  readonly #employee;
  readonly #case;
  readonly #guidance;
  readonly #catalogue;

  constructor(db: DeviceDatabase, id: string) {
    this.db = db;
    this.id = id;
    this.notes = new DocumentEditor(
      db,
      'conversation',
      id,
      recordEdits(this.history, `conversation:${id}`, (name, from, to) => this.notes.change(name, from, to)),
    );
    this.agreements = new AgreementBook(db, this.history);
    this.#employee = live(() => db.employees.get(this.employeeId));
    this.#case = live(() => openCase(db, this.employeeId));
    this.#guidance = live(() => getSetting(db, 'guidance'));
    this.#catalogue = live(() => readCatalogue(db));

    $effect(() => this.saving.add(this.notes));
    $effect(() => this.#load(this.typeId, this.typeVersion, this.#attempt));
  }

  get employeeName(): string {
    return this.#employee.value?.fields.name ?? '';
  }

  /** The types that it can become. */
  get catalogue() {
    return this.#catalogue.value ?? CATALOGUE;
  }

  /** What the employee is to be told; the built-in text until the organisation has one of its own. */
  get transparency(): { version: number; text: Text; builtIn: boolean } {
    const own = this.#guidance.value?.transparency;
    return { version: own?.version ?? 0, text: own?.text ?? TRANSPARENCY_TEXT, builtIn: !own?.text };
  }

  /** Week of the running absence case, from 1. */
  get week(): number | undefined {
    return this.#ofCase((spells) => caseWeek(spells, localDate(this.clock.now)));
  }

  /** Of the running absence case, where its terms count from: `2026-11-02`. */
  get firstSickDay(): string | undefined {
    return this.#ofCase(effectiveFirstDay);
  }

  #ofCase<Result>(read: (spells: Spell[]) => Result): Result | undefined {
    const spells = this.#case.value?.fields.spells;
    if (!spells) return undefined;
    try {
      return read(spells);
    } catch {
      // Dates that contradict each other: the absence screens ask to mend them, a conversation goes on without.
      return undefined;
    }
  }

  text(name: string): string {
    return asText(this.notes.value(name));
  }

  /** Whether anything was filled in by hand; what was filled in by itself does not count. */
  get hasText(): boolean {
    const fields = this.notes.row?.fields ?? {};
    return Object.entries(fields).some(([name, value]) => isByHand(name) && !isEmpty(value));
  }

  /** Another type for the same conversation. What was filled in stays; who reads along follows the new type. */
  changeType(
    type: Pick<ConversationType, 'id' | 'version' | 'sharing'>,
    variantId: string | null = null,
  ): void {
    this.history.group('type', () => {
      this.notes.set('typeId', type.id);
      this.notes.set('typeVersion', type.version);
      this.notes.set('variantId', variantId);
      this.notes.set('sharing', type.sharing);
    });
  }

  retryType(): void {
    this.#attempt++;
  }

  #load(typeId: string, typeVersion: number, _attempt: number): (() => void) | undefined {
    if (typeId === '') return undefined;
    let current = true;
    let arrival: Subscription | undefined;
    loadType(this.db, { typeId, typeVersion }).then(
      (type) => {
        if (!current) return;
        this.type = type;
        this.typeProblem = undefined;
        this.#fillIn(type);
      },
      (error: unknown) => {
        if (!current) return;
        this.type = undefined;
        this.typeProblem = error instanceof TypeUnavailable ? error.problem : 'not-loaded';
        if (this.typeProblem !== 'not-delivered') return;
        // A sync may bring it while this screen is open.
        arrival = liveQuery(() => this.db.templates.get([typeId, typeVersion])).subscribe((row) => {
          if (row) this.#attempt++;
        });
      },
    );
    return () => {
      current = false;
      arrival?.unsubscribe();
    };
  }

  #fillIn(type: ConversationType): void {
    if (!this.notes.row || this.finished) return;
    const defaults = defaultAnswers(type, this.notes.row.fields, new Date());
    for (const [name, value] of Object.entries(defaults)) this.notes.fill(name, value);
  }
}
