import type { AccessPackageMessages } from '../nl/access-package.ts';
import { en as requests } from './privacy-requests.ts';

export const en: AccessPackageMessages = {
  title: 'Your data',
  file: 'your-data',
  made: (organisation, day) => `${organisation}, made on ${day}.`,
  forEmployee: 'This is everything that Goed Gesprek holds about you. Only you get it like this.',
  byHr: 'This is everything that Goed Gesprek holds about you and that HR may read.',
  none: 'None.',
  nothing: 'Nothing.',
  now: 'now',

  personal: 'About you',
  fields: {
    name: 'Name',
    email: 'E-mail address',
    jobTitle: 'Job title',
    team: 'Team',
    number: 'Employee number',
    leftOn: 'Left on',
    manager: 'Manager',
  },

  corrections: 'What was changed',
  corrected: (field, before, after) => `${field}: ${before || '(empty)'} became ${after || '(empty)'}`,

  absence: 'Absence',

  conversations: 'Conversations',
  heldBy: 'Held by',
  heldOn: 'Held on',
  plannedOn: 'Planned for',
  next: 'Next',
  eraseOn: 'Will be erased on',
  notShared: 'The report was not shared with HR.',
  agreements: 'Agreements',
  earlierAgreement: 'Earlier agreement',
  agreement: 'Agreement',
  dueBy: (what, day) => `${what} (by ${day})`,
  yes: 'yes',
  no: 'no',
  hours: (week, total) => `${week}: ${total} hours`,
  unreadable: '(cannot be read in this version)',

  sealed: 'What HR may not read',
  notesOf: (author) => `Notes by ${author}`,
  released: (day) => `Checked and released on ${day}.`,
  leftOut: (reason) => `(left out: ${reason})`,
  withOthers: (also) =>
    `These people ${also ? 'also ' : ''}have notes of conversations with you that only they can read, and have not released them yet. Ask them to see those:`,
  records: (name, count) => `${name}: ${count} ${count === 1 ? 'conversation' : 'conversations'}`,

  requests: 'What you asked before',
  asked: requests.kinds,
  states: {
    open: 'still open',
    granted: 'granted',
    refused: 'refused',
    lifted: 'granted, and lifted after that',
  },

  readings: 'Who looked at your file',
  nobody: 'Nobody yet.',
  actions: {
    'report.read': 'read a report',
    'absence-case.read': 'looked at the absence file',
    'employee.access-package': 'made this package',
    'employee.inspection-pack': 'made an inspection pack',
  },

  rights: 'Your rights',
  rightsText:
    'Is something wrong, do you want something erased, or do you object? Ask HR. You get an answer within a month. You can also complain to the Dutch Data Protection Authority (Autoriteit Persoonsgegevens).',
};
