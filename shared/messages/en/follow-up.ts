import type { FollowUpMessages } from '../nl/follow-up.ts';

export const en: FollowUpMessages = {
  when: 'Next appointment',
  type: 'Conversation type',
  proposal: (when) => `Proposal: ${when}`,
  weekend: 'This is in a weekend or on a public holiday.',
  past: 'This moment has passed.',
  neutral: 'The calendar says only ‘Conversation’. Nothing about its type or occasion.',
  calendarTitle: 'Conversation',
  put: 'Put in calendar',
  ics: 'Calendar file (.ics)',
  google: 'Google Calendar',
  outlook: 'Outlook',
  newTab: 'opens in a new tab',
  failed: 'This could not be saved. Try again.',
};
