import { mail as english } from '../../shared/messages/en/mail.ts';
import { mail as dutch } from '../../shared/messages/nl/mail.ts';
import type { Mail } from './mailer.ts';

export type SignInLink = { to: string; publicUrl: string; token: string; next?: string | undefined };

/**
 * The mail with a link. The token stands behind `#`: it reaches neither a server's log nor a link scanner's
 * request, and opening the page redeems nothing until its button is pressed.
 */
export function signInMail({ to, publicUrl, token, next }: SignInLink): Mail {
  const fragment = new URLSearchParams({ token, ...(next && { next }) });
  const link = `${publicUrl}/sign-in/confirm#${fragment}`;
  const paragraphs = [dutch, english].map(({ signIn }) =>
    [signIn.intro, link, `${signIn.validity} ${signIn.notYou}`].join('\n\n'),
  );
  return {
    to,
    subject: `Goed Gesprek: ${dutch.signIn.subject} / ${english.signIn.subject}`,
    text: `${paragraphs.join('\n\n—\n\n')}\n`,
  };
}
