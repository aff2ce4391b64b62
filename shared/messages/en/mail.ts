/** Mail says nothing about persons or conversations: it lies in mailboxes that others manage. */
export const mail = {
  signIn: {
    subject: 'Sign in',
    intro: 'You asked for a link to sign in to Goed Gesprek. Open the link and press the button:',
    validity: 'The link works once, for ten minutes.',
    notYou: 'Did you not ask for this? Then there is nothing to do.',
  },
  invitation: {
    subject: 'Invitation',
    intro: (organisation: string) => `You can use Goed Gesprek at ${organisation}. Go to this page to begin:`,
    how: 'Type this e-mail address there. You then get a link to sign in; there is no password.',
    notYou: 'Do you not know this organisation? Then there is nothing to do.',
  },
};
