import type { AgreementStatus, Owner } from '../../domain/documents.ts';

export const nl = {
  with: 'Medewerker',
  heldOn: 'Gehouden op',
  nextOn: 'Vervolg op',
  noFollowUp: 'Geen vervolg gepland',
  agreements: 'Afspraken',
  noAgreements: 'Er zijn geen afspraken gemaakt.',
  what: 'Wat',
  owner: 'Wie',
  due: 'Wanneer',
  status: 'Stand',
  noOwner: 'nog niemand',
  noDue: 'geen datum',
  owners: {
    employee: 'medewerker',
    manager: 'leidinggevende',
    hr: 'HR',
    'case-manager': 'casemanager',
  } satisfies Record<Owner, string>,
  agreementStatus: { open: 'open', done: 'gedaan', dropped: 'vervallen' } satisfies Record<
    AgreementStatus,
    string
  >,
  earlier: {
    status: { open: 'nog open', done: 'gedaan', dropped: 'vervallen' } satisfies Record<
      AgreementStatus,
      string
    >,
    moved: (from: string | undefined, to: string | undefined) =>
      ['verschoven', from && `van ${from}`, to && `naar ${to}`].filter(Boolean).join(' '),
    reason: (text: string) => `Reden: ${text}`,
  },
  yes: 'Ja',
  no: 'Nee',
  week: 'Week',
  total: 'Totaal',
  weekdays: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
  empty: 'Er is niets ingevuld.',
  unreadable: 'Deze waarde kan dit scherm niet tonen. Werk Goed Gesprek bij; er is niets verloren.',
};

export type ReportMessages = typeof nl;
