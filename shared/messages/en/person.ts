import type { PersonMessages } from '../nl/person.ts';

export const en: PersonMessages = {
  home: 'Back to start',
  attention: {
    title: 'Time to talk',
    onDevice: 'Calculated on this device. Why you want to speak to someone is kept nowhere.',
    marked: (when) => `you wanted a check-in from ${when}`,
    checkIn: (when) => `quarterly check-in since ${when}`,
    step: (day, step) => `day ${day} · ${step}`,
    never: (count) =>
      count === 1 ? 'Never spoken to yet: 1 employee' : `Never spoken to yet: ${count} employees`,
    neverOne: 'not spoken to yet',
    later: (name) => `Remind me of ${name} later`,
    snoozed: (name) => `${name} will be here again in a week.`,
    open: (name) => `See ${name}`,
    more: (count) => `Show ${count} more`,
  },
  people: {
    title: 'Employees',
    all: (count) => (count === 1 ? '1 employee' : `${count} employees`),
  },
  lent: (date) =>
    `You stand in for the manager up to and including ${date}. After that this leaves this device; what you wrote yourself stays.`,
  start: 'Start a conversation',
  onDevice: 'From what is on this device',
  timeline: 'Timeline',
  empty: 'No conversations yet. Begin with a short preventive one.',
  draft: 'draft',
  byAnother: 'report by another manager',
  held: (date) => `held ${date}`,
  next: (date) => `next ${date}`,
  agreements: 'Agreements',
  openAgreements: (count) => `${count} open`,
  agreement: {
    open: 'open',
    done: 'done',
    dropped: 'dropped',
    due: (date) => `by ${date}`,
  },
  showAll: (count) => `Show ${count} more`,
  checkIn: {
    title: 'Plan a check-in',
    text: 'For instance after a busy time or a change. Only the day is kept, on this device; not why.',
    inWeeks: (weeks) => (weeks === 1 ? 'in a week' : `in ${weeks} weeks`),
    on: 'Or choose a day',
    set: (date) => `You see a reminder on the start page on ${date}.`,
    clear: 'Take it away',
  },
};
