const two = (number: number) => String(number).padStart(2, '0');

/** A moment as the date on this device: `2026-11-22`. */
export function localDate(moment: Date): string {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** UTC ISO 8601 as what a date-time control holds: `2026-11-22T14:00` in local time; empty for what is no time. */
export function toLocalInput(iso: string): string {
  const moment = new Date(iso);
  if (iso === '' || Number.isNaN(moment.getTime())) return '';
  return `${localDate(moment)}T${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** The other way round; null while it is incomplete. */
export function fromLocalInput(local: string): string | null {
  const moment = new Date(local);
  return local === '' || Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}
