/**
 * Tells the page how high this bar at its edge is: `--top-height` or `--bottom-height`, for what is scrolled to. A margin
 * of the fields will not do: browsers leave it out when they scroll to the caret.
 */
export const stickyEdge = (edge: 'top' | 'bottom') => (bar: HTMLElement) => {
  const { style } = document.documentElement;
  const name = `--${edge}-height`;
  const observer = new ResizeObserver(() => style.setProperty(name, `${bar.offsetHeight}px`));
  observer.observe(bar);
  return () => {
    observer.disconnect();
    style.removeProperty(name);
  };
};
