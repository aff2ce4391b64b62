export const PILL = 'goed-gesprek';

/** One of the pill's buttons: what it says, and its middle. */
export interface PillButton {
  text: string;
  x: number;
  y: number;
}
