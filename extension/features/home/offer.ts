import type { Reason } from '../../../shared/recognition/suggest.ts';

/** Someone on this device, or a name that will be added when the conversation starts. */
export type Person = { id: string; name: string } | { id?: undefined; name: string; email?: string };

/** What to start: by hand or from an appointment. Times are UTC ISO 8601. */
export type Start = {
  typeId: string;
  variantId?: string;
  person: Person;
  plannedStart?: string;
  plannedEnd?: string;
  /** Where the choice of a type is remembered beside the person's own: see `choice:` in the settings. */
  remember?: readonly string[];
};

export type OfferedType = {
  typeId: string;
  variantId?: string;
  /** Between 0 and 1. */
  score: number;
  reasons: Reason[];
  /** This type was chosen by hand for the same series or employee before. */
  remembered?: 'series' | 'person';
};

/** A conversation recognised in the tab beside the panel. */
export type Offer = {
  /** The same as long as the tab shows the same appointment. */
  key: string;
  /** Where it was recognised, or how the user brought it in. */
  from: 'calendar' | 'call' | 'pasted' | 'file' | 'menu';
  /** Absent for a call without a known appointment. */
  title: string | null;
  /** UTC ISO 8601; absent for all-day events and when unknown. */
  start?: string;
  end?: string;
  /** Those whom it may be with: one is certain, more must be chosen from. */
  people: { id: string; name: string; by: 'address' | 'name' }[];
  /** Guests whom nobody on this device matches, for adding. */
  guests: { name: string; email: string }[];
  /** Best first; empty when the title tells nothing. */
  types: OfferedType[];
  /** A conversation that was started for this appointment with this employee and the best type. */
  existing?: { id: string; status: 'draft' | 'finished' };
  /** Where a choice of type for this appointment is kept beside the person's own. */
  choiceKeys?: readonly string[];
};
