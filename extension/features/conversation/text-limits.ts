import { valueProblem, type Json } from '../../../shared/domain/json.ts';
import type { ConversationMessages } from '../../../shared/messages/nl/conversation.ts';

/** From this part of the limit on, the characters left are shown. */
const NEAR = 0.8;

/** What to say about a text and its limit. Text beyond it is kept; the user hears what to do. */
export function textNotice(
  t: ConversationMessages['field'],
  text: Json | undefined,
  maxLength?: number,
): { error?: string; left?: string } {
  const problem = text === undefined ? undefined : valueProblem(text);
  if (problem) return { error: problem === 'bad-text' ? t.badText : t.tooLong };
  if (typeof text !== 'string' || maxLength === undefined) return {};
  const left = maxLength - text.length;
  if (left < 0) return { error: t.over(-left) };
  return text.length >= maxLength * NEAR ? { left: t.left(left) } : {};
}
