import type { Text } from '../../domain/text.ts';

/**
 * How far a source was checked: read at the source, read in part, read in someone's summary,
 * or written from specialist knowledge (a lawyer checks these before release).
 */
export type Checked = 'primary' | 'partly' | 'secondary' | 'memory';

/** Why a line stands here. `urls` is empty when there is nothing to open. */
export interface Source {
  title: Text;
  checked: Checked;
  urls: readonly string[];
}
