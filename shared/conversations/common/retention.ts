import type { Retention } from '../../domain/conversation-type.ts';

/** The reintegration file: two years after its end; longer for an employer that insures itself. */
export const reintegrationFile = {
  months: 24,
  from: 'end-of-reintegration',
  bounds: [6, 24],
  selfInsuredZw: 60,
  selfInsuredWga: 120,
} satisfies Retention;
