import { createMailer, type Mail, type Mailer } from '../mail/mailer.ts';

export type DemoMail = Mail & { at: Date };

/** Keeps the last mails in memory, for a page instead of a mail server. */
export function createMailbox(size = 20): { mailer: Mailer; mails: readonly DemoMail[] } {
  const mails: DemoMail[] = [];
  const mailer = createMailer('demo', (mail) => {
    mails.unshift({ ...mail, at: new Date() });
    mails.length = Math.min(mails.length, size);
    return Promise.resolve();
  });
  return { mailer, mails };
}
