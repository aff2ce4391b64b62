/** Whom somebody calls about absence. */
export const CONTACT_ROLES = [
  'report-to',
  'hr',
  'case-manager',
  'occupational-health',
  'confidential-adviser',
  'other',
] as const;
export type ContactRole = (typeof CONTACT_ROLES)[number];
