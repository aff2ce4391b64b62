const FIRST = 'goed-gesprek';

/** Of the databases that took each other's place: `goed-gesprek`, `goed-gesprek-1`, `goed-gesprek-2` … */
export const nameOf = (count: number): string => (count > 0 ? `${FIRST}-${count}` : FIRST);

/** Not a number for databases of another kind. */
export const countOf = (name: string): number =>
  name === FIRST ? 0 : name.startsWith(`${FIRST}-`) ? Number(name.slice(FIRST.length + 1)) : NaN;
