import type { SyncLineMessages } from '../nl/sync-line.ts';

export const en: SyncLineMessages = {
  open: 'Account and connection',
  status: {
    here: 'Saved on this device',
    saved: 'Saved',
    waiting: (count) => (count === 1 ? '1 waits for a connection' : `${count} wait for a connection`),
    away: (time) => `No connection since ${time}`,
    signedOut: 'Signed out',
    signedOutWaiting: (count) => `Signed out · ${count} ${count === 1 ? 'waits' : 'wait'}`,
    clientTooOld: 'Version too old',
    serviceTooOld: 'Service too old',
    failed: 'The service gives an error',
    asksRemoval: 'Remove?',
    held: (count) =>
      count === 1 ? 'Saved · 1 stays on this device' : `Saved · ${count} stay on this device`,
    refused: (count) => (count === 1 ? '1 not accepted' : `${count} not accepted`),
    connect: 'Connect',
    signIn: 'Sign in',
    look: 'Show',
  },
};
