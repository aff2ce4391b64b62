import { PROTOCOL_VERSION } from '../../shared/contracts/sync.ts';
import { ServiceError } from '../errors.ts';

/** Another version could misread what is said: it is told who has to update, and keeps what it has. */
export function checkProtocol(protocol: number): void {
  if (protocol < PROTOCOL_VERSION) throw new ServiceError('protocol-too-old');
  if (protocol > PROTOCOL_VERSION) throw new ServiceError('protocol-too-new');
}
