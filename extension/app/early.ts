import type { Language } from '../../shared/messages/language.ts';
import type { Settings } from '../store/settings.ts';

/**
 * What the first frame of home needs, as it was when the panel closed: read in the turn in which the page starts, and
 * so before the database opens. It tells nothing of anybody, and is there only where home is what will be shown: not
 * with a device lock, not in the middle of a conversation.
 */
export interface Early {
  language: Language;
  shortcuts: boolean;
  textSize: Settings['textSize'];
}

const KEY = 'home';

export function readEarly(): Early | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return isEarly(kept) ? kept : undefined;
  } catch {
    // A browser that keeps nothing: the first frame comes with the rest.
    return undefined;
  }
}

export function keepEarly(early: Early | undefined): void {
  try {
    if (early) localStorage.setItem(KEY, JSON.stringify(early));
    else localStorage.removeItem(KEY);
  } catch {
    // As above.
  }
}

function isEarly(value: unknown): value is Early {
  if (typeof value !== 'object' || value === null) return false;
  const { language, shortcuts, textSize } = value as Partial<Record<keyof Early, unknown>>;
  return (
    (language === 'nl' || language === 'en') &&
    typeof shortcuts === 'boolean' &&
    (textSize === 100 || textSize === 115 || textSize === 130)
  );
}

/** What was pressed in the first frame; done once the rest is there. */
export type Pressed = 'sick-report' | 'start' | 'invite' | 'account' | 'help' | 'language';

/** The page paints first. One that nobody looks at paints nothing, and must not wait for it. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });
}
