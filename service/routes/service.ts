import { ServiceInfo } from '../../shared/contracts/account.ts';
import { PROTOCOL_VERSION } from '../../shared/contracts/sync.ts';
import { checkReady } from '../identity/check-ready.ts';
import { publicRoute } from './define.ts';

const plain = (text: string) => new Response(text, { headers: { 'cache-control': 'no-store' } });

export const SERVICE_ROUTES = [
  publicRoute({
    method: 'GET',
    path: '/api/service',
    summary: 'Whether this is a Goed Gesprek service, and how its mail travels',
    crossOrigin: true,
    output: ServiceInfo,
    handle: ({ mailer }) =>
      Promise.resolve({
        value: { product: 'goed-gesprek', protocol: PROTOCOL_VERSION, mail: mailer.kind } as const,
      }),
  }),
  publicRoute({
    method: 'GET',
    path: '/healthz',
    summary: 'The process answers',
    handle: () => Promise.resolve(plain('ok')),
  }),
  publicRoute({
    method: 'GET',
    path: '/readyz',
    summary: 'The database answers',
    async handle(context) {
      await checkReady(context);
      return plain('ok');
    },
  }),
];
