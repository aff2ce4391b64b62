import * as z from 'zod/mini';
import { readInvite } from '../../shared/recognition/invite/read-invite.ts';

const Input = z.object({ ics: z.string() });

/** Reads an `.ics` file as the extension would: every appointment in it, without repeating series. */
export default (input: unknown) => ({
  events: readInvite(Input.parse(input).ics).map(({ cancelled: _, ...event }) => event),
});
