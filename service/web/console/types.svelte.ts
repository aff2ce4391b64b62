import { createContext } from 'svelte';
import type { TypeNames } from '../../../shared/contracts/templates.ts';
import { CATALOGUE } from '../../../shared/conversations/catalogue.ts';
import type { Language } from '../../../shared/domain/text.ts';
import type { ConsoleMessages } from '../../../shared/messages/nl/console.ts';
import { getTypeNames } from '../api.ts';
import { Remote } from '../parts/remote.svelte.ts';

type Named = { typeId: string; variantId: string | null };
type Context = { language: Language; messages: ConsoleMessages };

/** The conversation types of the organisation, its own among them; until they are in, those of the product. */
export class Types {
  readonly #remote = new Remote<TypeNames>();

  readonly load = (): Promise<void> => this.#remote.load(getTypeNames);

  get all(): Readonly<TypeNames['types']> {
    return this.#remote.value?.types ?? CATALOGUE;
  }

  /** What a conversation is called, by its type. */
  name({ typeId }: Pick<Named, 'typeId'>, { language, messages }: Context): string {
    const name = this.#find(typeId)?.name[language];
    if (name !== undefined) return name;
    return this.#remote.loading ? messages.conversation.title : messages.conversation.unknownType(typeId);
  }

  /** The name of its variant, or nothing. */
  variant({ typeId, variantId }: Named, { language }: Pick<Context, 'language'>): string | undefined {
    return this.#find(typeId)?.variants.find(({ id }) => id === variantId)?.name[language];
  }

  #find(typeId: string) {
    return this.all.find(({ id }) => id === typeId);
  }
}

export const [useTypes, provideTypes] = createContext<Types>();
