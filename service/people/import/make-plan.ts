import type { ImportAnswer, ImportRequest } from '../../../shared/contracts/employees.ts';
import { newId } from '../../../shared/domain/ids.ts';
import type { Json } from '../../../shared/domain/json.ts';
import type { ServiceContext } from '../../context.ts';
import { memberAddresses } from '../../db/directory/names.ts';
import { textOf } from '../../db/organisation/read.ts';
import { describeNamesakes } from './describe-namesakes.ts';
import { judgeRows, type Judged } from './judge-rows.ts';
import { readKnown, type Known } from './known.ts';
import { refuseCircles } from './refuse-circles.ts';
import { readRow } from './read-row.ts';

export type Change = { id: string; fields: Record<string, Json>; isNew: boolean };

/** What reading a file comes to: what to say about it, and what to write. */
export async function makePlan(
  context: ServiceContext,
  { rows, leftOn }: ImportRequest,
): Promise<{ answer: ImportAnswer; changes: Change[] }> {
  const known = await readKnown(context);
  const managers = await memberAddresses(context.databases.directory, context.organisation.id);
  const reads = rows.map((row) => readRow(row, managers));
  const lines = judgeRows(known, rows, reads, { email: context.actor.email, name: context.name });
  const judged = await refuseCircles(context.organisation, lines, managers);
  const answer: ImportAnswer = {
    added: [],
    changed: [],
    unchanged: 0,
    left: [],
    namesakes: await describeNamesakes(context, judged),
    errors: judged.flatMap(({ error }, index) => (error ? [{ row: index + 1, error }] : [])),
  };
  const changes: Change[] = [];

  for (const { person, open, error, ...read } of judged) {
    if (error || open) continue;
    const fields = newValues(read.fields, person);
    const changed = Object.keys(fields);
    const name = textOf(read.fields, 'name');
    if (!person) answer.added.push(name);
    else if (changed.length === 0) answer.unchanged += 1;
    else answer.changed.push({ name, fields: changed });
    if (changed.length > 0) changes.push({ id: person?.id ?? newId(), fields, isNew: !person });
  }
  if (leftOn) {
    const met = new Set(judged.flatMap(whoMayBeIn));
    for (const person of known) {
      if (met.has(person) || person.own || person.fields['leftOn']) continue;
      answer.left.push(textOf(person.fields, 'name'));
      changes.push({ id: person.id, fields: { leftOn }, isNew: false });
    }
  }
  return { answer, changes };
}

/** Nobody has left because a line about them is wrong, or waits for a choice. */
const whoMayBeIn = ({ person, namesakes, open, error }: Judged): Known[] =>
  person ? [person] : open || error ? namesakes : [];

function newValues(fields: Judged['fields'], person: Judged['person']): Record<string, Json> {
  // Who is in the file again has not left.
  const values = { ...fields, ...(person?.fields['leftOn'] && { leftOn: null }) };
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => (person?.fields[name] ?? null) !== (value ?? null)),
  );
}
