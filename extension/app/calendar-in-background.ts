import { en } from '../../shared/messages/en/sources.ts';
import { nl } from '../../shared/messages/nl/sources.ts';
import { matchPeople } from '../../shared/recognition/people/match-people.ts';
import { suggest, worthOffering } from '../../shared/recognition/suggest.ts';
import { wakeAt } from '../platform/calendar-alarm.ts';
import { notify } from '../platform/notify.ts';
import { spokenLanguage } from '../platform/spoken-language.ts';
import { readCalendarFeed } from '../recognition/calendar-feed.ts';
import type { DeviceDatabase } from '../store/database.ts';
import { getSetting } from '../store/settings.ts';
import { withDevice } from './device.ts';
import { readAhead } from './upcoming.ts';

const rules = { suggest, worthOffering, matchPeople };
/** An alarm may come late; later than this the conversation has long begun. */
const LATE = 5 * 60_000;

/** Reads the calendar and sets the alarm for the next conversation. */
export const readCalendarInBackground = () =>
  withDevice(async (db) => {
    await readCalendarFeed(db);
    await setAlarm(db);
  });

/** A conversation begins: says so, where the user wants that, and nothing more. */
export const tellThatItStarts = () =>
  withDevice(async (db) => {
    const now = Date.now();
    const [next] = (await wanted(db)) ? await readAhead(db, rules, new Date(now)) : [];
    if (next && Math.abs(now - Date.parse(next.start)) < LATE) {
      const { notification } = { nl, en }[await spokenLanguage()];
      await notify('conversation-start', notification);
    }
    await setAlarm(db);
  });

const wanted = (db: DeviceDatabase) => getSetting(db, 'notifyAtStart');

async function setAlarm(db: DeviceDatabase): Promise<void> {
  if (!(await wanted(db))) return wakeAt(null);
  const soon = Date.now() + 30_000;
  const next = (await readAhead(db, rules))
    .map(({ start }) => Date.parse(start))
    .find((start) => start > soon);
  await wakeAt(next ?? null);
}
