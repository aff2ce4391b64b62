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
  disclosure: {
    subject: 'Access was asked for',
    intro: 'Somebody asked for access to what is in Goed Gesprek. See which notes of yours belong to it:',
    how: 'Sign in, read them again and release them. It says by when.',
  },
  employeeLink: {
    subject: 'Access to your data',
    intro: 'You asked for access to your data. It is ready. Open the link and ask for a code:',
    validity:
      'The link works for 30 days, with a code that comes to this address. You alone can open the package; HR cannot.',
    notYou: 'Did you not ask for this? Then do not open the link, and tell HR.',
  },
  employeeCode: {
    subject: 'Your code',
    intro: 'Fill in this code on the page with your data:',
    validity: 'The code works once, for ten minutes. Give it to nobody.',
  },
};
