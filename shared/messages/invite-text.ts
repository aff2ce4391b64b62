import type { Sharing } from '../domain/conversation-type.ts';
import type { PreparationMessages } from './nl/preparation.ts';

type Invite = {
  typeId: string;
  /** First name of the employee. */
  name: string;
  minutes: number;
  sharing: Sharing;
  /** In words; absent while no moment was chosen. */
  when?: string | undefined;
  /** Who invites. */
  from?: string | undefined;
};

/** Invites an employee: purpose, topics, duration, and what happens with what is said. Nothing about the occasion. */
export function inviteText(t: PreparationMessages['invite'], invite: Invite): string {
  const { typeId, name, minutes, sharing, when, from } = invite;
  const about = t.purposes[typeId];
  return [
    t.greeting(name),
    '',
    [t.ask, when && t.at(when)].filter(Boolean).join(' '),
    ...(about ? ['', t.goal(about.purpose), '', t.topics, ...about.topics.map((topic) => `- ${topic}`)] : []),
    t.own,
    '',
    t.duration(minutes),
    '',
    t.happens,
    `${t.written} ${sharing === 'report' ? t.report : t.status}`,
    '',
    t.close,
    ...(from ? [from] : []),
  ].join('\n');
}
