import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SuggestInput } from '../../../shared/recognition/suggestion.ts';
import type { Invitation } from '../../evaluation/read-invitations.ts';
import { mistype } from '../noise.ts';
import { randomFrom } from '../learning/random.ts';

/** One appointment to learn from. */
export interface Sample extends Invitation {
  /** Titles that were thought of together: held apart together. */
  family: string;
  weight: number;
}

const read = (name: string) =>
  readFileSync(join(import.meta.dirname, `${name}.txt`), 'utf8')
    .split('\n')
    .filter(Boolean);

const NAMES = read('names');
const DAYS = ['ma', 'di', 'wo', 'do', 'vr', 'maandag', 'donderdag', 'Mon', 'Thu', 'morgen'];
const TIMES = ['9u', '10:15', '14.00', '11u', '15:30', '9.30', '13:00', 'half 10', '16u'];
/** Of others than the title names. */
const OTHERS = ['Ilse de Wit', 'Peter Zwart', 'Hanna Smit', 'Robin Vos'];

/** Days of a case on which a conversation is likely, where its family says nothing of that. */
const USUAL: Record<string, readonly [number, number]> = {
  'sick-report': [1, 3],
  'absence-guidance': [6, 60],
  'action-plan': [38, 62],
  'progress-evaluation': [70, 320],
  'return-to-work': [8, 300],
  'frequent-absence': [1, 20],
  'first-year-evaluation': [320, 372],
};
const ANY_DAY = [1, 400] as const;

/** Choices by a seed. */
class Dice {
  readonly random: () => number;
  constructor(seed: number) {
    this.random = randomFrom(seed);
  }
  chance = (share: number) => this.random() < share;
  pick = <T>(from: readonly T[]): T => from[Math.floor(this.random() * from.length)] as T;
  between = ([from, to]: readonly [number, number]) => from + Math.floor(this.random() * (to - from + 1));
}

/**
 * What is known of an employee and a case. `12-40`: a case on one of these days; `plain`: no case; `personal`: hardly
 * ever one; `any`: perhaps, on any day; `mix`: perhaps, on a usual day; `other`: of somebody whom the title does not name.
 */
function known(when: string, type: string, name: string, dice: Dice): Partial<SuggestInput> {
  const employee = dice.chance(0.4) ? true : name;
  const [, from, to] = /^(\d+)-(\d+)$/.exec(when) ?? [];
  if (from && to) return { employee, caseDay: dice.between([Number(from), Number(to)]) };
  if (when === 'other') return { employee: dice.pick(OTHERS), caseDay: dice.between(ANY_DAY) };
  if (when === 'plain') return dice.chance(0.5) ? {} : { employee };
  if (when === 'personal' && dice.chance(0.8)) return {};
  if (when !== 'personal' && dice.chance(0.6)) return dice.chance(0.35) ? { employee } : {};
  const days = when === 'mix' ? (USUAL[type] ?? ANY_DAY) : ANY_DAY;
  return { employee, caseDay: dice.between(days) };
}

const LENGTHS = [15, 20, 30, 45, 60];
const lengthNear = (minutes: number, dice: Dice) =>
  dice.chance(0.7) ? minutes : dice.pick(minutes < 15 ? [10, 15] : LENGTHS);

/** Share of the titles with a slip in a long word. */
const SLIPS = 0.2;

/**
 * The titles of a file, each `times` times with other names, alternatives and circumstances. A family begins with
 * `# types / people / minutes / when`; a title may end in types of its own. `[a|b]` is one of these, `{n}` a name.
 */
export function expand(name: string, things: readonly string[], times: number, seed: number): Sample[] {
  const dice = new Dice(seed);
  const samples: Sample[] = [];
  let [types = '', people = '', minutes = '', when = ''] = [] as string[];
  let family = 0;
  for (const line of read(name)) {
    if (line.startsWith('# ')) {
      [types = '', people = '', minutes = '', when = ''] = line.slice(2).split(' / ');
      family++;
      continue;
    }
    const [, template = line, own = types] = /^(.*)\|([a-z-]+(?:,[a-z-]+)*)$/.exec(line) ?? [];
    const acceptable = own.split(',');
    const more = /[[{]/.test(template) ? times : Math.ceil(times / 2);
    for (let time = 0; time < more; time++) {
      const named = dice.pick(NAMES);
      const chosen = template.replace(/\[([^\]]*)\]/g, (_, options: string) => dice.pick(options.split('|')));
      const typed = dice.chance(SLIPS) ? mistype(chosen, dice.random) : chosen;
      const title = typed
        .replace('{n}', named)
        .replaceAll('{n}', () => dice.pick(NAMES))
        .replace('{t}', () => dice.pick(TIMES))
        .replace('{day}', () => dice.pick(DAYS))
        .replace('{thing}', () => dice.pick(things))
        .replace(/\s+/g, ' ')
        .trim();
      samples.push({
        input: {
          title: dice.chance(0.3) ? title.toLowerCase() : title,
          attendees: Number(people),
          durationMinutes: lengthNear(Number(minutes), dice),
          ...known(when, acceptable[0] ?? '', named, dice),
        },
        acceptable,
        family: `${name} ${family}`,
        weight: 1 / times,
      });
    }
  }
  return samples;
}

export function readCorpus(times = 6): Sample[] {
  const dutch = read('things-nl');
  const english = read('things-en');
  return [
    ...expand('nl-conversations', dutch, times, 1),
    ...expand('nl-other', dutch, times, 2),
    ...expand('en-conversations', english, times, 3),
    ...expand('en-other', english, times, 4),
    ...expand('nl-hurried', dutch, times, 5),
    ...expand('en-hurried', english, times, 6),
  ];
}
