import type { ConversationType, Part } from '../../../shared/domain/conversation-type.ts';

type Parted = { part?: string | undefined };

/** Items or fields in the order of the screen: what belongs to no part first, then part by part. */
export function byPart<T extends Parted>(
  { parts = [] }: Pick<ConversationType, 'parts'>,
  all: readonly T[],
): T[] {
  const order = new Map(parts.map(({ id }, at) => [id, at]));
  const rank = ({ part }: Parted) => (part === undefined ? -1 : (order.get(part) ?? -1));
  return all.toSorted((a, b) => rank(a) - rank(b));
}

/** The part that begins with this one, for the heading above it. */
export function partBefore<T extends Parted>(
  { parts = [] }: Pick<ConversationType, 'parts'>,
  all: readonly T[],
  at: number,
): Part | undefined {
  const part = all[at]?.part;
  return part === undefined || part === all[at - 1]?.part ? undefined : parts.find(({ id }) => id === part);
}
