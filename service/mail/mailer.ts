import { createTransport } from 'nodemailer';
import type { Logger } from 'pino';
import { ServiceError } from '../errors.ts';
import {
  disclosureMail,
  employeeCodeMail,
  employeeLinkMail,
  type DisclosureNotice,
  type EmployeeCode,
  type EmployeeLink,
} from './access-mail.ts';
import { invitationMail, type Invitation } from './invitation-mail.ts';
import { signInMail, type SignInLink } from './sign-in-mail.ts';

export type Mail = { to: string; subject: string; text: string };

/** What the service mails. Each resolves when it was handed over, and rejects with `unavailable`
 * when it was not; that is logged, without the address. */
export type Mailer = {
  kind: 'smtp' | 'demo' | 'none';
  sendSignInLink(link: SignInLink): Promise<void>;
  sendInvitation(invitation: Invitation): Promise<void>;
  sendDisclosureNotice(notice: DisclosureNotice): Promise<void>;
  sendEmployeeLink(link: EmployeeLink): Promise<void>;
  sendEmployeeCode(code: EmployeeCode): Promise<void>;
  close(): void;
};

/** Mails through whatever `deliver` does. */
export function createMailer(
  kind: Mailer['kind'],
  deliver: (mail: Mail) => Promise<void>,
  close: () => void = () => undefined,
): Mailer {
  return {
    kind,
    sendSignInLink: (link) => deliver(signInMail(link)),
    sendInvitation: (invitation) => deliver(invitationMail(invitation)),
    sendDisclosureNotice: (notice) => deliver(disclosureMail(notice)),
    sendEmployeeLink: (link) => deliver(employeeLinkMail(link)),
    sendEmployeeCode: (code) => deliver(employeeCodeMail(code)),
    close,
  };
}

/** Sends through an SMTP server. */
export function smtpMailer(url: string, from: string, log: Logger): Mailer {
  const transport = createTransport({ url, pool: true, maxConnections: 2, connectionTimeout: 10_000 });
  const deliver = async ({ to, subject, text }: Mail) => {
    try {
      await transport.sendMail({ from, to, subject, text, disableFileAccess: true, disableUrlAccess: true });
    } catch (error) {
      // The server's words can repeat the address: only their kind is kept.
      log.error({ code: (error as { code?: string }).code ?? 'unknown' }, 'mail could not be sent');
      throw new ServiceError('unavailable', { text: 'mail-failed' });
    }
  };
  return createMailer('smtp', deliver, () => transport.close());
}

/** Without SMTP nobody can be reached; the start warns of it and signing in says so. */
export function noMailer(): Mailer {
  return createMailer('none', () => Promise.resolve());
}
