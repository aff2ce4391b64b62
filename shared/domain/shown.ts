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
