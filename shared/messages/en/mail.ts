/** Mail says nothing about persons or conversations: it lies in mailboxes that others manage. */
export const mail = {
  signIn: {
    subject: 'Sign in',
    intro: 'You asked for a link to sign in to Goed Gesprek. Open the link and press the button:',
    validity: 'The link works once, for ten minutes.',
    notYou: 'Did you not ask for this? Then there is nothing to do.',
  },
};
