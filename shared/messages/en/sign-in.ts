import type { SignInMessages } from '../nl/sign-in.ts';

export const en: SignInMessages = {
  title: 'Sign in',
  intro: 'Enter your work address. You will get a mail with a link, or go on at your organisation.',
  email: 'E-mail address',
  emailInvalid: 'Enter a complete e-mail address, such as name@company.com.',
  send: 'Continue',
  sentTitle: 'Check your mail',
  sent: (email) =>
    `If we know ${email}, a mail with a link arrives within a minute. The link works once, for ten minutes.`,
  sentWaiting: 'Open the link in this browser. This page then goes on by itself.',
  sentNothing: 'No mail? Look in your spam folder, or ask HR whether this address is known.',
  otherAddress: 'Other address or new link',
  demoMailbox: 'Open the demonstration mailbox',
  mailNone: {
    title: 'This service cannot send mail',
    text: 'So nobody can sign in. The administrator sets SMTP_URL.',
  },
  already: (name) => `You are signed in as ${name}.`,
  goOn: 'Go on',
  refused: {
    expired: {
      title: 'Signing in took too long',
      text: 'Or it began in another window. Enter your address and try again.',
    },
    cancelled: {
      title: 'You are not signed in',
      text: 'Signing in at your organisation was stopped. Enter your address to try again.',
    },
    failed: {
      title: 'Your organisation’s answer is not right',
      text: 'Try again. If it stays like this, ask your administrator to look at the sign-in.',
    },
    'no-role': {
      title: 'You have no access to Goed Gesprek',
      text: 'You are in no group that gives access. Ask HR or IT to add you.',
    },
    address: {
      title: 'This e-mail address cannot sign in here',
      text: 'Your organisation gave no address, or another than is known here. Ask your administrator.',
    },
    'not-anew': {
      title: 'Your organisation did not say that you just signed in',
      text: 'Nothing has changed. Use your passkey, if you have one, or ask your administrator to look at the sign-in.',
    },
  },
  confirm: {
    title: 'Confirm signing in',
    text: 'One more click. It tells us that this is you, and not a program that opens links in mail.',
    button: 'Sign me in',
    incompleteTitle: 'This link is not complete',
    incomplete: 'Open the whole link from the mail once more, or ask for a new one.',
    again: 'Ask for a new link',
    done: {
      title: 'You are signed in',
      text: 'Go back to the window ‘Connect this browser’ and choose ‘Connect’ there. You can close this tab.',
      gone: 'Don’t see that window? Choose ‘Show the window’ in the side panel, or ‘Sign in’ again if it is closed.',
    },
  },
  connect: {
    title: 'Connect this browser',
    intro: 'The Goed Gesprek extension in this browser wants to connect to your account.',
    signInFirst: 'Sign in to connect the extension in this browser.',
    who: 'Who',
    organisation: 'Organisation',
    may: 'The extension can then',
    abilities: [
      'keep your conversations and notes, so that you can go on on another device',
      'fetch the names of your employees and their conversations with you',
      'share a report with HR, only when you finish a conversation',
    ],
    mayNot: 'What you prepare stays on this device. The extension never listens in.',
    button: 'Connect',
    otherAccount: 'Other account',
    invalidTitle: 'This page was not opened properly',
    invalid: 'Close this tab and choose ‘Connect’ in the side panel again.',
    strange:
      'The service answered with an unexpected address. Close this tab and start again in the side panel.',
    leaving: 'Going back to the extension …',
  },
  connected: {
    title: 'Done, your browser is connected',
    text: 'You can close this tab and go on in the side panel.',
  },
  lost: { title: 'This page does not exist', text: 'The link may not be complete.', link: 'Sign in' },
};
