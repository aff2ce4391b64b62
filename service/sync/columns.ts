import * as z from 'zod/mini';
import type { Kind } from '../../shared/domain/documents.ts';
import type { Json } from '../../shared/domain/json.ts';
import { Report } from '../../shared/domain/report-content.ts';
import type { Vault } from '../db/vault.ts';
import type { DocumentRow } from '../db/organisation/subject.ts';

/** A date, or a moment in ISO 8601; a cleared input leaves an empty text. */
const Moment = z.nullable(
  z.string().check(z.regex(/^(\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?)?)?$/)),
);
const day = (moment: string | null) => (moment ? moment.slice(0, 10) : null);
const Id = z.nullable(z.uuid());
/** Lower-case letters, as the ids of the built-in types: nothing that somebody typed. */
const TypeId = z.nullable(z.string().check(z.regex(/^[a-z][a-zA-Z0-9-]{0,59}$/)));
const Sharing = z.enum(['status', 'report']);
const ShortText = z.nullable(z.string().check(z.maxLength(320)));

type Columns = Partial<DocumentRow>;
type Lift = { schema: z.ZodMiniType; lift?(value: never, vault: Vault): Columns };

function field<Schema extends z.ZodMiniType>(
  schema: Schema,
  lift?: (value: z.output<Schema>, vault: Vault) => Columns,
): Lift {
  return { schema, ...(lift && { lift }) };
}

const employeeId = field(Id, (value) => ({ employeeId: value }));
const conversationId = field(Id, (value) => ({ conversationId: value }));
const typeId = field(TypeId, (value) => ({ typeId: value }));
const heldOn = field(Moment, (value) => ({ heldOn: day(value) }));
const sharing = field(Sharing, (value) => ({ sharing: value }));

/** Fields with a shape of their own; those that lists and access need also fill a column. */
const LIFTS: Record<Kind, Record<string, Lift>> = {
  employee: {
    name: field(z.string().check(z.maxLength(200))),
    email: field(ShortText, (value, vault) => ({ emailDigest: value ? vault.digest(value) : null })),
    jobTitle: field(ShortText),
    team: field(ShortText),
    managerId: field(Id, (value) => ({ managerId: value })),
    number: field(ShortText),
    leftOn: field(Moment, (value) => ({ leftOn: day(value) })),
  },
  conversation: {
    employeeId,
    typeId,
    variantId: field(TypeId, (value) => ({ variantId: value })),
    typeVersion: field(z.int()),
    status: field(z.enum(['draft', 'finished']), (value) => ({ status: value })),
    sharing,
    plannedStart: field(Moment, (value) => ({ plannedOn: day(value) })),
    plannedEnd: field(Moment),
    heldOn,
    nextOn: field(Moment, (value) => ({ nextOn: value?.slice(0, 10) ?? null })),
    nextTypeId: field(TypeId),
    toldVersion: field(z.nullable(z.int().check(z.nonnegative()))),
    ticks: field(z.array(z.string())),
  },
  agreement: {
    employeeId,
    conversationId,
    status: field(z.enum(['open', 'done', 'dropped']), (value) => ({ status: value })),
    due: field(Moment, (value) => ({ nextOn: day(value) })),
    movedFrom: field(Moment),
    movedIn: field(Id),
  },
  'absence-case': {
    employeeId,
    spells: field(z.array(z.tuple([z.iso.date(), z.nullable(z.iso.date())]))),
    partialFrom: field(Moment),
    problemAnalysisOn: field(Moment),
    safetyNet: field(z.nullable(z.boolean())),
    longTermExpected: field(z.nullable(z.boolean())),
  },
  report: {
    conversationId,
    employeeId,
    typeId,
    typeVersion: field(z.int()),
    sharing,
    heldOn,
    content: field(Report),
  },
};

/** The columns that follow from a field's value, or nothing when the value is not of the field's shape. */
export function liftColumns(kind: Kind, name: string, value: Json, vault: Vault): Columns | undefined {
  const known = Object.hasOwn(LIFTS[kind], name) ? LIFTS[kind][name] : undefined;
  if (!known) return {};
  const parsed = z.safeParse(known.schema, value);
  // Each lift takes what its own schema gives, which the type of the table cannot say.
  return parsed.success ? (known.lift?.(parsed.data as never, vault) ?? {}) : undefined;
}
