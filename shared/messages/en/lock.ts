import type { LockMessages } from '../nl/lock.ts';

export const en: LockMessages = {
  title: 'Lock',

  locked: {
    title: 'Locked',
    text: 'Your conversations lie encrypted on this device. Nothing is updated until you unlock; what was not sent yet waits.',
    passphrase: 'Your passphrase',
    unlock: 'Unlock',
    wrong: 'This is not your passphrase. Nothing has changed; try again.',
    failed: 'Unlocking did not work. Close the panel and open it again.',
    busy: 'Unlocking.',
  },

  off: {
    why: 'Who can get at your laptop can now get at your conversations. With a lock they lie encrypted on this device, until you type your passphrase.',
    begin: 'Turn the lock on',
    turnedOff: 'The lock is off. Your conversations lie readable on this device.',
  },

  form: {
    title: 'Choose a passphrase',
    passphrase: 'Passphrase',
    passphraseHint:
      'Take four or more words that have nothing to do with each other, with spaces between them.',
    repeat: 'Once more',
    show: 'Show the passphrase',
    strength: {
      short: 'Too short: at least 12 characters.',
      weak: 'Too easy to guess. Add a word that does not belong with the others.',
      good: 'Good.',
      strong: 'Strong.',
    },
    different: 'The two are not the same.',
    idle: 'Lock by itself when the panel is not used',
    minutes: (count) => (count === 60 ? 'After an hour' : `After ${count} minutes`),
    warning: 'Nobody can find your passphrase again, not your organisation either.',
    lost: 'If you lose it, you sign in again and what was sent comes back. Your preparation, your saved sentences and what was not sent yet are lost then.',
    lostHere:
      'This device is not connected to your organisation: if you lose your passphrase, you lose everything.',
    submit: 'Turn on',
    busy: 'Your conversations are being encrypted. You can go on working.',
    failed: 'The lock did not go on. Nothing has changed; try again.',
  },

  on: {
    on: 'On. Your conversations lie encrypted on this device.',
    turnOff: 'Turn the lock off',
    turnOffWhy: 'Type your passphrase. After that your conversations lie readable on this device again.',
    confirm: 'Turn off',
    opening: 'The lock is coming off. It is done when other windows of Goed Gesprek are closed or reloaded.',
    sealing: 'Your conversations are being encrypted.',
    moving:
      "Your conversations are encrypted. What could be read before is taken out of the browser's files too. If that does not work now, it will the next time you open this panel.",
  },

  change: {
    begin: 'Change passphrase',
    why: 'First type the passphrase of now.',
    next: 'Next',
    form: {
      submit: 'Change passphrase',
      busy: 'Changing.',
      failed: 'Changing did not work. Your old passphrase still counts; try again.',
    },
    done: 'Your new passphrase counts from now on.',
  },

  passkeys: {
    title: 'Passkeys',
    why: 'With a passkey you unlock with your finger, face, PIN or security key. Your passphrase keeps working.',
    add: 'Add a passkey',
    addWhy: 'First type your passphrase.',
    next: 'Next',
    asking: 'Follow what your browser says.',
    name: 'Lock of Goed Gesprek',
    of: (day) => `Passkey of ${day}`,
    remove: (day) => `Remove the passkey of ${day}`,
    removeShort: 'Remove',
    added: 'The passkey was added.',
    removed: 'The passkey opens nothing here any more. It may still be in your password manager.',
    refused: 'No passkey was added. The window was closed, or it took too long.',
    unable: 'This passkey cannot open a lock. Choose another, or stay with your passphrase.',
    unlock: 'Unlock with a passkey',
    notUsed: 'No passkey was used. Try again, or type your passphrase.',
  },

  report: {
    now: 'Sick report now',
    nowHint: 'Works without unlocking too. What you write down is encrypted.',
    waiting: (count) =>
      count === 1
        ? '1 sick report waits, encrypted. You finish it after unlocking.'
        : `${count} sick reports wait, encrypted. You finish them after unlocking.`,
    title: 'Sick report',
    text: 'Your list of people cannot be read now: type the whole name. After unlocking the sick report joins who is known already.',
    who: 'Who reports sick?',
    begin: 'Begin',
    back: 'Back',
    sealed: 'Kept encrypted',
    done: 'Done for now',
    failed: 'The sick report did not begin. Unlock and try it there.',
  },

  forgotten: {
    open: 'Forgot your passphrase?',
    text: 'Your passphrase cannot be found again. You can empty this device and sign in anew: all that was sent to your organisation comes back then.',
    lost: 'This you lose:',
    preparations: (count) =>
      count === 1 ? 'your preparation for 1 conversation' : `your preparation for ${count} conversations`,
    edits: (count) =>
      count === 1 ? '1 change that was not sent yet' : `${count} changes that were not sent yet`,
    phrases: (count) => (count === 1 ? '1 saved sentence' : `${count} saved sentences`),
    settings: 'your settings on this device, such as your calendar',
    alone: 'if you worked without an account: everything',
    sure: 'Yes, empty this device',
    wipe: 'Empty it and begin anew',
  },

  required: {
    title: 'Your organisation asks for a lock',
    text: 'That way your conversations lie encrypted on this device. Choose a passphrase now; after that you go on where you were.',
    on: 'Your organisation asks for a lock. You cannot turn it off.',
  },
};
