import { createContext } from 'svelte';
import { en } from '../../../shared/messages/en/conversation.ts';
import { en as enGuard } from '../../../shared/messages/en/guard.ts';
import type { Language } from '../../../shared/messages/language.ts';
import { nl as nlGuard, type GuardMessages } from '../../../shared/messages/nl/guard.ts';
import { nl, type ConversationMessages } from '../../../shared/messages/nl/conversation.ts';
import type { Text } from '../../../shared/domain/text.ts';
import { calledName } from '../../../shared/domain/names.ts';
import type { DeviceDatabase } from '../../store/database.ts';
import { Findings } from '../../store/findings.svelte.ts';
import { live, type Live } from '../../store/live.svelte.ts';
import { getSetting, putSetting } from '../../store/settings.ts';
import type { ConversationSession } from './session.svelte.ts';

/** What every part of the screen needs to know: the conversation, the language, and how discreet to be. */
export class Screen {
  readonly session: ConversationSession;
  readonly findings: Findings;
  readonly #language: () => Language;
  readonly #discreet: Live<boolean | undefined>;
  readonly #shortcuts: Live<boolean | undefined>;

  constructor(session: ConversationSession, language: () => Language) {
    this.session = session;
    this.findings = new Findings(session.db);
    this.#language = language;
    this.#discreet = live(() => getSetting(session.db, 'discreet'));
    this.#shortcuts = live(() => getSetting(session.db, 'shortcuts'));
  }

  get db(): DeviceDatabase {
    return this.session.db;
  }

  get language(): Language {
    return this.#language();
  }

  get t(): ConversationMessages {
    return this.language === 'en' ? en : nl;
  }

  get guardTexts(): GuardMessages {
    return this.language === 'en' ? enGuard : nlGuard;
  }

  text(text: Text): string {
    return text[this.language];
  }

  get discreet(): boolean {
    return this.#discreet.value ?? false;
  }

  get shortcuts(): boolean {
    return this.#shortcuts.value ?? true;
  }

  /** Whether a setting could not be kept is no news during a conversation: the next change tries again. */
  async set(key: 'discreet' | 'shortcuts', on: boolean): Promise<void> {
    await putSetting(this.db, key, on).catch(() => {});
  }

  /** First name, or "de medewerker" while names are not to be seen. */
  get firstName(): string {
    const first = calledName(this.session.employeeName);
    return this.discreet || !first ? this.t.employee : first;
  }

  /** Who can read what is typed into the report, now and later. */
  get audience(): string {
    const { finished, sharing } = this.session;
    const { audience } = this.t;
    if (finished) {
      return sharing === 'report'
        ? audience.sharedReport(this.firstName)
        : audience.sharedStatus(this.firstName);
    }
    return sharing === 'report' ? audience.report(this.firstName) : audience.status(this.firstName);
  }
}

export const [useScreen, provideScreen] = createContext<Screen>();
