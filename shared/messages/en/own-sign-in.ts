import type { OwnSignInMessages } from '../nl/own-sign-in.ts';

export const en: OwnSignInMessages = {
  title: 'Your organisation’s sign-in',
  intro:
    'Let members sign in with your organisation’s account (OpenID Connect: Entra ID, Keycloak, Okta). Groups there decide who may do what here.',
  on: 'Members sign in at your organisation',
  onText: (domains) => `For addresses of ${domains}. A link or a passkey does not work there any more.`,
  off: 'Members sign in with a link or a passkey',
  offText: 'Fill in below where your organisation signs in. Nothing changes until you save.',
  there: {
    title: 'First there',
    text: 'Make a confidential client (“web”) with the authorisation code flow at your organisation’s sign-in, and fill in these addresses there.',
    redirect: 'Redirect URI',
    signOut: 'Address after signing out (post-logout)',
  },
  form: {
    title: 'Then here',
    issuer: 'Issuer',
    issuerHint: 'The address of the sign-in, such as https://login.microsoftonline.com/…/v2.0.',
    issuerWrong: 'Fill in an https address, without a question mark in it.',
    clientId: 'Client id',
    clientIdWrong: 'Fill in the client id.',
    secret: 'Client secret',
    secretHint: 'Is kept encrypted and never shown again.',
    secretKept: 'One is kept. Leave empty to keep it.',
    secretWrong: 'Fill in the client secret: the old one does not count for another issuer or client.',
    domains: 'Domains',
    domainsHint: 'Whose address ends in one of these signs in here. Separate with commas.',
    domainsFixed: 'Several organisations use this service: whoever runs the server sets the domains.',
    domainsWrong: 'Fill in at least one domain, such as company.com.',
    groups: 'Groups and roles',
    groupsHint:
      'At every sign-in somebody gets the roles of their groups of that moment. Who is in none of these groups does not get in. Separate groups with a semicolon.',
    claim: 'Claim with groups',
    claimHint: 'Mostly groups; with Entra it holds ids.',
    claimWrong: 'Fill in the name of the claim.',
    groupsOf: (role) => `Groups for ${role}`,
    adminWrong: 'Name a group for administrators, or nobody can change this any more.',
    effect:
      'After saving, all members with such an address sign in again, you too. If you are in no group for administrators yourself, only whoever runs the server can undo this.',
    test: 'Test the connection',
    save: 'Save and turn on',
    cancel: 'Cancel',
    outcomes: {
      ok: {
        title: 'The connection works',
        text: 'The sign-in answers and knows this client. Whether groups come along shows at the first sign-in.',
      },
      'bad-issuer': {
        title: 'The issuer is not right',
        text: 'It has to be an https address, without a question mark in it.',
      },
      'secret-needed': {
        title: 'The client secret is missing',
        text: 'The secret that is kept does not count for another issuer or client. Fill it in.',
      },
      unreachable: {
        title: 'No sign-in answers at this address',
        text: 'Open the issuer with /.well-known/openid-configuration behind it in your browser: it has to name the same issuer. Can the Goed Gesprek server reach it?',
      },
      'client-refused': {
        title: 'The sign-in does not know this client',
        text: 'Look at the client id and the secret again. Has the secret expired?',
      },
      unclear: {
        title: 'The sign-in gave an unexpected answer',
        text: 'Nothing was changed. Look at the redirect URI again; whoever runs the server can set it with npm run admin -- oidc.',
      },
    },
  },
  end: {
    title: 'By link or passkey again',
    text: 'Members then sign in with a link or a passkey again. Their roles stay as they are.',
    button: 'Turn off',
    sure: 'Everybody who is signed in through your organisation has to sign in again.',
    yes: 'Yes, turn off',
  },
};
