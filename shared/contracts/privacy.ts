import * as z from 'zod/mini';
import { LANGUAGES } from '../domain/languages.ts';
import { GROUNDS } from '../domain/privacy-request.ts';
import { Text } from '../domain/text.ts';
import { PrivacyRequest } from './requests.ts';

const Reason = z.string().check(z.trim(), z.minLength(3), z.maxLength(500));

/** Months per conversation type; both self-insured terms come from the law and are no choice. */
export const RetentionPolicy = z.strictObject({
  months: z.record(z.string().check(z.regex(/^[a-z][a-zA-Z0-9-]{0,59}$/)), z.int().check(z.nonnegative())),
  selfInsuredZw: z.boolean(),
  selfInsuredWga: z.boolean(),
});
export type RetentionPolicy = z.infer<typeof RetentionPolicy>;

export const RetentionOverview = z.object({
  selfInsuredZw: z.boolean(),
  selfInsuredWga: z.boolean(),
  types: z.array(
    z.object({
      typeId: z.string(),
      months: z.int(),
      from: z.enum(['conversation', 'end-of-employment', 'end-of-reintegration']),
      untilLeft: z.boolean(),
      least: z.int(),
      most: z.int(),
    }),
  ),
  /** What is erased within 30 days, or would be if no hold stood in the way. */
  soon: z.array(
    z.object({
      documentId: z.string(),
      employeeId: z.string(),
      employeeName: z.string(),
      kind: z.string(),
      typeId: z.nullable(z.string()),
      eraseOn: z.string(),
      onHold: z.boolean(),
    }),
  ),
  holds: z.array(z.object({ employeeId: z.string(), employeeName: z.string(), since: z.string() })),
});
export type RetentionOverview = z.infer<typeof RetentionOverview>;

export const HoldRequest = z.strictObject({ reason: Reason });
export type HoldRequest = z.infer<typeof HoldRequest>;

/** A paper that the reintegration file of a case has to hold, and whether it does. */
const FilePaper = z.object({
  stepId: z.string(),
  name: Text,
  source: Text,
  state: z.enum(['there', 'late', 'not-shared', 'missing', 'elsewhere']),
  by: z.string(),
  doneOn: z.optional(z.string()),
  onlyIf: z.optional(Text),
});

/** An absence case with its papers. */
const FileCase = z.object({
  firstDay: z.string(),
  spells: z.array(z.tuple([z.string(), z.nullable(z.string())])),
  papers: z.array(FilePaper),
});
export type FileCase = z.infer<typeof FileCase>;

/** Where one employee's file stands. */
/** A detail of an employee that became another: empty where there was none, or is none any more. */
export const Correction = z.object({
  field: z.enum(['name', 'email', 'jobTitle', 'team', 'number', 'leftOn', 'manager']),
  before: z.string(),
  after: z.string(),
  at: z.string(),
});
export type Correction = z.infer<typeof Correction>;

export const PrivacyFile = z.object({
  employeeId: z.string(),
  name: z.string(),
  /** What they asked about their data. */
  requests: z.array(PrivacyRequest),
  /** Somebody whom a manager typed in and HR did not take over yet. */
  provisional: z.boolean(),
  /** What an inspection would ask for, by case. */
  absence: z.array(FileCase),
  /** What was corrected, the newest first. */
  corrections: z.array(Correction),
  hold: z.nullable(z.object({ reason: z.string(), by: z.string(), since: z.string() })),
  records: z.array(
    z.object({
      documentId: z.string(),
      kind: z.string(),
      typeId: z.nullable(z.string()),
      heldOn: z.nullable(z.string()),
      eraseOn: z.nullable(z.string()),
    }),
  ),
});
export type PrivacyFile = z.infer<typeof PrivacyFile>;

/** The name has to be typed, so that nobody is erased by a slip. */
export const EraseRequest = z.strictObject({ name: z.string().check(z.maxLength(200)), reason: Reason });
export type EraseRequest = z.infer<typeof EraseRequest>;

/** What was erased, in numbers: it names nobody, for there is nobody left to name. */
export const ErasureCertificate = z.object({
  employeeId: z.string(),
  erasedAt: z.string(),
  erasedBy: z.string(),
  counts: z.record(z.string(), z.int()),
  keyDestroyed: z.literal(true),
});
export type ErasureCertificate = z.infer<typeof ErasureCertificate>;

/** Notes that one author let go to the employee; a line that they left out says why. */
export const SealedNotes = z.object({
  by: z.string(),
  releasedOn: z.string(),
  records: z.array(
    z.object({
      title: z.string(),
      day: z.nullable(z.string()),
      lines: z.array(
        z.union([
          z.object({ label: z.string(), text: z.string() }),
          z.object({ label: z.string(), leftOut: z.string() }),
        ]),
      ),
    }),
  ),
});
export type SealedNotes = z.infer<typeof SealedNotes>;

/** A line of a report, with the name of the part of the conversation that it belongs to. */
const ReportLine = z.object({ label: z.string(), text: z.string(), part: z.optional(z.string()) });

/** One employee's data in one package (AVG art. 15). */
export const AccessPackage = z.object({
  madeAt: z.string(),
  organisation: z.string(),
  employee: z.record(z.string(), z.string()),
  manager: z.nullable(z.string()),
  corrections: z.array(Correction),
  absence: z.array(z.object({ spells: z.array(z.tuple([z.string(), z.nullable(z.string())])) })),
  conversations: z.array(
    z.object({
      typeId: z.string(),
      typeName: z.string(),
      heldBy: z.string(),
      status: z.enum(['draft', 'finished']),
      plannedOn: z.nullable(z.string()),
      heldOn: z.nullable(z.string()),
      nextOn: z.nullable(z.string()),
      eraseOn: z.nullable(z.string()),
      /** Lines of the shared report; null when it was not shared with HR. */
      report: z.nullable(z.array(ReportLine)),
    }),
  ),
  /** Who has to be asked for what HR may not read, and how many records each holds. */
  withOthers: z.array(z.object({ name: z.string(), records: z.int() })),
  /** What its authors let go: in the employee's own package alone, never in the one that HR makes. */
  sealed: z.optional(z.array(SealedNotes)),
  requests: z.array(PrivacyRequest),
  /** What else is known: who looked at the file and when. */
  readings: z.array(z.object({ at: z.string(), action: z.string(), by: z.string() })),
});
export type AccessPackage = z.infer<typeof AccessPackage>;

export const PackageQuery = z.strictObject({
  format: z.enum(['html', 'json']),
  /** Of labels and explanations; Dutch where it is not named. */
  language: z.optional(z.enum(LANGUAGES)),
});

/** Who asks for the absence file: each in its own right (WIA art. 25; Awb art. 5:16 and 5:17). */
export const INSPECTORS = ['uwv', 'labour-inspectorate'] as const;
export type Inspector = (typeof INSPECTORS)[number];

/** The absence file of one employee, complete or with what is missing. Nothing else about them is in it. */
export const InspectionPack = z.object({
  madeAt: z.string(),
  madeBy: z.string(),
  for: z.enum(INSPECTORS),
  organisation: z.string(),
  employee: z.object({ name: z.string(), number: z.string(), jobTitle: z.string() }),
  complete: z.boolean(),
  cases: z.array(FileCase),
  reports: z.array(
    z.object({
      typeId: z.string(),
      typeName: z.string(),
      heldBy: z.string(),
      heldOn: z.nullable(z.string()),
      report: z.array(ReportLine),
    }),
  ),
});
export type InspectionPack = z.infer<typeof InspectionPack>;

export const InspectionQuery = z.strictObject({
  format: z.enum(['html', 'json']),
  for: z.enum(INSPECTORS),
  /** Why data that may only be kept is handed over all the same. */
  ground: z.optional(z.enum(GROUNDS)),
});
export type InspectionQuery = z.infer<typeof InspectionQuery>;
