/** How long a screen may take to show what one wants to go to, in milliseconds. */
const PATIENCE = 5000;
const CONTROL = 'input:not(:disabled), textarea, select, button';

/** Scrolls to an element and puts the keyboard there, as soon as the screen shows it. Gives up in silence. */
export function goToPlace(root: Element, selector: string): void {
  const show = () => {
    const place = root.querySelector(selector);
    // A screen that is not there yet goes to where one was, and so away from it.
    if (!place || place.closest('[aria-busy="true"]')) return false;
    place.scrollIntoView({ block: 'center' });
    const control = place.matches(CONTROL) ? place : place.querySelector(CONTROL);
    if (control instanceof HTMLElement) control.focus({ preventScroll: true });
    return true;
  };
  if (show()) return;
  const observer = new MutationObserver(() => {
    if (show()) stop();
  });
  const patience = setTimeout(() => stop(), PATIENCE);
  const stop = () => {
    observer.disconnect();
    clearTimeout(patience);
  };
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ['aria-busy'] });
}
