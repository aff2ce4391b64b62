/** What the scripts on pages are told. In a file of its own: what else stood with it would go along to every page. */

/** The site was turned off: it is not read any more. */
export const STOP = 'stop';
/** What may be read has changed: tell again what the page is about, and hear whether that is still wanted. */
export const AGAIN = 'again';
