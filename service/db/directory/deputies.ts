import { sql, type Placeholder } from 'drizzle-orm';
import { deputies, memberships } from './schema.ts';

/** In a query of a member: the managers for whom they stand in on this day, and until when. */
export const standsInFor = (day: string | Placeholder) =>
  sql<Map<string, string>>`(
    SELECT json_group_array(json_array(${deputies.managerId}, ${deputies.untilDay})) FROM (
      SELECT * FROM ${deputies}
      WHERE ${deputies.deputyId} = ${memberships.id}
        AND ${deputies.fromDay} <= ${day} AND ${deputies.untilDay} >= ${day}
      ORDER BY ${deputies.untilDay}
    ) AS ${deputies}
  )`.mapWith((text: string) => new Map(JSON.parse(text) as [string, string][]));
