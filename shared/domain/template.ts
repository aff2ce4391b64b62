import { ConversationType, type TemplateField } from './conversation-type.ts';
import { PHASES } from './phases.ts';
import { NEXT_DATE } from './next-date.ts';

/** Types that an organisation added are called so: no later built-in type can take the name. */
export const OWN_TYPE = 'own-';

const LONGEST_TEXT = 2000;
const MOST = { items: 60, questions: 60, doNots: 60, fields: 80, options: 40, variants: 20, parts: 10 };
/** Characters of JSON. */
const LARGEST = 200_000;

/** A template as it may come from anywhere: whole and consistent, or where it is not. */
export type TemplateReading = { template: ConversationType } | { pointer: string };

/** Reads a template; the pointer of a refusal is a JSON pointer to what is wrong. */
export function readTemplate(value: unknown): TemplateReading {
  const parsed = ConversationType.safeParse(value);
  if (!parsed.success) return { pointer: pointerOf(parsed.error.issues[0]?.path ?? []) };
  const template = parsed.data;
  const problem = problemIn(template);
  return problem === undefined ? { template } : { pointer: pointerOf(problem) };
}

type Path = readonly PropertyKey[];
const pointerOf = (path: Path) => path.map((part) => `/${String(part)}`).join('');

/** Every text with where it stands, for who checks words or lengths. */
export function* textsOf(value: unknown, path: Path = []): Generator<{ path: Path; text: string }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value)) {
    const place = [...path, key];
    if (typeof each === 'string' && (key === 'nl' || key === 'en')) yield { path: place, text: each };
    else yield* textsOf(each, place);
  }
}

/** What the shape does not say: names that occur twice, or that name nothing. */
function problemIn(template: ConversationType): Path | undefined {
  const { variants, parts = [], phases, questions, doNots } = template;
  const { fields } = template.template;
  if (JSON.stringify(template).length > LARGEST) return [];
  const long = [...textsOf(template)].find(({ text }) => text.length > LONGEST_TEXT);
  if (long) return long.path;
  return (
    list(['variants'], variants, MOST.variants) ??
    list(['parts'], parts, MOST.parts) ??
    first(PHASES, (phase) => list(['phases', phase], phases[phase], MOST.items)) ??
    first(PHASES, (phase) =>
      each(['phases', phase], phases[phase], (item) => {
        if (!known(parts, item.part)) return ['part'];
        if (!known(fields, item.asks)) return ['asks'];
        return item.variants?.every((id) => known(variants, id)) === false ? ['variants'] : undefined;
      }),
    ) ??
    list(['questions'], questions, MOST.questions) ??
    list(['doNots'], doNots, MOST.doNots) ??
    each(['questions'], questions, ({ at }) => (placed(template, at) ? undefined : ['at'])) ??
    each(['doNots'], doNots, ({ at }) => (placed(template, at) ? undefined : ['at'])) ??
    list(['template', 'fields'], fields, MOST.fields) ??
    each(['template', 'fields'], fields, (field) => fieldProblem(field) ?? partOf(parts, field))
  );
}

const known = (all: readonly { id: string }[], id: string | undefined) =>
  id === undefined || all.some((one) => one.id === id);

const partOf = (parts: readonly { id: string }[], { part }: TemplateField): Path | undefined =>
  known(parts, part) ? undefined : ['part'];

function placed({ phases }: ConversationType, at: string): boolean {
  const [phase = '', item] = at.split('.');
  const items = Object.entries(phases).find(([id]) => id === phase)?.[1];
  return items !== undefined && known(items, item);
}

/** Answers are stored by these names, and read as what the whole product takes them for. */
const FIXED: Record<string, readonly TemplateField['type'][]> = {
  date: ['date'],
  [NEXT_DATE]: ['datetime', 'date'],
  reportedAt: ['datetime'],
};

function fieldProblem(field: TemplateField): Path | undefined {
  const types = Object.hasOwn(FIXED, field.id) ? FIXED[field.id] : undefined;
  if (types && !types.includes(field.type)) return ['type'];
  if ('options' in field) return list(['options'], field.options, MOST.options, 1);
  if (field.type !== 'group') return undefined;
  const inside = list(['fields'], field.fields, MOST.fields, 1);
  if (inside) return inside;
  if (!known(field.fields, field.unlockedBy)) return ['unlockedBy'];
  return each(['fields'], field.fields, (sub) =>
    'options' in sub ? list(['options'], sub.options, MOST.options, 1) : undefined,
  );
}

/** Not too many, and each with a name of its own. */
function list(path: Path, all: readonly { id: string }[], most: number, least = 0): Path | undefined {
  if (all.length > most || all.length < least) return path;
  const twice = all.findIndex(({ id }, at) => all.findIndex((other) => other.id === id) !== at);
  return twice < 0 ? undefined : [...path, twice, 'id'];
}

function each<T>(path: Path, all: readonly T[], problem: (one: T) => Path | undefined): Path | undefined {
  for (const [at, one] of all.entries()) {
    const found = problem(one);
    if (found) return [...path, at, ...found];
  }
  return undefined;
}

function first<T>(all: readonly T[], problem: (one: T) => Path | undefined): Path | undefined {
  for (const one of all) {
    const found = problem(one);
    if (found) return found;
  }
  return undefined;
}
