import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

export interface Mail {
  to: string[];
  /** The message as sent, transfer encoding undone. */
  text: string;
}

export interface Mailbox extends AsyncDisposable {
  /** `smtp://127.0.0.1:port` */
  url: string;
  /** The oldest mail to this address that was not asked for yet; waits for it. */
  next(to: string): Promise<Mail>;
}

/** Undoes quoted-printable and base64, part by part; enough to find links and codes in. */
function decode(raw: string): string {
  return raw
    .split(/\r?\n--/)
    .map((part) => {
      const [head = '', ...rest] = part.split(/\r?\n\r?\n/);
      const body = rest.join('\n\n');
      if (/content-transfer-encoding:\s*base64/i.test(head)) {
        return `${head}\n\n${Buffer.from(body, 'base64').toString()}`;
      }
      if (!/content-transfer-encoding:\s*quoted-printable/i.test(head)) return part;
      const bytes = body
        .replace(/=\r?\n/g, '')
        .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
      return `${head}\n\n${Buffer.from(bytes, 'latin1').toString()}`;
    })
    .join('\n--');
}

/** A mail server on loopback that keeps what it receives. */
export async function startMailbox(): Promise<Mailbox> {
  const waiting: Mail[] = [];
  let arrived = Promise.withResolvers<void>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, callback) {
      void text(stream).then((raw) => {
        waiting.push({
          to: session.envelope.rcptTo.map(({ address }) => address.toLowerCase()),
          text: decode(raw),
        });
        arrived.resolve();
        arrived = Promise.withResolvers();
        callback();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    async next(to) {
      for (;;) {
        const index = waiting.findIndex((mail) => mail.to.includes(to.toLowerCase()));
        const [mail] = index < 0 ? [] : waiting.splice(index, 1);
        if (mail) return mail;
        await arrived.promise;
      }
    },
    [Symbol.asyncDispose]: () => new Promise((done) => server.close(done)),
  };
}

/** The first link in a mail that leads to this origin. */
export function linkIn(mail: Mail, origin: string): string {
  const link = mail.text.match(/https?:\/\/[^\s"'<>]+/g)?.find((url) => url.startsWith(origin));
  if (!link) throw new Error('The mail holds no link to the service.');
  return link.replaceAll('&amp;', '&');
}
