import type { Page } from 'puppeteer-core';

/** What a browser tells a page when somebody pastes with no field around; drivers press no such key. */
export async function paste(panel: Page, text: string): Promise<void> {
  await panel.evaluate((data) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', data);
    // Firefox takes the text by other names.
    const init = { clipboardData, dataType: 'text/plain', data, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new ClipboardEvent('paste', init));
  }, text);
}

/** Lets go of an `.ics` file over the panel. */
export async function drop(panel: Page, text: string): Promise<void> {
  await panel.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], 'uitnodiging.ics', { type: 'text/calendar' }));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, text);
}
