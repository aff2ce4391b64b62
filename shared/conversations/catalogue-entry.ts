import type { ConversationType, Variant } from '../domain/conversation-type.ts';

/** What lists and suggestions need of a type, without its content. */
export interface CatalogueEntry extends Pick<
  ConversationType,
  'id' | 'version' | 'name' | 'minutes' | 'sharing' | 'retention'
> {
  variants: Pick<Variant, 'id' | 'name' | 'minutes' | 'trigger'>[];
}

export function catalogueEntry(type: ConversationType): CatalogueEntry {
  const { id, version, name, minutes, sharing, retention } = type;
  const variants = type.variants.map((variant) => ({
    id: variant.id,
    name: variant.name,
    minutes: variant.minutes,
    trigger: variant.trigger,
  }));
  return { id, version, name, minutes, sharing, retention, variants };
}
