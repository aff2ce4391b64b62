import type { FinishMessages } from '../nl/finish.ts';

export const en: FinishMessages = {
  title: 'Finish',
  doneTitle: 'Finished',
  back: 'Back to the conversation',
  loading: 'Loading …',
  unknownType:
    'This version does not know this conversation type. Update Goed Gesprek; your notes are still there.',
  employee: 'the employee',

  check: {
    title: 'Check before you finish',
    complete: 'Everything is filled in.',
    go: 'Go there',
    required: (label) => `${label} is still empty`,
    agreements: 'No agreement is written down yet',
    agreementsApart: 'There is nothing under Agreements yet',
    'follow-up': 'There is no next appointment yet',
    owner: (what) => `Who does this? ‘${what}’`,
    due: (what) => `When is this done? ‘${what}’`,
    'not-told': (name) => `Did you tell ${name} what you write down and who reads it?`,
    locked: (label, key) => `Stays out of the report like this: ${label}. Still empty: ${key}`,
    'too-long': (label, over) => `${label}: ${over} characters too long`,
    hours: (label) => `A day has 0 to 24 hours: ${label}`,
    gap: (label: string, gap: string) => `Still to be filled in at ${label}: ${gap}`,
    'two-versions': (label) => `Choose between two versions: ${label}`,
    flagged: (label) => `This holds something that does not belong: ${label}`,
    agreementLabel: (what) => `agreement ‘${what}’`,
  },

  heldOn: 'Held on',
  heldOnError: 'Enter the day of the conversation. It cannot be in the future.',
  followUp: 'Follow-up',

  sharing: {
    title: 'Who can read the report?',
    status: (name) => `You and ${name}`,
    statusHint: 'HR only sees that the conversation took place, when, and when the next one is.',
    report: (name) => `You, ${name} and HR`,
    reportHint: 'HR can read the report too.',
    usual: 'Usual for this type.',
    never: 'Nobody but you reads your preparation and your ticks.',
    warnReport: (name) => `Do this only if ${name} and you both want it.`,
    warnStatus: 'For this conversation HR usually needs the report for the file.',
  },

  report: {
    title: 'Report',
    hint: (name) => `This is how ${name} sees it.`,
  },

  reason: 'Why do you finish anyway?',
  reasonHint:
    'One sentence will do, for example: we plan the next one by e-mail. Nothing about health. Only you read this.',
  reasonError: 'Write in one sentence why you finish anyway, or fill in what is missing first.',
  finish: 'Finish',
  finishAnyway: 'Finish anyway',
  renew: 'Renew the report',
  failed: 'Finishing did not work. Your notes are still there; try again.',
  full: 'This device is full. Make room and try again; your notes are still there.',

  done: {
    lead: (type, name) => `${type} with ${name}`,
    now: 'What happens now?',
    fixed: 'The report is fixed as shown below.',
    hrStatus: 'HR sees that the conversation took place and when the next one is, not what you wrote.',
    hrReport: 'HR can read the report once your device has been connected.',
    show: (name) => `Let ${name} read the report and ask for approval or a remark.`,
    agreements: (count) =>
      count === 1
        ? 'One agreement is open; you find it on the home page and in the next conversation.'
        : `${count} agreements are open; you find them on the home page and in the next conversation.`,
    case: 'The absence case was opened with the first sick day.',
    reportToOh: 'Pass the sick report on to the occupational physician or health service.',
    home: 'Go home',
    reopen: 'Reopen and add to it',
    trace: (moments: string[]) => `Finished on ${moments.join(', again on ')}.`,
    reopenHint: 'The report stays as it is until you finish again.',
    changed: 'Your notes differ from this report. Renew the report to include them.',
    reasonGiven: (reason) => `Finished anyway: ${reason}`,
  },
};
