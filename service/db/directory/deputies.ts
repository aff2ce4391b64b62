import { sql, type Placeholder, type SQLWrapper } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { deputies, memberships } from './schema.ts';

const lender = alias(memberships, 'lender');
const isManager = (roles: SQLWrapper) =>
  sql`EXISTS (SELECT 1 FROM json_each(${roles}) WHERE value = 'manager')`;

/**
 * In a query of a member: the managers for whom they stand in on this day, and until when. Only a manager stands in,
 * and only for who is one still: who left, or lost the role, has no team to lend.
 */
export const standsInFor = (day: string | Placeholder) =>
  sql<Map<string, string>>`(
    SELECT json_group_array(json_array(${deputies.managerId}, ${deputies.untilDay})) FROM (
      SELECT * FROM ${deputies}
      WHERE ${deputies.deputyId} = ${memberships.id}
        AND ${deputies.fromDay} <= ${day} AND ${deputies.untilDay} >= ${day}
        AND ${isManager(memberships.roles)}
        AND EXISTS (
          SELECT 1 FROM ${memberships} AS ${lender}
          WHERE ${lender.id} = ${deputies.managerId} AND ${lender.removedAt} IS NULL AND ${isManager(lender.roles)}
        )
      ORDER BY ${deputies.untilDay}
    ) AS ${deputies}
  )`.mapWith((text: string) => new Map(JSON.parse(text) as [string, string][]));
