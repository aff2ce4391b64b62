import { clean, type Collector } from './collect.ts';
import type { CallSite, PhaseRule } from './define-site.ts';

/** The phase of a call, and the call's own title where the page tells it. */
export const collectCall: Collector<CallSite> = (site, { document, url, pathname }) => {
  const rule = site.path.test(pathname) && site.phases.find((rule) => holds(rule, document, pathname));
  const phase = rule ? rule.phase : 'none';
  const events = (site.callTitle ?? []).flatMap(({ phase: at, css }, view) => {
    const title = at === phase ? clean(css ? document.querySelector(css) : document.title) : '';
    return title ? [{ view, title, links: [url] }] : [];
  });
  return { events, phase };
};

function holds({ path, all, any, not, says }: PhaseRule, document: Document, pathname: string): boolean {
  const has = (css: string) => document.querySelector(css) !== null;
  return (
    (!path || path.test(pathname)) &&
    (!all || all.every(has)) &&
    (!any || any.some(has)) &&
    !(not && not.some(has)) &&
    // A long chat is many paragraphs: each is looked at as it is, which is faster than to clean it first.
    (!says || [...document.querySelectorAll(says.css)].some((el) => says.text.test(el.textContent.trim())))
  );
}
