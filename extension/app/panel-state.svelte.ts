import { liveQuery } from 'dexie';
import type { Language } from '../../shared/domain/text.ts';
import { detectLanguage } from '../../shared/messages/language.ts';
import { rememberLanguage } from '../platform/spoken-language.ts';
import type { DeviceDatabase } from '../store/database.ts';
import { getSetting, getSettings, putSetting, type Settings } from '../store/settings.ts';

export type Place = Settings['place'];
export type TextSize = Settings['textSize'];

const HOME: Place = { view: 'home' };

/** Where the panel is and how it speaks; both survive closing it. */
export class PanelState {
  readonly #db: DeviceDatabase;
  place: Place = $state.raw(HOME);
  language: Language = $state('nl');
  shortcuts = $state(true);
  /** Names and notes are blurred, for who shares a screen. */
  discreet = $state(false);
  /** In percent of the browser's own. */
  textSize: TextSize = $state(100);

  private constructor(db: DeviceDatabase) {
    this.#db = db;
  }

  /**
   * Reads what was there when the panel closed. A place that no longer exists is home, and so is one that the panel
   * of another window may be showing.
   */
  static async read(db: DeviceDatabase, preferred: readonly string[], beside = false): Promise<PanelState> {
    const state = new PanelState(db);
    const [place, language, shortcuts, discreet, textSize] = await getSettings(db, [
      'place',
      'language',
      'shortcuts',
      'discreet',
      'textSize',
    ]);
    state.discreet = discreet ?? false;
    state.textSize = textSize ?? 100;
    state.language = language ?? detectLanguage(preferred);
    state.shortcuts = shortcuts ?? true;
    const there =
      (place?.conversationId && (await db.conversations.get(place.conversationId))) ||
      (place?.view === 'person' && place.employeeId && (await db.employees.get(place.employeeId)));
    state.place = place && !beside && (there || place.view === 'account') ? place : HOME;
    return state;
  }

  /** Follows what another panel or screen changed of the settings. Returns a stop. */
  follow(): () => void {
    const shared = () => getSettings(this.#db, ['shortcuts', 'discreet', 'textSize']);
    const subscription = liveQuery(shared).subscribe(([shortcuts, discreet, textSize]) => {
      this.shortcuts = shortcuts ?? true;
      this.discreet = discreet ?? false;
      this.textSize = textSize ?? 100;
    });
    return () => subscription.unsubscribe();
  }

  async go(place: Place): Promise<void> {
    this.place = place;
    await this.#db.transaction('rw', this.#db.settings, async () => {
      const before = await getSetting(this.#db, 'place');
      // The conversation keeps its own line and scroll position in the same setting: both go where one goes to a line.
      const same = before?.conversationId === place.conversationId && place.conversationId !== undefined;
      await putSetting(this.#db, 'place', same && !place.itemId ? { ...before, ...place } : place);
    });
  }

  async setLanguage(language: Language): Promise<void> {
    this.language = language;
    await rememberLanguage(language);
    await putSetting(this.#db, 'language', language);
  }

  async setDiscreet(on: boolean): Promise<void> {
    this.discreet = on;
    await putSetting(this.#db, 'discreet', on);
  }

  async setTextSize(size: TextSize): Promise<void> {
    this.textSize = size;
    await putSetting(this.#db, 'textSize', size);
  }

  async setShortcuts(on: boolean): Promise<void> {
    this.shortcuts = on;
    await putSetting(this.#db, 'shortcuts', on);
  }
}
