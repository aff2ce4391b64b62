import * as z from 'zod/mini';
import { readInvite } from '../../shared/recognition/invite/read-invite.ts';
import { rule } from './rule.ts';

const ICS = 'give ics, the text of an .ics file';
const Input = z.object({ ics: z.string(ICS) }, ICS);

/** Reads an `.ics` file as the extension would: every appointment in it, without repeating series. */
export default rule(Input, ({ ics }) => ({
  events: readInvite(ics).map(({ cancelled: _, ...event }) => event),
}));
