import type { ConversationType } from '../domain/conversation-type.ts';

export { CATALOGUE } from './catalogue.ts';
export type { CatalogueEntry } from './catalogue-entry.ts';

/**
 * A line per type, in the order of the screens. Each import is dynamic, so that a bundler splits it
 * and a panel reads only the type it shows. After adding a line, `npx vitest run test/unit/conversations -u`
 * writes the catalogue and the list of ids anew.
 */
const LOADERS = {
  preventive: () => import('./preventive.ts'),
  'sick-report': () => import('./sick-report.ts'),
  'absence-guidance': () => import('./absence-guidance.ts'),
  'action-plan': () => import('./action-plan.ts'),
  'progress-evaluation': () => import('./progress-evaluation.ts'),
  'return-to-work': () => import('./return-to-work.ts'),
  'frequent-absence': () => import('./frequent-absence.ts'),
  'first-year-evaluation': () => import('./first-year-evaluation.ts'),
  'performance-review': () => import('./performance-review.ts'),
} satisfies Record<string, () => Promise<{ default: ConversationType }>>;

export type ConversationTypeId = keyof typeof LOADERS;

export function isConversationTypeId(id: string): id is ConversationTypeId {
  return Object.hasOwn(LOADERS, id);
}

/** The whole content of a built-in type. Rejects for an id that no type has. */
export async function loadConversationType(id: string): Promise<ConversationType> {
  if (!isConversationTypeId(id))
    throw new Error(`No conversation type "${id}"; see CATALOGUE for those there are.`);
  return (await LOADERS[id]()).default;
}

/** Every built-in type, for the service and for tests; a panel loads one at a time. */
export function allConversationTypes(): Promise<ConversationType[]> {
  return Promise.all(Object.keys(LOADERS).map(loadConversationType));
}
