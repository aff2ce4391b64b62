import { en } from './en/recognition.ts';
import type { Language } from './language.ts';
import { nl } from './nl/recognition.ts';

/** Why a conversation is offered, in words: `reasonText('nl', { id: 'attendees', params: { count: 2 } })`. */
export function reasonText(
  language: Language,
  reason: { id: keyof typeof nl.reasons; params: Record<string, string | number> },
): string {
  const text = (language === 'nl' ? nl : en).reasons[reason.id];
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(reason.params[name] ?? whole));
}
