export const IMPORT_FIELDS = ['name', 'email', 'jobTitle', 'team', 'number', 'managerEmail'] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Headings that HR systems use, in Dutch and English; the first that fits wins. */
const HEADINGS: readonly [ImportField, RegExp][] = [
  [
    'managerEmail',
    /(leiding|manager|supervisor|chef).*(mail|adres)|(mail|adres).*(leiding|manager|supervisor)/i,
  ],
  ['email', /mail/i],
  ['number', /nummer|number|\bid\b|code/i],
  ['team', /team|afdeling|department/i],
  ['jobTitle', /functie|job|rol\b|title/i],
  ['name', /naam|name/i],
];

/** What each column seems to be; each field once. */
export function guessColumns(columns: readonly string[]): (ImportField | '')[] {
  const taken = new Set<ImportField>();
  return columns.map((column) => {
    const field = HEADINGS.find(([name, pattern]) => !taken.has(name) && pattern.test(column))?.[0];
    if (!field || (field === 'name' && /leiding|manager/i.test(column))) return '';
    taken.add(field);
    return field;
  });
}
