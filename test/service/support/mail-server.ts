import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type ReceivedMail = { to: string[]; raw: string };

/** A real SMTP server on a free port that keeps what it is sent. */
export async function startMailServer() {
  const mails: ReceivedMail[] = [];
  const waiting = new Set<() => void>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        mails.push({ to, raw: Buffer.concat(chunks).toString('utf8') });
        for (const wake of waiting) wake();
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;

  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    /** The next mail to an address that was not taken before. */
    async take(to: string): Promise<ReceivedMail> {
      for (;;) {
        const index = mails.findIndex((mail) => mail.to.includes(to));
        if (index >= 0) return mails.splice(index, 1)[0] as ReceivedMail;
        await new Promise<void>((resolve) => {
          const wake = () => {
            waiting.delete(wake);
            resolve();
          };
          waiting.add(wake);
        });
      }
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** What a mail says, undoing quoted-printable as far as links need it. */
export const plainText = ({ raw }: ReceivedMail): string =>
  raw.replaceAll(/=\r?\n/g, '').replaceAll('=3D', '=');

/** The token of the link in a sign-in mail. */
export function tokenIn(mail: ReceivedMail): string {
  const token = /#token=([A-Za-z0-9_-]+)/.exec(plainText(mail))?.[1];
  if (!token) throw new Error('The mail holds no link.');
  return token;
}

/** The token of an employee's link to their own data. */
export function employeeTokenIn(mail: ReceivedMail): string {
  const token = /\/e#([A-Za-z0-9_-]{43})/.exec(plainText(mail))?.[1];
  if (!token) throw new Error('The mail holds no link for an employee.');
  return token;
}
