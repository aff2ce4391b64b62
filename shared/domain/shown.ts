import type { ConversationType, Item, PhaseId, TemplateField } from './conversation-type.ts';

/** The fields of a template that the organisation has not left off. */
export function shownFields({ template }: ConversationType): TemplateField[] {
  return template.fields.filter(({ defaultOff }) => !defaultOff);
}

/** The lines of a phase: what may not be written down is not asked for either. */
export function shownItems(type: ConversationType, phase: PhaseId): Item[] {
  const shown = new Set(shownFields(type).map(({ id }) => id));
  return type.phases[phase].filter(({ asks }) => asks === undefined || shown.has(asks));
}

type Agreements = Extract<TemplateField, { type: 'agreements' }>;

/** The list of a template that takes the agreements. */
export function agreementsIn(fields: readonly TemplateField[]): Agreements | undefined {
  const lists = fields.filter((field) => field.type === 'agreements');
  return lists.find(({ id }) => id === 'agreements') ?? lists[0];
}

/** Lists of agreements that stand by themselves among the notes, such as goals. */
export function listsApart(fields: readonly TemplateField[]): Agreements[] {
  const taken = agreementsIn(fields);
  return fields.filter((field) => field.type === 'agreements').filter((field) => field !== taken);
}
