/** How long a page may take to show it, in milliseconds. */
const PATIENCE = 3000;

/**
 * Puts the keyboard on the link to this address as soon as the page shows it, from its heading; not once somebody has
 * gone on from there. Returns a stop.
 */
export function focusLink(href: string, heading: HTMLElement): () => void {
  const page = heading.closest('main') ?? document.body;
  const look = () => {
    const link = page.querySelector<HTMLElement>(`a[href="${CSS.escape(href)}"]`);
    const moved = document.activeElement !== heading;
    if (link && !moved) link.focus();
    if (link || moved) stop();
  };
  const observer = new MutationObserver(look);
  const patience = setTimeout(() => stop(), PATIENCE);
  const stop = () => {
    observer.disconnect();
    clearTimeout(patience);
  };
  observer.observe(page, { childList: true, subtree: true });
  look();
  return stop;
}
