import * as z from 'zod/mini';
import { ConversationType } from '../domain/conversation-type.ts';
import { Text } from '../domain/text.ts';

const TypeId = z.string().check(z.regex(/^[a-z][a-zA-Z0-9-]*$/), z.maxLength(60));

/** HR publishes a changed built-in type, or one of its own whose id begins with `own-`; the service gives the version. */
export const TemplateChange = z.strictObject({
  template: ConversationType,
  /** JSON pointers, into `template`, of texts that the guard stops and HR found to be false alarms. */
  falseAlarms: z.optional(z.array(z.string().check(z.maxLength(200))).check(z.maxLength(200))),
});
export type TemplateChange = z.infer<typeof TemplateChange>;

export const TemplatePublished = z.object({ typeId: z.string(), version: z.int() });
export type TemplatePublished = z.infer<typeof TemplatePublished>;

/** Back to the built-in type; one of the organisation's own is no longer offered. Conversations keep what they have. */
export const TemplateWithdrawal = z.strictObject({ typeId: TypeId });
export type TemplateWithdrawal = z.infer<typeof TemplateWithdrawal>;

export const TemplateQuery = z.strictObject({ typeId: TypeId, version: z.coerce.number().check(z.int()) });
export type TemplateQuery = z.infer<typeof TemplateQuery>;

/**
 * The newest version of each type that the organisation changed or added. A device checks every template by itself:
 * one that it cannot read must not keep the others from it.
 */
export const OfferedTemplates = z.object({
  /** As a pull names it: another one means that something here changed. */
  version: z.string(),
  templates: z.array(z.unknown()),
});
export type OfferedTemplates = z.infer<typeof OfferedTemplates>;

export const OneTemplate = z.object({ template: z.unknown() });
export type OneTemplate = z.infer<typeof OneTemplate>;

/** For HR: every version, newest first, with who made it and when. A withdrawal has no template. */
export const TemplateRecord = z.object({
  types: z.array(
    z.object({
      typeId: z.string(),
      versions: z.array(
        z.object({
          version: z.int(),
          template: z.nullable(ConversationType),
          by: z.string(),
          at: z.string(),
        }),
      ),
    }),
  ),
});
export type TemplateRecord = z.infer<typeof TemplateRecord>;

/** What every type that a conversation here may have is called, and its variants; also of those no longer offered. */
export const TypeNames = z.object({
  types: z.array(
    z.object({
      id: z.string(),
      name: Text,
      variants: z.array(z.object({ id: z.string(), name: Text })),
    }),
  ),
});
export type TypeNames = z.infer<typeof TypeNames>;
