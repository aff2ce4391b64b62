import { cell, inOwnOrganisation, type Row } from './matrix-cells.ts';

/** Where no provider answers: what comes of it is an answer too. */
const TRIAL = { issuer: 'geen adres', clientId: 'goed-gesprek' };

export const OIDC_ROWS: Record<string, Row> = {
  'GET /api/organisation/oidc': { cells: { own: cell(inOwnOrganisation('admin')) } },
  'POST /api/organisation/oidc/test': {
    cells: { own: cell(inOwnOrganisation('admin'), () => ({ body: TRIAL })) },
  },
  'POST /api/organisation/oidc': {
    cells: {
      own: cell(inOwnOrganisation('admin'), () => ({
        body: {
          trial: TRIAL,
          domains: ['bedrijf.nl'],
          groupsClaim: 'groups',
          groups: { admin: ['it-beheer'] },
        },
      })),
    },
  },
  'POST /api/organisation/oidc/end': {
    cells: { own: cell(inOwnOrganisation('admin'), () => ({ body: {} })) },
  },
};
