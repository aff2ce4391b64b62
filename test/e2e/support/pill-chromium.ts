import type { Page, Protocol } from 'puppeteer-core';
import { PILL, type PillButton } from './pill-button.ts';

type Node = Protocol.DOM.Node;

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const inner of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) yield* nodesOf(inner);
}

export async function pillInChromium(page: Page): Promise<PillButton[]> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = [...nodesOf(root)].find(({ localName }) => localName === PILL);
    const buttons = host ? [...nodesOf(host)].filter(({ localName }) => localName === 'button') : [];
    return await Promise.all(
      buttons.map(async (button) => {
        const { model } = await session.send('DOM.getBoxModel', { nodeId: button.nodeId });
        const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
        const text = [...nodesOf(button)].map(({ nodeValue }) => nodeValue).join('');
        return { text, x: (left + right) / 2, y: (top + bottom) / 2 };
      }),
    );
  } finally {
    await session.detach();
  }
}
