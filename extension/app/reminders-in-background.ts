import { nextLook } from '../../shared/domain/follow-up/reminders.ts';
import { en } from '../../shared/messages/en/reminders.ts';
import { nl } from '../../shared/messages/nl/reminders.ts';
import { notify } from '../platform/notify.ts';
import { lookAt } from '../platform/reminder-alarm.ts';
import { spokenLanguage } from '../platform/spoken-language.ts';
import { takeNews } from '../store/reminders.ts';
import { withDevice } from './device.ts';

/** When the device is locked, or its database does not open, to look again. */
const LATER = 3_600_000;

/** Tells that an agreement is near or past, where the user wants to know, and sets the next time to look. */
export async function remindInBackground(now = new Date()): Promise<void> {
  let next = nextLook(now).getTime();
  try {
    await withDevice(async (db) => {
      if (!(await takeNews(db, now))) return;
      await notify('agreements', { nl, en }[await spokenLanguage()].notification);
    });
  } catch {
    next = Math.min(next, now.getTime() + LATER);
  }
  await lookAt(next);
}
