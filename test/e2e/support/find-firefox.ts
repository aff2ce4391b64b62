import type { ElementHandle, Page } from 'puppeteer-core';
import { askFirefox, contextOf, sharedIdOf } from './bidi.ts';
import type { Role } from './ui.ts';

/** Elements that may have a role, in what we make. */
const ELEMENTS: Record<Role, string> = {
  button: 'button, summary, input[type=file], input[type=submit], [role=button]',
  checkbox: 'input[type=checkbox], [role=checkbox]',
  combobox: 'select, input, [role=combobox]',
  heading: 'h1, h2, h3, h4, h5, h6, [role=heading]',
  link: 'a[href], [role=link]',
  option: 'option, [role=option]',
  radio: 'input[type=radio], [role=radio]',
  searchbox: 'input[type=search], [role=searchbox]',
  textbox: 'input, textarea, [contenteditable], [role=textbox]',
  spinbutton: 'input[type=number], [role=spinbutton]',
};

/**
 * The driver asks Firefox for the role and name of every element of a page, at about 2 ms each. Here it asks only of
 * those that may have the role and have the name's letters about them; what it answers is what counts.
 */
export async function findInFirefox(page: Page, role: Role, name: string): Promise<ElementHandle<Element>> {
  const until = performance.now() + page.getDefaultTimeout();
  for (;;) {
    const candidates = await candidatesFor(page, ELEMENTS[role], name);
    const found = await firstOf(page, candidates, role, name);
    if (found) return found;
    if (performance.now() > until) throw new Error(`${role} "${name}" was not found.`);
  }
}

/** Elements of this kind with the name's letters in their text, attributes or labels, as soon as there is one. */
async function candidatesFor(page: Page, css: string, name: string): Promise<ElementHandle<Element>[]> {
  const list = await page.waitForFunction(
    (css: string, name: string) => {
      const letters = (text: string) => text.replaceAll(/\s+/g, '');
      const wanted = letters(name);
      const about = (element: Element) => {
        const { labels } = element as HTMLInputElement;
        const said = (element.getAttribute('aria-labelledby') ?? '').split(' ');
        return [
          element.textContent,
          ...['aria-label', 'title', 'placeholder', 'value'].map((name) => element.getAttribute(name)),
          ...[...(labels ?? []), ...said.map((id) => document.getElementById(id))].map(
            (one) => one?.textContent,
          ),
        ];
      };
      const found = [...document.querySelectorAll(css)].filter((element) =>
        about(element).some((text) => letters(text ?? '').includes(wanted)),
      );
      return found.length > 0 && found;
    },
    {},
    css,
    name,
  );
  const properties = await list.getProperties();
  return [...properties.values()].map((one) => one.asElement() as ElementHandle<Element>).filter(Boolean);
}

/** The first of them that Firefox says has this role and name. */
async function firstOf(
  page: Page,
  candidates: ElementHandle<Element>[],
  role: Role,
  name: string,
): Promise<ElementHandle<Element> | undefined> {
  const ids = candidates.map(sharedIdOf);
  // An element that went meanwhile is an error; its like is looked for anew.
  const answer = await askFirefox<{ nodes: { sharedId: string }[] }>(
    page.browser(),
    'browsingContext.locateNodes',
    {
      context: contextOf(page),
      locator: { type: 'accessibility', value: { role, name } },
      startNodes: ids.map((sharedId) => ({ sharedId })),
    },
  ).catch(() => ({ nodes: [] }));
  const match = answer.nodes.find(({ sharedId }) => ids.includes(sharedId));
  return match && candidates[ids.indexOf(match.sharedId)];
}
