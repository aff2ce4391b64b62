import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SuggestInput } from '../../shared/recognition/suggestion.ts';

/** An appointment, and the conversations that may be offered first for it. */
export interface Invitation {
  input: SuggestInput;
  acceptable: readonly string[];
}

/** Lists that neither words nor weights were fitted to. */
export const UNSEEN_INVITATIONS = [
  'invitations-unseen',
  'invitations-blind',
  'invitations-blind-plain',
  'invitations-blind-hurried',
  'invitations-fresh-hurried',
  'invitations-fresh-trades',
  'invitations-offices',
] as const;

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');

/** The lines `title|people|minutes|acceptable types|what else is known` of a fixture. */
export const readInvitations = (name: string): Invitation[] =>
  readFileSync(join(FIXTURES, `${name}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [title = '', attendees, minutes, acceptable = '', more = '{}'] = line.split('|');
      const known = JSON.parse(more) as Partial<SuggestInput>;
      return {
        input: { title, attendees: Number(attendees), durationMinutes: Number(minutes), ...known },
        acceptable: acceptable.split(','),
      };
    });
