import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Language } from '../../shared/domain/text.ts';
import { CATEGORIES } from '../../shared/privacy/category.ts';

/** A sentence that training never sees. */
export interface Unseen {
  text: string;
  language: Language;
  /** The category, or the kind of harmless sentence. */
  kind: string;
  medical: boolean;
  /** Written to be missed, or wrongly seen, by a word list. */
  hard: boolean;
}

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');
/** Directories of sentences that no weight was fitted to: the seventh, tenth and eleventh set of docs/guard.md. */
export const UNSEEN = ['guard-unseen', 'guard-tenth', 'guard-eleventh'].map((name) => join(FIXTURES, name));

/** Reads `# kind` and the sentences below it; `~` marks a hard one. */
function readLanguage(language: Language, directory: string): Unseen[] {
  let kind = '';
  return readFileSync(join(directory, `${language}.txt`), 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('# ')) kind = line.slice(2).trim();
      if (!line.trim() || line.startsWith('# ')) return [];
      const medical = CATEGORIES.some((name) => name === kind);
      return [{ text: line.replace(/^~/, ''), language, kind, medical, hard: line.startsWith('~') }];
    });
}

/** The sentences in `nl.txt` and `en.txt` of a directory, Dutch first. */
export const readDirectory = (directory: string): Unseen[] => [
  ...readLanguage('nl', resolve(directory)),
  ...readLanguage('en', resolve(directory)),
];
