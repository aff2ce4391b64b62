/** What the pill on a page says; never what the conversation is about, since the screen may be shared. */
export const nl = {
  calendar: 'Gesprek voorbereiden',
  call: 'Open checklist',
  close: 'Sluiten',
  toolbar: 'Klik op Goed Gesprek in de werkbalk',
};

export type PillMessages = typeof nl;
