/**
 * What all times of a series have in common, so that a choice for one holds for the next. Google writes the planned
 * start behind the series' id, and the same id before `@google.com` in its calendar files.
 */
export const seriesOf = (eventId: string): string =>
  eventId.replace(/@google\.com$/, '').replace(/_\d{8}(?:T\d{6}Z)?$/, '');

/** Google's mark of one time of a series. */
export const isOneOfSeries = (eventId: string): boolean => /_\d{8}(?:T\d{6}Z)?(?=@|$)/.test(eventId);
