import { mail as english } from '../../shared/messages/en/mail.ts';
import { mail as dutch } from '../../shared/messages/nl/mail.ts';
import type { Mail } from './mailer.ts';

export type DisclosureNotice = { to: string; publicUrl: string };
export type EmployeeLink = { to: string; publicUrl: string; token: string };
export type EmployeeCode = { to: string; code: string };

type Texts = typeof dutch;

function inBoth(to: string, subjectOf: (texts: Texts) => string, partsOf: (texts: Texts) => string[]): Mail {
  const texts = [dutch, english];
  return {
    to,
    subject: `Goed Gesprek: ${texts.map(subjectOf).join(' / ')}`,
    text: `${texts.map((one) => partsOf(one).join('\n\n')).join('\n\n—\n\n')}\n`,
  };
}

/** To a member whose notes belong to somebody's request for access. It names nobody. */
export function disclosureMail({ to, publicUrl }: DisclosureNotice): Mail {
  const page = `${publicUrl}/console/privacy/disclosures`;
  return inBoth(
    to,
    ({ disclosure }) => disclosure.subject,
    ({ disclosure: { intro, how } }) => [intro, page, how],
  );
}

/** The only place where the token of an employee's link is ever written. */
export function employeeLinkMail({ to, publicUrl, token }: EmployeeLink): Mail {
  return inBoth(
    to,
    ({ employeeLink }) => employeeLink.subject,
    ({ employeeLink: { intro, validity, notYou } }) => [intro, `${publicUrl}/e#${token}`, validity, notYou],
  );
}

export function employeeCodeMail({ to, code }: EmployeeCode): Mail {
  return inBoth(
    to,
    ({ employeeCode }) => employeeCode.subject,
    ({ employeeCode: { intro, validity } }) => [intro, code, validity],
  );
}
