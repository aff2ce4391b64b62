/** What is known of an appointment. Nothing of it is kept or sent; see `Suggestion` for what comes out. */
export interface SuggestInput {
  title: string;
  /** Read for matching, then forgotten. */
  description?: string | undefined;
  /** Addresses, or their number, organiser included; empty or 0 when unknown. */
  attendees: readonly string[] | number;
  /** 0 when unknown. */
  durationMinutes: number;
  allDay?: boolean | undefined;
  /** The employee whom the guests or the title point at: a name, or true when known by address alone. */
  employee?: string | boolean | undefined;
  /** Day of that employee's open absence case; the first sick day is 1. */
  caseDay?: number | undefined;
}

/** Why a conversation is offered: the id of a text in `messages/recognition` and what to fill in. */
export interface Reason {
  id: string;
  params: Record<string, string | number>;
}

export interface Suggestion {
  conversationTypeId: string;
  variantId?: string;
  /** Between 0 and 1. */
  score: number;
  reasons: Reason[];
}

/** Ranked conversation types for an appointment, best first; empty when none fits. Never throws. */
export function suggest(input: SuggestInput): Suggestion[] {
  void input;
  return [];
}

/** Whether an appointment is worth offering the panel for. */
export function worthOffering(input: SuggestInput): boolean {
  return suggest(input).length > 0;
}
