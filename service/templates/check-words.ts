import { allConversationTypes } from '../../shared/conversations/index.ts';
import type { ConversationType } from '../../shared/domain/conversation-type.ts';
import { textsOf } from '../../shared/domain/template.ts';
import { findMedicalDetail } from '../../shared/privacy/guard.ts';

let builtIn: Promise<ReadonlySet<string>> | undefined;

/** Texts of the product itself: they were weighed one by one. */
function builtInTexts(): Promise<ReadonlySet<string>> {
  builtIn ??= allConversationTypes().then(
    (types) => new Set(types.flatMap((type) => [...textsOf(type)].map(({ text }) => text))),
  );
  return builtIn;
}

/** Where a template asks for, or suggests to write, what may not be recorded; nothing when it nowhere does. */
export async function stoppedText(
  template: ConversationType,
  falseAlarms: readonly string[],
): Promise<string | undefined> {
  const known = await builtInTexts();
  for (const { path, text } of textsOf(template)) {
    if (known.has(text)) continue;
    const pointer = path.map((part) => `/${String(part)}`).join('');
    if (falseAlarms.includes(pointer)) continue;
    const found = findMedicalDetail(text, path.at(-1) === 'en' ? 'en' : 'nl');
    if (found.some(({ severity }) => severity === 'high')) return pointer;
  }
  return undefined;
}
