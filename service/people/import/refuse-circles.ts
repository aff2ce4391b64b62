import type { Organisation } from '../../db/databases.ts';
import { leadershipOf, readLed, type Led } from '../../db/organisation/leadership.ts';
import { textOf } from '../../db/organisation/read.ts';
import { isCircle } from '../circle.ts';
import type { Judged } from './judge-rows.ts';

/**
 * Refuses lines by which somebody would lead their own manager. The file counts as a whole: whom one line moves may
 * make room for another, so lines are taken out until what is left makes no circle.
 */
export async function refuseCircles(
  organisation: Organisation,
  judged: Judged[],
  members: ReadonlyMap<string, string>,
): Promise<Judged[]> {
  const known = (await readLed(organisation)).map((led): [string, Led] => [led.id, led]);
  const lines = judged.map((line, index) => ({ line, led: ledBy(line, `line ${index}`, members) }));
  for (;;) {
    const read = lines.flatMap(({ line, led }) => (led && !line.error ? [led] : []));
    const after = new Map([...known, ...read.map((led): [string, Led] => [led.id, led])]);
    const leadership = leadershipOf(after.values());
    const wrong = lines.filter(({ line, led }) => led && !line.error && isCircle(leadership, led));
    if (wrong.length === 0) return lines.map(({ line }) => line);
    for (const each of wrong) each.line = { ...each.line, error: 'leads-own-manager' };
  }
}

/** What a line says of who leads whom; nothing, when it changes nothing in that. */
function ledBy(
  { person, open, fields }: Judged,
  newId: string,
  members: ReadonlyMap<string, string>,
): Led | undefined {
  const before = textOf(person?.fields, 'managerId');
  const managerId = textOf(fields, 'managerId') || before;
  const added = members.get(textOf(fields, 'email'));
  const memberIds = new Set([...(person?.memberIds ?? []), ...(added === undefined ? [] : [added])]);
  const same = managerId === before && memberIds.size === (person?.memberIds.length ?? 0);
  return open || !managerId || same
    ? undefined
    : { id: person?.id ?? newId, memberIds: [...memberIds], managerId };
}
