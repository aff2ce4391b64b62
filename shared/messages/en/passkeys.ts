import type { PasskeyMessages } from '../nl/passkeys.ts';

export const en: PasskeyMessages = {
  title: 'Passkeys',
  intro:
    'With a passkey you sign in by finger, face or PIN, without mail. It stays on your device or in your password manager.',
  none: 'You have no passkey yet.',
  add: 'Add a passkey',
  added: 'The passkey was added.',
  removed: 'The passkey was removed.',
  elsewhere:
    'Is there a place where you are signed in that you do not trust? Then sign out everywhere else at once.',
  since: (date) => `added ${date}`,
  used: (date) => `last used ${date}`,
  neverUsed: 'not used yet',
  rename: 'Change name',
  renameNamed: (name) => `Change the name of ${name}`,
  name: 'Name of the passkey',
  nameWrong: 'Enter a name of at most 60 characters.',
  save: 'Save',
  cancel: 'Cancel',
  remove: 'Remove',
  removeSure: (name) => `Remove ${name}? Signing in with this passkey will no longer work.`,
  removeYes: 'Yes, remove',
  no: 'No, back',

  use: 'Sign in with a passkey',
  factor: {
    title: 'One more step',
    welcome: (name) => `Welcome, ${name}`,
    addTitle: 'Protect your account with a passkey',
    addText:
      'You can reach data of others, or their access. A link in your mail is therefore not enough: add a passkey.',
    addHint: 'It takes half a minute. From then on you sign in by finger, face or PIN.',
    useTitle: 'Use your passkey',
    useText: 'You are signed in by your mail alone. Your role asks for your passkey as well.',
    lost: 'Lost your passkey? An administrator can reset it under Organisation. If you are the only one, ask whoever runs the service.',
    off: 'The second factor is off: a link in a mail is enough for HR and administrators. That suits a demonstration, not real data.',
  },
  cancelled: {
    title: 'No passkey was used',
    text: 'The window was closed, or there is no passkey here. Try again, or choose a link in your mail.',
  },
  notAdded: {
    title: 'No passkey was added',
    text: 'The window was closed or it took too long. Nothing has changed; feel free to try again.',
  },
  alreadyHere: {
    title: 'This device has a passkey already',
    text: 'You can simply use it. For another device, choose that device in the window.',
  },
  refused: {
    title: 'This passkey does not work here',
    text: 'It may have been removed. Choose another one, or sign in with a link in your mail.',
  },
  unsupported: 'This browser knows no passkeys. Use a recent version of Chrome, Edge, Firefox or Safari.',
};
