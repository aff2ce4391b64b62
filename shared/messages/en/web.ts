import type { WebMessages } from '../nl/web.ts';

export const en: WebMessages = {
  problems: {
    'bad-request': { title: 'This request is not right', text: 'Reload the page and try again.' },
    'too-large': { title: 'This is too large', text: 'Make it shorter and try again.' },
    'not-signed-in': { title: 'You are no longer signed in', text: 'Sign in to go on.' },
    'not-allowed': {
      title: 'This is not for you',
      text: 'Your role does not give access to this. Is that wrong? Ask your organisation’s administrator.',
    },
    'second-factor-needed': {
      title: 'Use your passkey first',
      text: 'This asks for a sign-in with your passkey. Lost it? Ask an administrator to reset it.',
    },
    'sign-in-again': {
      title: 'Show first that it is you',
      text: 'Did you sign in again? Then press the button once more.',
    },
    'not-found': {
      title: 'Not found',
      text: 'This does not exist (any more), or you may not see it. Go back to the list.',
    },
    conflict: {
      title: 'This cannot be done now',
      text: 'It has changed in the meantime, or something is in the way. Load the page again.',
    },
    'leads-own-manager': {
      title: 'This way somebody leads their own manager',
      text: 'This employee leads, perhaps by way of others, who becomes the manager here. First give one of the two another manager, or link to somebody else.',
    },
    'link-expired': {
      title: 'This link no longer works',
      text: 'A link is valid for a short time and works once. Ask for a new one.',
    },
    'protocol-too-old': { title: 'There is a new version', text: 'Reload the page to go on.' },
    'protocol-too-new': { title: 'The service is being updated', text: 'Try again in a few minutes.' },
    'mutation-gap': { title: 'This went out of step', text: 'Reload the page.' },
    'cursor-expired': { title: 'This list is out of date', text: 'Reload the page.' },
    'too-many-requests': { title: 'Slow down a little', text: 'That was too often in a row. Wait a minute.' },
    unavailable: { title: 'The service cannot be reached right now', text: 'Try again in a moment.' },
    internal: {
      title: 'Something went wrong on our side',
      text: 'Try again. If it keeps failing, tell your administrator.',
    },
    offline: { title: 'No connection', text: 'This goes on by itself as soon as you are connected again.' },
    unreadable: {
      title: 'The answer cannot be read',
      text: 'There is probably a new version. Reload the page.',
    },
  },
  retry: 'Try again',
  reload: 'Reload',
  loading: 'Loading …',
  language: 'Language',
  product: 'Goed Gesprek',
  signOut: 'Sign out',
};
