/** The keyboard leaves a field for what that belongs to: it stays where it is, and letters are keys there. */
export function leaveFor(place: HTMLElement): void {
  place.tabIndex = -1;
  place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  place.focus({ preventScroll: true });
}
