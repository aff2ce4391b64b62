import { mail as english } from '../../shared/messages/en/mail.ts';
import { mail as dutch } from '../../shared/messages/nl/mail.ts';
import type { Mail } from './mailer.ts';

export type Invitation = { to: string; publicUrl: string; organisation: string };

/** It holds no token: whoever reads it still has to show that the mailbox is theirs, by asking for a link. */
export function invitationMail({ to, publicUrl, organisation }: Invitation): Mail {
  const paragraphs = [dutch, english].map(({ invitation }) =>
    [invitation.intro(organisation), `${publicUrl}/console`, invitation.how, invitation.notYou].join('\n\n'),
  );
  return {
    to,
    subject: `Goed Gesprek: ${dutch.invitation.subject} / ${english.invitation.subject}`,
    text: `${paragraphs.join('\n\n—\n\n')}\n`,
  };
}
