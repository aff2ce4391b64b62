import type { ConsoleMessages } from '../nl/console.ts';

export const en: ConsoleMessages = {
  skip: 'Skip to content',
  menu: 'Main menu',
  people: 'People',
  conversations: 'Conversations',
  organisation: 'Organisation',
  privacy: 'Privacy',
  myAccount: 'My account',
  signedInAs: (name) => `Signed in as ${name}`,
  day: (day) => `day ${day}`,
  dayAndWeek: (day) => `day ${day} · week ${Math.ceil(day / 7)}`,
  none: '–',
  noneLong: 'none',
  restricted: 'Keep only',
  restrictedWhy: 'There is an objection or a request for restriction: this data is not used.',
  provisional: 'Provisional',
  provisionalWhy: 'Entered by a manager; HR has not accepted this person yet.',

  list: {
    search: 'Find an employee',
    searchHint: 'Name, job, team or manager',
    count: (count) => (count === 1 ? '1 employee' : `${count} employees`),
    name: 'Name',
    team: 'Team',
    manager: 'Manager',
    last: 'Last conversation',
    next: 'Follow-up',
    absence: 'Absence',
    emptyTitle: 'No employees yet',
    empty: 'The people of your organisation will be here, with their last and next conversation.',
    noMatchTitle: 'Nobody found',
    noMatch: 'Try part of the name, or clear the search field.',
    clear: 'Clear search',
  },

  person: {
    title: 'Timeline of an employee',
    back: 'All people',
    manager: 'Manager',
    team: 'Team',
    next: 'Next conversation',
    timeline: 'Conversations',
    emptyTitle: 'No conversations yet',
    empty: 'As soon as a conversation is planned or held it is here, the newest first.',
    withManager: (name) => `with ${name}`,
  },

  absence: {
    title: 'Absence case',
    firstDay: 'First day of absence',
    spells: 'Spells',
    spell: (from, to) => (to ? `${from} – ${to}` : `${from} – now`),
    nextStep: 'Next step',
    before: (date) => `by ${date}`,
    between: (from, to) => `between ${from} and ${to}`,
    waiting: 'date follows later',
    steps: 'Legal steps',
    step: 'Step',
    when: 'When',
    who: 'Who',
    week: 'week',
    today: 'today',
    axis: (day, next) =>
      `Time axis of two years of absence. Today is day ${day}. ${next} The table below names every step.`,
    axisNext: (name, date) => `Next step: ${name}, ${date}.`,
    past: 'date passed',
    pastWhy: 'Goed Gesprek knows the terms, not whether a step was taken.',
    every: (days) =>
      days % 7 === 0 ? `every ${days === 7 ? 'week' : `${days / 7} weeks`}` : `every ${days} days`,
    everyUntil: (often, until, then) => `${often} until ${until}, then ${then}`,
    responsible: {
      employee: 'employee',
      employer: 'employer',
      'occupational-physician': 'occupational physician',
      uwv: 'UWV',
    },

    showAll: 'Show all steps',
    showFewer: 'Show fewer',
  },

  filter: {
    search: 'Search conversations',
    searchHint: 'Name, type or text of a shared report',
    type: 'Type',
    anyType: 'All types',
    status: 'Status',
    anyStatus: 'Any status',
    employee: 'Employee',
    anyEmployee: 'Everyone',
    from: 'From',
    to: 'Up to',
    period: 'Period',
    show: 'Filters',
    showCount: (count) => (count === 0 ? 'Filters' : `Filters (${count})`),
    clear: 'Clear filters',
    wrongPeriod: 'This date is before ‘From’.',
  },

  status: { draft: 'In progress', finished: 'Finished' },

  row: {
    date: 'Date',
    employee: 'Employee',
    type: 'Type',
    manager: 'Held by',
    status: 'Status',
    next: 'Follow-up',
    planned: (date) => `planned ${date}`,
    noDate: 'no date',
    report: 'Report',
    statusOnly: 'Status only',
    readable: 'Access',
  },
  results: (shown, total) =>
    shown === total
      ? total === 1
        ? '1 conversation'
        : `${total} conversations`
      : `${shown} of ${total} conversations`,
  more: 'More conversations',
  noConversationsTitle: 'No conversations yet',
  noConversations: 'As soon as managers hold conversations, you see here what was held.',
  noMatchTitle: 'No conversations found',
  noMatch: 'Clear a filter, or search for something else.',
  noMatchInPeriod: 'Widen the period or clear a filter.',

  conversation: {
    told: 'Notice told',
    finishes: 'Finished on',
    toldVersion: (version) => (version === 0 ? 'standard text' : `version ${version}`),
    title: 'Conversation',
    back: 'All conversations',
    employee: 'Employee',
    manager: 'Held by',
    held: 'Held on',
    notHeld: 'not held yet',
    planned: 'Planned for',
    next: 'Follow-up on',
    noNext: 'no follow-up planned',
    status: 'Status',
    report: 'Report',
    print: 'Print',
    sharedWith: (employee, manager) => `Shared with ${employee}, ${manager} and HR`,
    unknownType: (id) => `Unknown type (${id})`,
    draftTitle: 'This conversation is not finished yet',
    draft: (manager) => `Until then only ${manager} can read the notes.`,
    statusTitle: 'The content is not shared with HR',
    statusOnly: (manager, employee) =>
      `Of this conversation HR sees that it was held, when, and when the follow-up is. What was said stays between ${manager} and ${employee}, unless they share the report together.`,
    missingTitle: 'The report is not here yet',
    missing: (manager) => `It comes as soon as ${manager}’s device is connected again. Nothing is lost.`,
  },

  confirmItIsYou: {
    title: 'Show that it is you',
    text: 'This changes how or where you are signed in. You signed in more than ten minutes ago: do so once more, preferably with your passkey. After that you go on here.',
    back: 'Not now',
  },
  signInAgain: {
    title: 'Sign in',
    expired: 'Your session has expired. After signing in you go on here, with the same filters.',
    first:
      'HR and administrators work here, and managers look at their notes when somebody asks for access. Sign in with your work address.',
  },

  noAccess: {
    welcome: 'Welcome',
    title: (name) => `Welcome, ${name}`,
    intro: 'This is what you can do with your role:',
    can: {
      manager:
        'You hold and keep conversations in the side panel of your browser. Open it with the Goed Gesprek icon. When an employee asks for access, you look at your own notes here, under Privacy.',
      admin: 'Under Organisation you arrange who may use it. You do not see the content of conversations.',
      hr: 'Under People, Conversations and Privacy you see what HR may see.',
      auditor: 'You read and check the log under Privacy.',
    },
    nothing: 'Your account has no role yet. Ask HR or your organisation’s administrator for one.',
  },

  lost: { title: 'This page does not exist', text: 'The link may be old.', link: 'To People' },
};
