import type { CommonMessages } from '../nl/common.ts';

export const en: CommonMessages = {
  product: 'Goed Gesprek',
  loading: 'Loading …',
  retry: 'Try again',
  close: 'Close',
  cancel: 'Cancel',
  back: 'Back',
  language: 'Language',
  nothing: 'None',
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  weekdaysLong: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  halfDate: 'This date is not complete.',
  halfMoment: 'This date and time are not complete.',
  yes: 'Yes',
  no: 'No',
};
