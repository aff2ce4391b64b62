import type { PillMessages } from '../nl/pill.ts';

export const en: PillMessages = {
  calendar: 'Prepare conversation',
  call: 'Open checklist',
  close: 'Close',
  toolbar: 'Click Goed Gesprek in the toolbar',
};
