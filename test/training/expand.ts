import { randomFrom, shuffle } from './learning/random.ts';

/** A family gives at most as many sentences, so that no idea outweighs the others. */
const MOST = 16;
const INNERMOST = /\{([^{}]*)\}/;

/** Chooses among options so that each comes up before any comes up again. */
class Chooser {
  readonly #orders = new Map<string, string[]>();
  readonly #random: () => number;

  constructor(random: () => number) {
    this.#random = random;
  }

  next(place: string, options: readonly string[]): string {
    // What was chosen before may bring braces of its own, and so other options to the same place.
    const key = `${place} ${options.join('|')}`;
    let order = this.#orders.get(key);
    if (!order?.length) {
      order = shuffle([...options], this.#random);
      this.#orders.set(key, order);
    }
    return order.pop() ?? '';
  }
}

function optionsOf(text: string, lists: ReadonlyMap<string, string>): string[] {
  return text.split('|').flatMap((option) => {
    if (!/^@\w+$/.test(option)) return [option];
    const list = lists.get(option.slice(1));
    if (list === undefined) throw new Error(`The corpus has no list ${option}`);
    return list.split('|');
  });
}

/** Lists named outside braces: `spreekt @n aan`. */
const braced = (pattern: string) => pattern.replaceAll(/(?<![{|])@(\w+)/g, '{@$1}');

function once(pattern: string, lists: ReadonlyMap<string, string>, chooser: Chooser): string {
  let text = braced(pattern);
  for (let place = 0; ; place++) {
    const match = INNERMOST.exec(text);
    if (!match) break;
    const chosen = chooser.next(`${place}`, optionsOf(match[1] ?? '', lists));
    // What was chosen may name a list itself.
    text =
      text.slice(0, match.index) +
      chosen.replaceAll(/@(\w+)/g, '{@$1}') +
      text.slice(match.index + match[0].length);
  }
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([,.;:!?])/g, '$1')
    .replace(/^[,;\s]+/, '')
    .trim();
}

/** The sentences that a line of the corpus stands for: `{a|b}` chooses one, `{@name}` one of a named list. */
export function expand(pattern: string, lists: ReadonlyMap<string, string>, seed: number): string[] {
  const chooser = new Chooser(randomFrom(seed));
  const texts = new Set<string>();
  const tries = pattern.includes('{') || pattern.includes('@') ? MOST * 3 : 1;
  for (let attempt = 0; attempt < tries && texts.size < MOST; attempt++) {
    texts.add(once(pattern, lists, chooser));
  }
  return [...texts];
}
