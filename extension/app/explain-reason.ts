import { en } from '../../shared/messages/en/recognition.ts';
import { nl } from '../../shared/messages/nl/recognition.ts';
import type { Reason } from '../../shared/recognition/suggest.ts';

/** A reason of the rules in words: `titel bevat ‘verzuim’`. */
export function explainReason({ id, params }: Reason, language: 'nl' | 'en'): string {
  return { nl, en }[language].reasons[id].replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    String(params[name] ?? ''),
  );
}
