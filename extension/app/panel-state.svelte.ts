import { liveQuery } from 'dexie';
import type { Language } from '../../shared/domain/text.ts';
import { detectLanguage } from '../../shared/messages/language.ts';
import type { DeviceDatabase } from '../store/database.ts';
import { getSetting, putSetting, type Settings } from '../store/settings.ts';

export type Place = Settings['place'];

const HOME: Place = { view: 'home' };

/** Where the panel is and how it speaks; both survive closing it. */
export class PanelState {
  readonly #db: DeviceDatabase;
  place: Place = $state.raw(HOME);
  language: Language = $state('nl');
  shortcuts = $state(true);

  private constructor(db: DeviceDatabase) {
    this.#db = db;
  }

  /** Reads what was there when the panel closed. A place that no longer exists is home. */
  static async read(db: DeviceDatabase, preferred: readonly string[]): Promise<PanelState> {
    const state = new PanelState(db);
    const [place, language, shortcuts] = await Promise.all([
      getSetting(db, 'place'),
      getSetting(db, 'language'),
      getSetting(db, 'shortcuts'),
    ]);
    state.language = language ?? detectLanguage(preferred);
    state.shortcuts = shortcuts ?? true;
    const there =
      (place?.conversationId && (await db.conversations.get(place.conversationId))) ||
      (place?.view === 'person' && place.employeeId && (await db.employees.get(place.employeeId)));
    state.place = place && (there || place.view === 'account') ? place : HOME;
    return state;
  }

  /** Follows what another panel or screen changed of the settings. Returns a stop. */
  follow(): () => void {
    const subscription = liveQuery(() => getSetting(this.#db, 'shortcuts')).subscribe((shortcuts) => {
      this.shortcuts = shortcuts ?? true;
    });
    return () => subscription.unsubscribe();
  }

  async go(place: Place): Promise<void> {
    this.place = place;
    await this.#db.transaction('rw', this.#db.settings, async () => {
      const before = await getSetting(this.#db, 'place');
      // The conversation keeps its own line and scroll position in the same setting.
      const same = before?.conversationId === place.conversationId && place.conversationId !== undefined;
      await putSetting(this.#db, 'place', same ? { ...before, ...place } : place);
    });
  }

  async setLanguage(language: Language): Promise<void> {
    this.language = language;
    await putSetting(this.#db, 'language', language);
  }

  async setShortcuts(on: boolean): Promise<void> {
    this.shortcuts = on;
    await putSetting(this.#db, 'shortcuts', on);
  }
}
