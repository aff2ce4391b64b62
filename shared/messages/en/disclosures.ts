import type { DisclosureMessages } from '../nl/disclosures.ts';

export const en: DisclosureMessages = {
  title: 'Your notes in a request for access',
  of: (name) => `Your notes about ${name}`,
  back: 'All requests to you',
  intro:
    'Employees may see what is kept about them. Notes that you alone can read, you look at first. Then they go to the employee, and to nobody else.',
  none: 'Nobody is waiting for your notes now.',
  employee: 'Employee',
  state: 'Status',
  answerBy: 'Answer by',
  states: { asked: 'Waits for you', released: 'Released' },
  explain: (name, day) =>
    `${name} asked for access and must have an answer by ${day}. Read again what you wrote. What you release, the employee gets sealed; HR cannot read it. Preparation that is on your device alone is no part of it.`,
  goesTo: (address) => `This goes to ${address}, and nowhere else.`,
  noAddress: {
    title: 'No address is known',
    text: 'Ask HR to fill in the employee’s e-mail address. Then you can release.',
  },
  nothing: 'You have no notes about this employee that HR cannot read.',
  line: {
    leaveOut: 'Leave this out: it is about somebody else',
    why: 'Why do you leave this out?',
    whyHint: 'The employee reads this. Name nobody.',
    whyWrong: 'Fill in why this stays out.',
  },
  counts: (given, out) =>
    `${given === 1 ? '1 line goes' : `${given} lines go`} along, ${out === 1 ? '1 stays' : `${out} stay`} out.`,
  release: 'Release to the employee',
  releaseAgain: 'Release again',
  released:
    'You released this already. Until the request is answered you can do it again; that takes the place of the last time.',
  done: {
    title: 'Released',
    text: 'The employee gets it through a link of their own. HR sees only that you looked.',
  },
  changed: {
    title: 'Something changed in the meantime',
    text: 'Below it stands as it is now. Read it again, and then release it.',
  },

  progress: {
    title: 'What HR may not read',
    explain:
      'Notes that only their author can read go along sealed: the author looks at them, and the employee opens everything with a link of their own. You only see who has looked.',
    ask: 'Ask the authors',
    nobody: 'There are no other authors to ask.',
    left: 'is no member any more and cannot look; the package says so',
    states: {
      asked: (day) => `asked on ${day}`,
      released: (day) => `released on ${day}`,
    },
    send: 'Mail the employee the link',
    sendAgain: 'Mail a new link',
    sent: (day) =>
      `The link was mailed on ${day} and works for 30 days. What authors release later is in it too.`,
    noAddress: {
      title: 'The link cannot be sent',
      text: 'No e-mail address of the employee is known, or the request was refused in the meantime. Fill in the address with the details.',
    },
  },
};
