/** Tells a page's script that its site was turned off. In a file of its own: what else stands with it would go along. */
export const STOP = 'stop';
