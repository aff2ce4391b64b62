import type { ReportMessages } from '../nl/report.ts';

export const en: ReportMessages = {
  with: 'Employee',
  heldOn: 'Held on',
  nextOn: 'Follow-up on',
  noFollowUp: 'No follow-up planned',
  agreements: 'Agreements',
  noAgreements: 'No agreements were made.',
  what: 'What',
  owner: 'Who',
  due: 'When',
  status: 'Status',
  noOwner: 'nobody yet',
  noDue: 'no date',
  owners: { employee: 'employee', manager: 'manager', hr: 'HR', 'case-manager': 'case manager' },
  agreementStatus: { open: 'open', done: 'done', dropped: 'dropped' },
  earlier: {
    status: { open: 'still open', done: 'done', dropped: 'dropped' },
    moved: (from: string | undefined, to: string | undefined) =>
      ['moved', from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(' '),
    reason: (text: string) => `Reason: ${text}`,
  },
  yes: 'Yes',
  no: 'No',
  week: 'Week',
  total: 'Total',
  weekdays: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
  empty: 'Nothing was filled in.',
  unreadable: 'This value cannot be shown here. Update Goed Gesprek; nothing is lost.',
};
