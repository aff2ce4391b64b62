import type { ConversationMessages } from '../nl/conversation.ts';

export const en: ConversationMessages = {
  loading: 'Loading …',
  home: 'Back to start',
  finish: 'Finish',
  finishAgain: 'Finish again',
  employee: 'the employee',
  noName: 'Employee without a name',

  history: {
    undo: 'Undo',
    redo: 'Redo',
    undone: 'Undone.',
    redone: 'Done again.',
    nothing: 'There is nothing to undo.',
  },

  problem: {
    gone: {
      title: 'This conversation is not on this device (any more)',
      text: 'It may have been removed on another device. Go back to the start; your other conversations are there.',
    },
    unreadable: {
      title: 'This conversation cannot be read now',
      text: 'Close the panel and open it again. If this stays, restart the browser. What was saved stays saved.',
    },
    'unknown-type': {
      title: 'This panel does not know this type of conversation',
      text: 'Update Goed Gesprek, or choose another type. What you filled in stays saved.',
    },
    'not-loaded': {
      title: 'The points of this conversation were not loaded',
      text: 'What you filled in stays saved. Try again; if that fails, close the panel and open it again.',
    },
    unknownField: {
      title: (label: string) => `This panel cannot show “${label}”`,
      text: 'Update Goed Gesprek to fill it in. What it holds already stays saved.',
    },
    write: {
      title: 'Your last words are not saved yet',
      full: 'The disk is full. Make room and choose ‘Try again’. Leave this panel open until then: your text is still here.',
      other:
        'Your text is still here. Leave this panel open and choose ‘Try again’. If that fails, copy your text to a safe place.',
    },
    retry: 'Try again',
    leaveAnyway: 'Leave anyway, without those words',
  },

  header: {
    week: (week: number) => `week ${week}`,
    minutesLeft: (minutes: number) =>
      minutes === 0 ? 'The planned time is up' : `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} left`,
    planned: (from: string, to: string) => `${from} – ${to}`,
    otherType: 'Other conversation',
    more: 'More',
    why: 'Why this?',
    alternatives: 'Rather',
  },

  menu: {
    discreetOn: 'Discreet: blur names and notes',
    discreetOff: 'Show names and notes again',
    help: 'Keys and help',
    discreetNow: 'Discreet is on: names and notes cannot be read.',
  },

  type: {
    choose: 'Which conversation is this?',
    variant: 'Form',
    noVariant: 'no particular form',
    current: 'this conversation',
    keep: (name: string) => `Go on as ${name}?`,
    keepText: 'What you filled in stays saved. What does not fit the new report, you find at the bottom.',
    confirm: 'Yes, change',
    cancel: 'No, leave it',
    minutes: (minutes: number) => `${minutes} min`,
  },

  phases: {
    label: 'Phases of the conversation',
    names: {
      before: 'Before',
      opening: 'Opening',
      core: 'Core',
      agreements: 'Agreements',
      closing: 'Closing',
      after: 'After',
    },
    progress: (done: number, all: number) => `${done} of ${all}`,
    next: (name: string) => `On to ${name}`,
    items: (name: string) => `Points: ${name}`,
  },

  about: {
    title: 'About this conversation',
    when: 'When',
    who: 'With whom',
    how: 'How',
    legal: 'Legal basis',
  },

  item: {
    must: 'always part of it',
    should: 'good practice',
    employeesChoice: 'optional: the employee chooses, a ‘no’ is not written down',
    moreQuestions: (count: number) => (count === 1 ? '1 more question' : `${count} more questions`),
    questions: 'Questions you can ask',
    doNots: 'Better not',
    why: 'Why?',
    sources: 'Why is this here?',
    practice: 'Good practice; it needs no source.',
    unknownSource: (key: string) => `Source ${key}`,
    checked: {
      primary: 'read at the source',
      partly: 'partly read at the source',
      secondary: 'read in a summary',
      memory: 'from specialist knowledge, a lawyer has yet to check it',
    },
    note: 'Note to this point',
    noted: 'with a note',
    addNote: 'Add a note',
    noteWho: 'Only you read this; it does not enter the report.',
    phaseExtras: 'Also in this phase',
    opensNewTab: '(opens in a new tab)',
  },

  notes: {
    title: 'Report',
    template: (name: string) => name,
    caution: 'No medical details; do write work, tasks and times.',
    sickReport: 'You need not ask what is wrong. These facts are enough, and you may not record more.',
    required: 'needed to finish',
    stray: 'Also filled in, but not in this report',
    strayText: 'This belongs to another type of conversation. It is saved and stays out of the report.',
    remove: 'Remove',
  },

  audience: {
    device: 'this device only',
    nowShort: 'only you for now',
    sharedShort: 'shared',
    report: (name: string) => `only you now; you, ${name} and HR after finishing`,
    status: (name: string) => `only you now; you and ${name} after finishing; HR sees only that it was held`,
    sharedReport: (name: string) => `shared with ${name} and HR`,
    sharedStatus: (name: string) => `shared with ${name}; HR sees only that it was held`,
  },

  sharing: {
    title: 'Who reads along?',
    change: 'Change',
    choose: 'What does HR see after finishing?',
    status: 'Only that it was held',
    report: 'The report as well',
    statusMeans: (name: string) =>
      `${name} and you read the report. HR sees that it was held, when, and when the next one is.`,
    reportMeans: (name: string) => `${name}, you and HR read the report. Agree on this with ${name} first.`,
    never: 'Preparation and ticked points are never shared.',
  },

  finished: {
    title: 'This conversation is finished',
    text: 'Changing something? Finish again; only then it is in the report.',
  },

  field: {
    over: (count: number) =>
      `${count} ${count === 1 ? 'character' : 'characters'} too long. Shorten it before you finish; until then everything stays saved.`,
    left: (count: number) => `${count} characters left`,
    tooLong: 'This is too long to be sent. Shorten it; until then it is on this device only.',
    badText: 'A character in here cannot be sent. Remove it or type it again.',
    notANumber: 'This is no number. Write for instance 4 or 7.5.',
    clear: 'Clear choice',
    yes: 'Yes',
    no: 'No',
    notAsked: 'Not asked',
    today: 'Today',
    yesterday: 'Yesterday',
    addLine: 'Add line',
    addDate: 'Add date',
    lineNumber: (label: string, number: number) => `${label}, line ${number}`,
    removeLine: (number: number) => `Remove line ${number}`,
    removed: 'Removed',
    undo: 'Undo',
    locked: (label: string) => `Fill in first: ${label}. Then you can fill in the rest.`,
    address: { street: 'Street and number', postcode: 'Postcode', city: 'Town', note: 'Note' },
    signature: 'Comes after finishing',
    signatureText: (name: string) =>
      `${name} reads the report and answers: agreed, seen or not agreed, with words of their own.`,
  },

  hours: {
    week: 'Week',
    weekPlaceholder: 'e.g. 48',
    total: 'Total',
    hours: (total: string) => `${total} hours`,
    percentage: (part: number) => `${part}% of contract`,
    contract: 'Hours a week in the contract',
    contractHint:
      'Stays on this device. Only to compare the hours; what someone can manage is for the occupational physician.',
    add: 'Add week',
    remove: (week: string) => `Remove week ${week}`,
    cell: (day: string, week: string) => `${day}, week ${week}`,
    bad: 'A day has 0 to 24 hours.',
    days: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
    daysLong: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  },

  agreements: {
    title: 'Agreements',
    what: 'What',
    whatNumber: (number: number) => `Agreement ${number}: what`,
    owner: 'Who',
    due: 'When',
    done: 'Done',
    nobody: 'who?',
    owners: { employee: 'employee', manager: 'manager', hr: 'HR', 'case-manager': 'case manager' },
    add: 'Add agreement',
    remove: (number: number) => `Remove agreement ${number}`,
    empty: 'No agreements yet. Small and concrete works best: what, who, when.',
    review: 'Earlier agreements',
    reviewEmpty: 'No earlier agreements are open.',
    open: 'Still open',
    isDone: 'Done',
    dropped: 'Dropped',
    moved: 'Moved',
    movedFrom: (date: string) => `first ${date}`,
    newDue: 'New date',
    movedReason: 'Why moved?',
    statusOf: (what: string) => `Status of: ${what}`,
    reason: 'Why dropped?',
  },

  preparation: {
    title: 'Preparation',
    add: 'Add point',
    empty: 'What must you not forget? This stays on this device and never enters the report.',
    point: (number: number) => `Point ${number}`,
    done: (number: number) => `Point ${number} covered`,
    remove: (number: number) => `Remove point ${number}`,
  },

  followUp: {
    title: 'Follow-up',
    nextDate: 'Next appointment',
    nextType: 'Type of conversation',
    noType: 'not chosen yet',
  },

  versions: {
    title: (label: string) => `Two versions of “${label}”`,
    titleMany: (count: number, label: string) => `${count} versions of “${label}”`,
    text: 'This was changed on two devices at once. Nothing is lost: choose what stays.',
    here: 'What stands here',
    from: (device: string, time: string) => `${device}, ${time}`,
    keep: 'Keep this one',
    join: 'Join',
    joined: 'Joined text',
    use: 'Use this text',
    cancel: 'Cancel',
    empty: '(empty)',
    fields: {
      typeId: 'Type of conversation',
      variantId: 'Form',
      sharing: 'Who reads along',
      status: 'Status',
      plannedStart: 'Start',
      plannedEnd: 'End',
      heldOn: 'Held on',
      nextOn: 'Next appointment',
      nextTypeId: 'Type of the follow-up',
      finishReason: 'Reason for finishing',
      typeVersion: 'Version of the template',
      employeeId: 'Employee',
    },
  },

  help: {
    title: 'Keys',
    text: 'They work while you are not typing.',
    keys: {
      'j k': 'next, previous point',
      x: 'tick the point',
      n: 'note to the point',
      '1 – 6': 'to a phase',
      '/': 'to the first note field',
      d: 'discreet on or off',
      '?': 'this screen',
      'Ctrl+Z': 'undo',
      'Ctrl+Shift+Z': 'redo',
      Esc: 'leave a field',
    },
    on: 'Use keys',
    close: 'Close',
    privacyTitle: 'Where your text is',
    privacy:
      'Everything is saved on this device at once. Report and agreements go encrypted to the service, where only you read them until you finish. Preparation goes nowhere.',
  },
};
