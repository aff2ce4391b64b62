import * as z from 'zod/mini';

const text = (max: number) => z.string().check(z.maxLength(max));
const texts = (count: number, max: number) => z.array(text(max)).check(z.maxLength(count));

/** What a page told; `links` may lead to the call. A description is never among it. */
export const PageEvent = z.strictObject({
  title: text(500),
  start: z.nullable(text(30)),
  end: z.nullable(text(30)),
  allDay: z.boolean(),
  attendees: texts(200, 320),
  organizer: z.nullable(text(320)),
  eventId: z.nullable(text(2000)),
  links: texts(20, 2000),
});
export type PageEvent = z.infer<typeof PageEvent>;

/** What one frame of a tab is about. */
export const PageContext = z.strictObject({
  siteId: text(40),
  kind: z.enum(['calendar', 'call']),
  phase: z.enum(['none', 'lobby', 'waiting', 'in-call', 'ended']),
  /** The page's own address, for finding the appointment of a call. */
  url: text(4000),
  event: z.optional(PageEvent),
  broken: z.optional(z.literal(true)),
});
export type PageContext = z.infer<typeof PageContext>;

/** From content script to background. `context` is answered by whether to show the pill. */
export const Message = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('context'),
    context: z.nullable(PageContext),
    /** The first word of a new page: what earlier pages of this tab told is over. */
    first: z.boolean(),
  }),
  z.strictObject({ type: z.literal('open-panel') }),
]);
export type Message = z.infer<typeof Message>;

export interface Answer {
  context: { offer: boolean };
  /** False where the browser wants a click on its own toolbar instead (Firefox). */
  'open-panel': { opened: boolean };
}
