import { ANSWER } from '../../../../shared/domain/documents.ts';

/** Where on the screen a step of the history was made: `conversation:<id>:answers.workNotes`. */
export function selectorOf(place: string): string {
  const [kind = '', id = '', name = ''] = place.split(':');
  if (kind === 'agreement') return `[data-agreement="${CSS.escape(id)}"]`;
  if (kind === 'preparation') return '[data-preparation]';
  return name.startsWith(ANSWER)
    ? `[data-field="${CSS.escape(name.slice(ANSWER.length))}"]`
    : '[data-item][aria-expanded="true"]';
}
