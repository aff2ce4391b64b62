import type { Page } from 'puppeteer-core';

/** All that a conversation shows, phase by phase, with every item, question and reason opened. */
export interface Rendered {
  /** `phase.item` */
  items: string[];
  text: string;
}

/** Opens everything on the conversation screen, as someone who reads all of it, and gives what stood there. */
export function readConversation(page: Page): Promise<Rendered> {
  return page.evaluate(async () => {
    const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const press = async (button: Element | null | undefined) => {
      if (button instanceof HTMLElement) button.click();
      await painted();
    };
    const items: string[] = [];
    const texts: string[] = [];
    const note = () => texts.push(document.querySelector('.items')?.textContent ?? '');
    const phases = document.querySelectorAll('nav ol button').length;
    for (let at = 0; at < phases; at += 1) {
      await press(document.querySelectorAll('nav ol button')[at]);
      for (const details of document.querySelectorAll<HTMLDetailsElement>('.items details'))
        details.open = true;
      await painted();
      for (const line of document.querySelectorAll<HTMLElement>('[data-item]')) {
        items.push(line.dataset.item ?? '');
        if (line.getAttribute('aria-expanded') === 'false') await press(line);
        for (const button of document.querySelectorAll('.items .more')) await press(button);
        for (const why of document.querySelectorAll('.do-nots button[aria-expanded="false"]'))
          await press(why);
        note();
      }
      for (const button of document.querySelectorAll('.items .extras .more')) await press(button);
      note();
    }
    return { items, text: texts.join('\n').replace(/\s+/g, ' ') };
  });
}
