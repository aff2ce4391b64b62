/** The order in which a conversation runs. */
export const PHASES = ['before', 'opening', 'core', 'agreements', 'closing', 'after'] as const;

/** The id under which a tick is stored: `preventive.core.listen`. */
export function tickId(typeId: string, phase: (typeof PHASES)[number], itemId: string): string {
  return `${typeId}.${phase}.${itemId}`;
}
