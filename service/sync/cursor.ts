/** Where a pull stands: everything up to `seq` was sent; `from` is where it began, while there are more pages. */
export type Position = { epoch: number; seq: number; from: number };

/**
 * `epoch.seq`, and between pages `epoch.seq.from`: a document that changed several times comes once, at its last
 * change, with every field that changed since the pull began.
 */
export function readCursor(cursor: string): Position {
  const [epoch = 0, seq = 0, from = seq] = cursor.split('.').map(Number);
  return { epoch, seq, from };
}

export function writeCursor({ epoch, seq, from }: Position): string {
  return from === seq ? `${epoch}.${seq}` : `${epoch}.${seq}.${from}`;
}
