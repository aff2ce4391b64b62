import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import type { Missing } from '../../../shared/domain/finish.ts';
import { shownFields } from '../../../shared/domain/shown.ts';
import type { Language } from '../../../shared/domain/text.ts';
import type { FinishMessages } from '../../../shared/messages/nl/finish.ts';

/** Of an agreement, in characters. */
const LONGEST = 60;
/** Where in its row an agreement lacks it. */
const CONTROLS: Partial<Record<Missing['kind'], string>> = {
  owner: 'select',
  due: 'input[type="date"]',
  gap: 'textarea',
  flagged: 'textarea',
};

type Words = { type: ConversationType; language: Language; t: FinishMessages['check']; name: string };

/** What is missing, in a line. */
export function missingText(missing: Missing, { type, language, t, name }: Words): string {
  const fieldOf = (id: string) => type.template.fields.find((field) => field.id === id);
  const label = (id: string) => fieldOf(id)?.label[language] ?? id;
  const place = (at: { fieldId: string; what?: string }) =>
    at.what === undefined ? label(at.fieldId) : t.agreementLabel(inShort(at.what));
  switch (missing.kind) {
    case 'required':
      return t.required(label(missing.fieldId));
    case 'hours':
      return t.hours(label(missing.fieldId));
    case 'agreements': {
      const places = shownFields(type).filter((field) => field.type === 'agreements');
      return places.length > 1 ? t.agreementsApart : t.agreements;
    }
    case 'follow-up':
      return t[missing.kind];
    case 'owner':
    case 'due':
      return t[missing.kind](inShort(missing.what));
    case 'not-told':
      return t['not-told'](name);
    case 'locked': {
      const field = fieldOf(missing.fieldId);
      const key = field?.type === 'group' && field.fields.find(({ id }) => id === missing.unlockedBy);
      return t.locked(label(missing.fieldId), key ? key.label[language] : missing.unlockedBy);
    }
    case 'too-long':
      return t['too-long'](label(missing.fieldId), missing.over);
    case 'gap':
      return t.gap(place(missing), missing.gap);
    case 'flagged':
    case 'two-versions':
      return t[missing.kind](place(missing));
  }
}

/** Its first line, or how that begins: enough to know which agreement is meant. */
function inShort(what: string): string {
  const [line = ''] = what.trim().split('\n');
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line;
}

/**
 * Where it is mended on the conversation screen: an item to open, or an element to go to. Nothing for the
 * follow-up of a template without a field for it: that is on the finish screen itself.
 */
export type Spot = { itemId: string } | { selector: string };

export function spotOf(missing: Missing): Spot | undefined {
  if (missing.kind === 'not-told') return { itemId: missing.place };
  if ('agreementId' in missing) {
    const id = CSS.escape(missing.agreementId);
    const [made, reviewed] = [`[data-agreement="${id}"]`, `[data-reviewed="${id}"]`];
    const control = CONTROLS[missing.kind];
    // Of an agreement of before, only the reason is mended here; without one its row is where to look.
    return {
      selector: control
        ? `${made} ${control}, ${reviewed} ${control}, ${reviewed}:not(:has(${control}))`
        : `${made}, ${reviewed}`,
    };
  }
  return missing.fieldId ? { selector: `[data-field="${CSS.escape(missing.fieldId)}"]` } : undefined;
}

/** Tells one line of the list from another. */
export function missingKey(missing: Missing): string {
  return Object.values(missing).join('|');
}
