import { parseLanguage, type Language } from '../../shared/messages/language.ts';

const KEY = 'begins-at-home';

/** The ways on that the first frame has. What is pressed there is done by the panel, once that is there. */
export type FirstPress = 'sick-report' | 'start' | 'invite' | 'language' | 'account' | 'help';

/** Keeps for the next start that it is at home, in this language; without one, that it is not. */
export function keepFirstFrame(language: Language | undefined): void {
  try {
    if (language) localStorage.setItem(KEY, language);
    else localStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing for a page starts without.
  }
}

/** The language of home, where the panel begins there: known at once, long before the device's database is open. */
export function recallFirstFrame(): Language | undefined {
  try {
    return parseLanguage(localStorage.getItem(KEY));
  } catch {
    return undefined;
  }
}

/** Resolves while nobody holds a button down: a press ends on the button on which it began. */
export function untilReleased(): Promise<void> {
  if (!document.querySelector('button:active')) return Promise.resolve();
  return new Promise((resolve) => {
    // The click comes in the same turn, after the release.
    const released = () => setTimeout(resolve);
    for (const end of ['pointerup', 'pointercancel']) addEventListener(end, released, { once: true });
  });
}
