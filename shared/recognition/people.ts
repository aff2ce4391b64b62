export interface Person {
  id: string;
  name: string;
  emails: readonly string[];
}

export interface PersonMatch {
  id: string;
  /** What pointed at this person. */
  by: 'address' | 'name';
}

/**
 * The employees whom an event may be with: by guest's address when any fits, else by name in the title.
 * More than one match means that the user must choose; nothing is guessed.
 */
export function matchPeople(
  event: { title: string; attendees: readonly string[] },
  employees: readonly Person[],
): PersonMatch[] {
  void event;
  void employees;
  return [];
}
