/** What a text is learned from and judged by: the hash of each feature, and its value. */
export interface Features {
  hashes: Uint32Array;
  values: Float64Array;
}

/** Each group of hashes as a vector of a length of its own, however many there are in it. */
export function weighed<Group extends string>(
  groups: Record<Group, ReadonlySet<number>>,
  lengths: Record<Group, number>,
): Features {
  const names = Object.keys(lengths) as Group[];
  const total = names.reduce((sum, name) => sum + groups[name].size, 0);
  const hashes = new Uint32Array(total);
  const values = new Float64Array(total);
  let at = 0;
  for (const name of names) {
    const value = lengths[name] / Math.sqrt(Math.max(1, groups[name].size));
    for (const feature of groups[name]) {
      hashes[at] = feature;
      values[at] = value;
      at++;
    }
  }
  return { hashes, values };
}
