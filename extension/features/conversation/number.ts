import type { Json } from '../../../shared/domain/json.ts';
import type { Language } from '../../../shared/messages/language.ts';

/** A number as people type it, with a comma or a point; null for what is none. */
export function parseNumber(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  return /^-?\d{1,9}(\.\d{0,4})?$|^-?\.\d{1,4}$/.test(plain) ? Number(plain) : null;
}

/** What to keep of what was typed: the number, or words that are none as they are, so that they are not lost. */
export function keepNumber(text: string): number | string | null {
  return parseNumber(text) ?? (text.trim() === '' ? null : text);
}

/** A stored number as it is typed in this language; empty for what is none. */
export function writeNumber(language: Language, value: Json | undefined): string {
  return typeof value === 'number' ? String(value).replace('.', language === 'nl' ? ',' : '.') : '';
}
