import { browser } from 'wxt/browser';

/** Tells something, in place of what was told about the same. Never of whom or what: others may see the screen. */
export function notify(
  about: 'conversation-start' | 'agreements',
  { title, message }: { title: string; message: string },
): Promise<string> {
  return browser.notifications.create(about, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
  });
}
