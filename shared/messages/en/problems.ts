/** Per problem code: what is wrong, and what to do about it. */
export const problems = {
  'bad-request': { title: 'This request is not right', detail: 'Update Goed Gesprek and try again.' },
  'template-words': {
    title: 'This says what may not be asked or recorded',
    detail: 'Rewrite this text, or mark it as a false alarm.',
  },
  'too-large': { title: 'This is too large', detail: 'Shorten the text or send less at once.' },
  'not-signed-in': { title: 'You are not signed in', detail: 'Sign in again. What you wrote is kept.' },
  'not-allowed': { title: 'You may not do this', detail: 'Ask HR or your administrator if this is wrong.' },
  'second-factor-needed': {
    title: 'Use your passkey first',
    detail: 'Sign in to the console with your passkey. Lost it? Ask an administrator to reset it.',
  },
  'sign-in-again': {
    title: 'Show first that it is you',
    detail: 'Sign in again, and then try it once more.',
  },
  'last-passkey': {
    title: 'This is your last passkey',
    detail: 'Your role needs one. Add another one first.',
  },
  'own-passkeys': {
    title: 'You cannot reset your own passkeys',
    detail: 'Ask another administrator.',
  },
  'passkey-refused': {
    title: 'This passkey does not work here',
    detail: 'Choose another one, or sign in with a link.',
  },
  'too-many-passkeys': { title: 'You have enough passkeys', detail: 'Remove one first.' },
  'not-found': { title: 'Not found', detail: 'It no longer exists, or you cannot see it.' },
  conflict: { title: 'This cannot be done now', detail: 'Load again: it has changed in the meantime.' },
  'leads-own-manager': {
    title: 'This way somebody leads their own manager',
    detail: 'Choose somebody else, or first give that manager another manager.',
  },
  'own-admin-role': {
    title: 'You cannot lock yourself out',
    detail: 'Ask another administrator to change your role or to remove you.',
  },
  'own-deputy': {
    title: 'You cannot appoint yourself',
    detail: 'Ask another administrator or HR colleague to appoint you as deputy.',
  },
  'deputy-no-manager': {
    title: 'Both have to be managers',
    detail: 'Look under Members and roles whether the manager’s role is still there.',
  },
  'address-in-use': {
    title: 'This address cannot be invited',
    detail: 'It is in use already. See whether this person is in the list.',
  },
  'on-hold': { title: 'This file is on hold', detail: 'Take the hold off first.' },
  'being-erased': {
    title: 'This file is being erased',
    detail: 'It can no longer be put on hold.',
  },
  restricted: {
    title: 'This data may only be kept',
    detail: 'Choose on which ground it is used all the same.',
  },
  'link-expired': {
    title: 'This link no longer works',
    detail: 'A link works once, for ten minutes. Ask for a new one.',
  },
  'employee-link-expired': {
    title: 'This link no longer works',
    detail: 'Ask HR for a new link.',
  },
  'wrong-code': {
    title: 'This code is not right',
    detail: 'Look at your mail again, or ask for a new code. After five wrong codes the link stops working.',
  },
  'address-missing': {
    title: 'No e-mail address is known',
    detail: 'HR fills in the employee’s address with their details; then this can be done.',
  },
  'address-of-member': {
    title: 'This file has this member’s work address',
    detail: 'Correct the work address first; then this can be done.',
  },
  'protocol-too-old': {
    title: 'The extension is too old',
    detail: 'Update the extension. What you wrote is kept.',
  },
  'protocol-too-new': {
    title: 'The service is too old',
    detail: 'Your administrator has to update the service. What you wrote is kept.',
  },
  'mutation-gap': { title: 'Changes are missing', detail: 'The extension sends them again.' },
  'cursor-expired': { title: 'The position is too old', detail: 'The extension fetches everything anew.' },
  'too-many-requests': { title: 'Too many attempts', detail: 'Wait a few minutes and try again.' },
  unavailable: {
    title: 'The service cannot do this now',
    detail: 'Try again later. What you wrote is kept.',
  },
  'oidc-unreachable': {
    title: 'Your organisation’s sign-in does not answer',
    detail: 'Try again in a few minutes. If it stays like this, ask your administrator.',
  },
  'oidc-domains': {
    title: 'The operator sets this domain',
    detail: 'Several organisations use this service. Ask whoever runs the server to add the domain.',
  },
  'mail-missing': {
    title: 'The service cannot send mail',
    detail: 'Your administrator has to set up e-mail (SMTP_URL).',
  },
  'mail-failed': {
    title: 'The mail could not be sent',
    detail: 'Try again later. Your administrator can check the mail server (SMTP_URL).',
  },
  internal: {
    title: 'Something went wrong at the service',
    detail: 'Try again later. What you wrote is kept.',
  },
};
