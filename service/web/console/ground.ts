import { GROUNDS, type Ground } from '../../../shared/domain/privacy-request.ts';

/** The ground that an address names, on which data that may only be kept is shown all the same. */
export function groundIn(query: URLSearchParams): Ground | undefined {
  const named = query.get('ground');
  return GROUNDS.find((ground) => ground === named);
}
