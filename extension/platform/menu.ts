import { browser } from 'wxt/browser';

const ITEM = 'start-with-invite';

/**
 * An entry in the menu of selected text and of links: "start a conversation with this invitation". Calls back in
 * the turn of the click, so that the panel may open. Must run at every start of the background.
 */
export function watchMenu(
  onchoose: (text: string, place: { tabId: number; windowId: number }) => void,
): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: ITEM,
      title: browser.i18n.getMessage('startWithInvite'),
      contexts: ['selection', 'link'],
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, linkUrl }, tab) => {
    if (menuItemId !== ITEM || tab?.id === undefined) return;
    const text = [selectionText, linkUrl].filter(Boolean).join('\n');
    onchoose(text, { tabId: tab.id, windowId: tab.windowId });
  });
}
