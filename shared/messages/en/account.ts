import type { AccountMessages } from '../nl/account.ts';

export const en: AccountMessages = {
  title: 'Account and connection',
  back: 'Back',

  connect: {
    title: 'Connect with your organisation',
    why: 'You can work without an account; everything then stays on this device alone.',
    gains: [
      'You go on where you were on another device.',
      'HR sees that conversations are held. The content only where the conversation says so.',
      'Your preparation always stays here.',
    ],
    address: "Your organisation's address",
    addressHint: 'For example talk.yourorganisation.nl. HR or IT gives it to you.',
    managed: (url) => `Your organisation uses ${url}.`,
    device: 'Name of this device',
    deviceHint: 'Later it tells you which version was written where.',
    button: 'Sign in',
    busy: 'A window has opened. Sign in there; this panel goes on by itself.',
    show: 'Show the window',
  },

  problem: {
    'no-address': 'This is no address. Type what HR or IT gave you, such as talk.yourorganisation.nl.',
    insecure: 'This address is not secure. Use an address that begins with https://.',
    'no-permission': 'Your browser was not given permission for this address. Choose Sign in, then Allow.',
    'not-ours': 'There is no Goed Gesprek at this address. Check whether it is right.',
    unreachable:
      'No answer comes from this address. Check whether it is right and whether you are connected.',
    'no-mail': 'The service cannot send mail yet, so signing in is not possible. Ask your administrator.',
    cancelled: 'Signing in was not completed. Nothing has changed; feel free to try again.',
    'other-person':
      "Somebody else's conversations are on this device. Use a browser profile of your own, or sign in as that person.",
    'too-old': 'This version of Goed Gesprek is too old for your organisation. Update the extension.',
    'too-new':
      "Your organisation's service is too old for this version. Ask your administrator to update it.",
    failed: 'Signing in did not work. Try again; if it still fails, ask your administrator.',
  },

  connected: {
    who: 'Signed in as',
    organisation: 'Organisation',
    address: 'Address',
    last: 'Last updated',
    waiting: 'Waits to be sent',
    documents: (count) => (count === 1 ? '1 item' : `${count} items`),
    nothing: 'Nothing',
    sync: 'Update now',
    signOut: 'Sign out on this device',
    signOutHint: 'Your conversations stay on this device. After signing in again you go on.',
    signedOut: 'You are signed out. Your conversations are still on this device.',
    console: 'Open the console',
  },

  state: {
    'signed-out':
      'You were signed out, or your access was withdrawn. Sign in again: what waits then goes along.',
    unreachable: (time) => `There is no connection since ${time}. Just work on; we try again by ourselves.`,
    'client-too-old': 'Update Goed Gesprek. Everything that you wrote is here and then goes along by itself.',
    'service-too-old':
      'The service has to be updated. Everything that you wrote is here; your administrator can help.',
    failed: (code) =>
      `The service answers in an unexpected way (${code}). Everything that you wrote is here. If this stays, give this code to your administrator.`,
    'asks-removal': (count, of) =>
      `The service asks to remove ${count} of your ${of} items from this device. That is much. Is it right, for instance because your team changed?`,
    allowRemoval: 'Yes, remove them',
    removalHint: 'In doubt? Leave it and ask HR. Nothing changes until you say yes.',
  },

  refused: {
    title: 'Not accepted by the service',
    intro: 'These changes are on this device. The service did not accept them.',
    reason: {
      malformed: 'The service cannot read this. Update the extension and try again.',
      'not-allowed': 'You may not change this (any more). Ask HR whether that is right.',
      'unknown-field': 'The service does not know this field. It has to be updated first.',
      'unknown-document': 'The service no longer has this. The extension sends it again.',
      'wrong-kind': 'This does not fit this field. Change it in the conversation.',
      'too-large': 'This is too long. Shorten it in the conversation.',
    },
    kinds: {
      employee: 'Employee',
      conversation: 'Conversation',
      agreement: 'Agreement',
      'absence-case': 'Absence case',
      report: 'Report',
    },
    open: 'Open the conversation',
    retry: 'Try everything again',
    copy: 'Copy the text',
    copied: 'Copied.',
  },
};
