/** Labels of what an author lets go to the employee it is about. */
export const nl = {
  /** By kind of document; a conversation has the name of its type. */
  kinds: { agreement: 'Afspraak', report: 'Verslag' } as Record<string, string>,
  conversation: 'Gesprek',
  finishReason: 'Waarom toch afgerond',
  noteTo: (item: string) => `Notitie bij: ${item}`,
  /** By field of an agreement. */
  agreement: { what: 'Wat', due: 'Uiterlijk', reason: 'Waarom veranderd' } as Record<string, string>,
};

export type WithheldMessages = typeof nl;
