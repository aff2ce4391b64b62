import type { CDPSession, Page, Protocol } from 'puppeteer-core';

type Node = Protocol.DOM.Node;

const HOST = 'goed-gesprek';

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const inner of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) yield* nodesOf(inner);
}

/** The pill's buttons: to open, and to close. Its shadow root is closed to the page, not to the debugger. */
async function buttons(page: Page, session: CDPSession): Promise<Node[]> {
  await page.waitForSelector(HOST);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const host = [...nodesOf(root)].find(({ localName }) => localName === HOST);
  return host ? [...nodesOf(host)].filter(({ localName }) => localName === 'button') : [];
}

async function use<T>(page: Page, work: (session: CDPSession, buttons: Node[]) => Promise<T>): Promise<T> {
  const session = await page.createCDPSession();
  try {
    return await work(session, await buttons(page, session));
  } finally {
    await session.detach();
  }
}

/** What the pill says; waits until it is there. */
export function pillText(page: Page): Promise<string> {
  return use(page, async (_session, [open]) =>
    open ? [...nodesOf(open)].map(({ nodeValue }) => nodeValue).join('') : '',
  );
}

/** A real click on the pill: it takes no other. */
export function clickPill(page: Page): Promise<void> {
  return use(page, async (session, [open]) => {
    if (!open) throw new Error('The pill has no button.');
    const { model } = await session.send('DOM.getBoxModel', { nodeId: open.nodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
    await page.mouse.click((left + right) / 2, (top + bottom) / 2);
  });
}
