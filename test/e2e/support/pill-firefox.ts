import type { Page } from 'puppeteer-core';
import { askFirefox, contextOf } from './bidi.ts';
import { PILL, type PillButton } from './pill-button.ts';

/** An element as Firefox writes it, closed shadow roots too. */
interface Written {
  sharedId: string;
  value?: { localName?: string; nodeValue?: string; children?: Written[]; shadowRoot?: Written | null };
}

function* nodesOf(node: Written): Generator<Written> {
  yield node;
  const { children = [], shadowRoot } = node.value ?? {};
  for (const inner of [...children, ...(shadowRoot ? [shadowRoot] : [])]) yield* nodesOf(inner);
}

const MIDDLE = `(button) => {
  const { left, top, width, height } = button.getBoundingClientRect();
  return [left + width / 2, top + height / 2].join();
}`;

export async function pillInFirefox(page: Page): Promise<PillButton[]> {
  const browser = page.browser();
  const target = { context: contextOf(page) };
  const { result: host } = await askFirefox<{ result: Written }>(browser, 'script.evaluate', {
    expression: `document.querySelector('${PILL}')`,
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 10, includeShadowTree: 'all' },
  });
  const buttons = [...nodesOf(host)].filter(({ value }) => value?.localName === 'button');
  return Promise.all(
    buttons.map(async (button) => {
      const { result } = await askFirefox<{ result: { value: string } }>(browser, 'script.callFunction', {
        functionDeclaration: MIDDLE,
        target,
        arguments: [{ sharedId: button.sharedId }],
        awaitPromise: false,
      });
      const [x = 0, y = 0] = result.value.split(',').map(Number);
      return { text: [...nodesOf(button)].map(({ value }) => value?.nodeValue ?? '').join(''), x, y };
    }),
  );
}
