import { byPart } from './parts.ts';
import type {
  ConversationType,
  DoNot,
  Item,
  PhaseId,
  Question,
} from '../../../shared/domain/conversation-type.ts';
import { PHASES, tickId } from '../../../shared/domain/phases.ts';
import { shownItems } from '../../../shared/domain/shown.ts';

/** An item on the screen; `key` is `phase.item`, unique within its type. */
export type Line = Item & { phase: PhaseId; key: string; tick: string };
export type PhaseState = { id: PhaseId; lines: Line[]; ticked: number };

type Source = {
  readonly type: ConversationType;
  readonly variantId: string | null;
  readonly ticks: readonly string[];
};

/** The lines of a conversation, which of them are ticked, and which one is at hand. */
export class Checklist {
  readonly #source: Source;
  readonly #onTicks: (ticks: string[]) => void;
  #phase: PhaseId = $state('before');
  #open: string | undefined = $state();

  /** Phases that have lines, in the order of the conversation. */
  readonly phases: PhaseState[] = $derived.by(() => {
    const { type, variantId, ticks } = this.#source;
    return PHASES.map((id): PhaseState => {
      const shown = shownItems(type, id).filter(
        ({ variants }) => !variants || variantId === null || variants.includes(variantId),
      );
      const lines = byPart(type, shown).map((item) => ({
        ...item,
        phase: id,
        key: `${id}.${item.id}`,
        tick: tickId(type.id, id, item.id),
      }));
      return { id, lines, ticked: lines.filter(({ tick }) => ticks.includes(tick)).length };
    }).filter(({ lines }) => lines.length > 0);
  });

  /** The phase on the screen. */
  readonly current: PhaseState | undefined = $derived.by(
    () => this.phases.find(({ id }) => id === this.#phase) ?? this.phases[0],
  );

  constructor(source: Source, onTicks: (ticks: string[]) => void) {
    this.#source = source;
    this.#onTicks = onTicks;
  }

  /** Key of the item at hand. */
  get open(): string | undefined {
    return this.#open;
  }

  get next(): PhaseState | undefined {
    return this.#beside(1);
  }

  isTicked(line: Line): boolean {
    return this.#source.ticks.includes(line.tick);
  }

  /** Goes to a phase, with its first line that is not ticked at hand. */
  goTo(phase: PhaseId): void {
    this.#phase = phase;
    const lines = this.phases.find(({ id }) => id === phase)?.lines ?? [];
    this.#open = (lines.find((line) => !this.isTicked(line)) ?? lines[0])?.key;
  }

  /** To the phase after or before this one, where there is one. */
  turn(by: 1 | -1): void {
    const phase = this.#beside(by);
    if (phase) this.goTo(phase.id);
  }

  /** Opens a line by its key; false when this type and variant have no such line. */
  show(key: string): boolean {
    const line = this.#line(key);
    if (!line) return false;
    this.#phase = line.phase;
    this.#open = key;
    return true;
  }

  close(): void {
    this.#open = undefined;
  }

  /** Ticking the line at hand opens the next one that waits in this phase. */
  toggle(line: Line): void {
    const { ticks } = this.#source;
    const ticked = ticks.includes(line.tick);
    const next = ticked ? undefined : this.#waitingAfter(line);
    this.#onTicks(ticked ? ticks.filter((tick) => tick !== line.tick) : [...ticks, line.tick]);
    if (line.key === this.#open && next) this.#open = next.key;
  }

  /** Steps through all lines, across phases; answers the key now at hand. */
  step(by: 1 | -1): string | undefined {
    const lines = this.phases.flatMap((phase) => phase.lines);
    const at = lines.findIndex(({ key }) => key === this.#open);
    const from =
      at === -1 ? lines.findIndex(({ phase }) => phase === this.current?.id) - Math.max(by, 0) : at;
    const line = lines[Math.min(lines.length - 1, Math.max(0, from + by))];
    if (line) this.show(line.key);
    return line?.key;
  }

  openLine(): Line | undefined {
    return this.#open === undefined ? undefined : this.#line(this.#open);
  }

  questionsFor(place: string): Question[] {
    return this.#source.type.questions.filter(({ at }) => at === place);
  }

  doNotsFor(place: string): DoNot[] {
    return this.#source.type.doNots.filter(({ at }) => at === place);
  }

  #beside(by: 1 | -1): PhaseState | undefined {
    return this.phases[this.phases.findIndex(({ id }) => id === this.current?.id) + by];
  }

  #line(key: string): Line | undefined {
    return this.phases.flatMap(({ lines }) => lines).find((line) => line.key === key);
  }

  #waitingAfter(line: Line): Line | undefined {
    const lines = this.phases.find(({ id }) => id === line.phase)?.lines ?? [];
    const at = lines.findIndex(({ key }) => key === line.key);
    return [...lines.slice(at + 1), ...lines.slice(0, at)].find((other) => !this.isTicked(other));
  }
}
