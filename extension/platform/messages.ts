import * as z from 'zod/mini';

const text = (max: number) => z.string().check(z.maxLength(max));
const texts = (count: number, max: number) => z.array(text(max)).check(z.maxLength(count));

/** Texts of an appointment as a page shows them, for the background to interpret; never its description. */
export const PageEvent = z.strictObject({
  view: z.number(),
  title: text(500),
  when: z.optional(texts(40, 120)),
  clock: z.optional(z.boolean()),
  fields: z.optional(texts(4, 500)),
  wholeDay: z.optional(z.boolean()),
  label: z.optional(texts(40, 500)),
  dateKey: z.optional(text(10)),
  id: z.optional(text(2000)),
  guests: z.optional(texts(200, 320)),
  /** Addresses that may lead to the call. */
  links: texts(20, 2000),
});

/** What one frame of a tab is about. */
export const PageContext = z.strictObject({
  siteId: text(40),
  phase: z.enum(['none', 'lobby', 'waiting', 'in-call', 'ended', 'elsewhere']),
  /** The page's own address, for finding the appointment of a call. */
  url: text(4000),
  /** The page's language and the zone of its clock. */
  language: text(35),
  zone: text(60),
  events: z.array(PageEvent).check(z.maxLength(10)),
  broken: z.optional(z.literal(true)),
});
export type PageContext = z.infer<typeof PageContext>;

/** What the pill says, and what it says where the browser wants a click on its own toolbar instead. */
export interface PillTexts {
  open: string;
  close: string;
  toolbar: string;
}

/** From content script to background. */
export const Message = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('context'),
    context: z.nullable(PageContext),
    /** With the first word of a page, when it began (milliseconds since 1970): what was told before is over. */
    began: z.nullable(z.number()),
  }),
  z.strictObject({ type: z.literal('open-panel') }),
]);
export type Message = z.infer<typeof Message>;

export interface Answer {
  /** What the pill is to say; none where there is nothing to offer. */
  context: { pill: PillTexts | null };
  /** False where the browser wants a click on its own toolbar instead (Firefox). */
  'open-panel': { opened: boolean };
}
