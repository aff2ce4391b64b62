import { CATALOGUE } from '../../../shared/conversations/catalogue.ts';
import type { Language } from '../../../shared/domain/text.ts';
import type { ConsoleMessages } from '../../../shared/messages/nl/console.ts';

type Named = { typeId: string; variantId: string | null };
type Context = { language: Language; messages: ConsoleMessages };

/** What a conversation is called, by its type; an organisation may know types that this page does not. */
export function typeName({ typeId }: Pick<Named, 'typeId'>, { language, messages }: Context): string {
  const type = CATALOGUE.find(({ id }) => id === typeId);
  return type?.name[language] ?? messages.conversation.unknownType(typeId);
}

/** The name of its variant, or nothing. */
export function variantName({ typeId, variantId }: Named, { language }: Pick<Context, 'language'>) {
  const type = CATALOGUE.find(({ id }) => id === typeId);
  return type?.variants.find(({ id }) => id === variantId)?.name[language];
}
