import type { SourcesMessages } from '../nl/sources.ts';

export const en: SourcesMessages = {
  title: 'Calendar and sites',
  calendar: {
    title: 'Read your calendar ahead',
    why: 'Paste your calendar’s secret iCal address. It is read on this device every fifteen minutes, two weeks ahead. Descriptions are not kept and nothing goes to the service.',
    where:
      'Google: the calendar’s settings, “Secret address in iCal format”. Outlook: Shared calendars, “Publish a calendar”, ICS.',
    label: 'Secret address (https)',
    save: 'Read calendar',
    stop: 'Stop and forget',
    wrong: 'This is not an https address.',
    denied: 'Without permission for this address the calendar cannot be read.',
    read: (when) => `Read at ${when}.`,
    waiting: 'Will be read in a moment.',
    problem: {
      unreachable: 'The calendar cannot be reached. We will try again later.',
      refused: 'The address was refused. Has it been renewed? Then paste the new one.',
      unreadable: 'There is no calendar at this address.',
    },
  },
  notify: {
    label: 'Notify me when a conversation begins',
    hint: 'Without name or subject: “A conversation begins”.',
  },
  sites: {
    title: 'More sites',
    why: 'Google Calendar, Outlook, Meet and Teams are on. Turn on what else you use; the browser asks for that site alone.',
    own: 'Own address (Jitsi, BigBlueButton, Nextcloud Talk, Pexip)',
    add: 'Turn on',
    wrong: 'This is not an address.',
  },
  choices: {
    title: 'Remembered choices',
    none: 'Nothing is remembered yet.',
    some: (count) =>
      count === 1
        ? 'We remember 1 choice of a conversation type, on this device only.'
        : `We remember ${count} choices of a conversation type, on this device only.`,
    own: (addresses: string) => `You are: ${addresses}.`,
    forget: 'Forget my choices',
  },
  ahead: {
    title: 'Today and soon',
    start: 'Start',
    resume: 'Continue',
    label: (type, name) => (name ? `${type} with ${name}` : type),
    uncertain: 'time uncertain',
  },
  notification: {
    title: 'Goed Gesprek',
    message: 'A conversation begins. The checklist is ready in the panel.',
  },
  file: {
    choose: 'Choose an .ics file',
    drop: 'Drop the file here',
    added: (count) => `Read ${count} appointments. Recognised conversations are under “Today and soon”.`,
  },
};
