import type { Option } from '../../domain/conversation-type.ts';

/** Who an agreement can be for; the id is what is stored. */
export const AGREEMENT_OWNERS = [
  { id: 'employee', text: { nl: 'medewerker', en: 'employee' } },
  { id: 'manager', text: { nl: 'leidinggevende', en: 'manager' } },
  { id: 'hr', text: { nl: 'HR', en: 'HR' } },
  { id: 'case-manager', text: { nl: 'casemanager', en: 'case manager' } },
] as const satisfies readonly Option[];
