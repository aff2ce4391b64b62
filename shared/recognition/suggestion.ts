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
  /** It repeats. */
  recurring?: boolean | undefined;
  /** The type that the last conversation with this employee planned for this day. */
  planned?: string | undefined;
  /** What the user chose before, for this series and for this employee. */
  earlier?: { series?: string | undefined; person?: string | undefined } | undefined;
}

/** Why a conversation is offered: the id of a text in `messages/recognition` and what to fill in. */
export interface Reason {
  id:
    | 'title'
    | 'alike'
    | 'description'
    | 'attendees'
    | 'person'
    | 'case'
    | 'short'
    | 'neutral'
    | 'planned'
    | 'earlierSeries'
    | 'earlierPerson';
  params: Record<string, string | number>;
}

export interface Suggestion {
  conversationTypeId: string;
  variantId?: string;
  /** Between 0 and 1. */
  score: number;
  reasons: Reason[];
}
