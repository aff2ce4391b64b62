import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { syncInBackground } from '../app/sync-in-background.ts';
import { readCalendarInBackground, tellThatItStarts } from '../app/calendar-in-background.ts';
import { remindInBackground } from '../app/reminders-in-background.ts';
import { watchSyncAlarms } from '../platform/alarms.ts';
import { deviceKey, watchIdle } from '../platform/device-key.ts';
import { watchCalendarAlarms } from '../platform/calendar-alarm.ts';
import { Message } from '../platform/messages.ts';
import { watchMenu } from '../platform/menu.ts';
import { forgetStarts, openPanel, openPanelTab, requestStart } from '../platform/panel.ts';
import { watchReminders } from '../platform/reminder-alarm.ts';
import { watchSiteAccess } from '../platform/site-access.ts';
import { handleContext } from '../recognition/handle-context.ts';
import { forgetTab } from '../recognition/tab-contexts.ts';
import { watchToolbarMarks } from '../recognition/toolbar-mark.ts';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((received, sender, answer) => {
    const { tab, frameId = 0, id } = sender;
    const message = Message.safeParse(received);
    if (!message.success || id !== browser.runtime.id || tab?.id === undefined) return false;
    if (message.data.type === 'open-panel') {
      // In this very turn: the click that was relayed does not outlive an await.
      void openPanel({ tabId: tab.id, windowId: tab.windowId }).then((opened) => answer({ opened }));
      void requestStart('offer', tab.windowId);
    } else {
      const failed = () => answer({ pill: null });
      handleContext({ tabId: tab.id, frameId, began: message.data.began }, message.data.context).then(
        (pill) => answer({ pill }),
        failed,
      );
    }
    return true;
  });

  browser.action.onClicked.addListener((tab) => {
    if (tab.id !== undefined) void openPanel({ tabId: tab.id, windowId: tab.windowId });
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'lock') void deviceKey.forget();
    if (command !== 'sick-report' || tab?.id === undefined) return;
    void openPanel({ tabId: tab.id, windowId: tab.windowId });
    void requestStart('sick-report', tab.windowId);
  });

  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.windows.onRemoved.addListener((windowId) => void forgetStarts(windowId));
  watchSyncAlarms(syncInBackground);
  watchCalendarAlarms({ read: readCalendarInBackground, start: tellThatItStarts });
  watchReminders(remindInBackground);
  watchIdle();
  watchSiteAccess();
  watchToolbarMarks();
  watchMenu((text, { tabId, windowId }) => {
    void openPanel({ tabId, windowId });
    void requestStart('invite', windowId, text);
  });
  browser.notifications.onClicked.addListener(() => void openPanelTab());
  // Stands out from the icon that it covers, on light and dark toolbars.
  void browser.action.setBadgeBackgroundColor({ color: '#d97f25' });
  void browser.action.setBadgeTextColor({ color: '#2b241e' });
});
