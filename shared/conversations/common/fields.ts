import type { TemplateField } from '../../domain/conversation-type.ts';

/* Template fields that several conversation types share. */

export const date = {
  id: 'date',
  type: 'date',
  label: { nl: 'Datum gesprek', en: 'Date of conversation' },
  required: true,
} satisfies TemplateField;

export const channel = {
  id: 'channel',
  type: 'choice',
  label: { nl: 'Vorm', en: 'Channel' },
  options: [
    { id: 'in-person', text: { nl: 'op locatie', en: 'in person' } },
    { id: 'video', text: { nl: 'video', en: 'video' } },
    { id: 'phone', text: { nl: 'telefoon', en: 'phone' } },
  ],
} satisfies TemplateField;

export const agreements = {
  id: 'agreements',
  type: 'agreements',
  label: { nl: 'Afspraken (wat, wie, voor wanneer)', en: 'Agreements (what, who, by when)' },
  required: true,
} satisfies TemplateField;

export const nextDate = {
  id: 'nextDate',
  type: 'datetime',
  label: { nl: 'Volgende afspraak', en: 'Next appointment' },
  required: true,
} satisfies TemplateField;

export const acknowledged = {
  id: 'acknowledged',
  type: 'signature',
  label: {
    nl: 'Akkoord of gezien door de medewerker',
    en: 'Agreed or seen by the employee',
  },
  required: true,
} satisfies TemplateField;

export const firstSickDay = {
  id: 'firstSickDay',
  type: 'date',
  label: { nl: 'Eerste ziektedag', en: 'First sick day' },
  required: true,
} satisfies TemplateField;

export const workHours = {
  id: 'workHours',
  type: 'hoursTable',
  label: { nl: 'Uren per dag (komende periode)', en: 'Hours per day (coming period)' },
} satisfies TemplateField;

export const tasks = {
  id: 'tasks',
  type: 'list',
  label: { nl: 'Taken deze periode', en: 'Tasks this period' },
  guard: true,
} satisfies TemplateField;

/** Copied from the occupational physician; without a dated advice nothing may be recorded here. */
export const baAdvice = {
  id: 'baAdvice',
  type: 'group',
  label: {
    nl: 'Advies bedrijfsarts (alleen overnemen, niet aanvullen)',
    en: "Occupational physician's advice (copy only, do not add)",
  },
  hint: {
    nl: 'Vul eerst de datum van het advies in; daarna kun je de rest overnemen.',
    en: 'Enter the date of the advice first; then you can copy the rest.',
  },
  guard: true,
  unlockedBy: 'date',
  fields: [
    { id: 'date', type: 'date', label: { nl: 'Datum van het advies', en: 'Date of the advice' } },
    { id: 'hoursPerDay', type: 'number', label: { nl: 'Uren per dag', en: 'Hours per day' } },
    {
      id: 'conditions',
      type: 'list',
      label: { nl: 'Voorwaarden voor het werk', en: 'Conditions for the work' },
      hint: {
        nl: 'In functionele woorden: wat kan wel en niet in het werk. Geen ziekte, klachten of behandeling.',
        en: 'In functional words: what can and cannot be done in the work. No illness, complaints or treatment.',
      },
      guard: true,
    },
    { id: 'validUntil', type: 'date', label: { nl: 'Geldig tot', en: 'Valid until' } },
    {
      id: 'source',
      type: 'choice',
      label: { nl: 'Waar het advies staat', en: 'Where the advice comes from' },
      options: [
        { id: 'feedback', text: { nl: 'terugkoppeling', en: 'feedback' } },
        { id: 'problem-analysis', text: { nl: 'probleemanalyse', en: 'problem analysis' } },
        { id: 'adjustment', text: { nl: 'bijstelling', en: 'adjustment' } },
      ],
    },
  ],
} satisfies TemplateField;

export const employerView = {
  id: 'employerView',
  type: 'text',
  label: { nl: 'Visie werkgever', en: "Employer's view" },
  required: true,
  maxLength: 600,
  guard: true,
} satisfies TemplateField;
