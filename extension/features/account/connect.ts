import type { Me } from '../../../shared/contracts/account.ts';
import { PROTOCOL_VERSION } from '../../../shared/contracts/sync.ts';
import type { Language } from '../../../shared/messages/language.ts';
import type { AccountMessages } from '../../../shared/messages/nl/account.ts';
import { createApi } from '../../platform/api.ts';
import { MalformedAnswer, ServiceProblem, Unreachable } from '../../platform/errors.ts';
import { rememberServiceAddress } from '../../platform/service-address.ts';
import { authorise, SignInCancelled, type Show } from '../../platform/sign-in.ts';
import { connectAs, OtherPerson } from '../../store/connection.ts';
import type { DeviceDatabase } from '../../store/database.ts';
import { deviceIdOf } from '../../store/settings.ts';

export type ConnectProblem = keyof AccountMessages['problem'];

/** Why this device could not be connected, as far as the user can do something about it. */
export class NotConnected extends Error {
  override name = 'NotConnected';
  readonly problem: ConnectProblem;

  constructor(problem: ConnectProblem) {
    super(`The device was not connected: ${problem}.`);
    this.problem = problem;
  }
}

type Connecting = {
  url: string;
  deviceName: string;
  language: Language;
  /** The window to sign in in is there. */
  onopened: (show: Show) => void;
};

/**
 * Connects this device to the service at `url`, an origin: lets the user sign in there, trades the code for a
 * token, and keeps it. Throws `NotConnected`; then nothing has changed here.
 */
export async function connect(
  db: DeviceDatabase,
  { url, deviceName, language, onopened }: Connecting,
): Promise<Me> {
  try {
    await checkService(url);
    const grant = await authorise(url, language, onopened);
    const deviceId = await deviceIdOf(db);
    const { token, me } = await createApi({ url }).redeemCode({ ...grant, deviceId, deviceName });
    try {
      await connectAs(db, { url, token }, me);
    } catch (error) {
      await createApi({ url, token })
        .revoke()
        .catch(() => undefined);
      throw error;
    }
    await rememberServiceAddress(url);
    return me;
  } catch (error) {
    throw error instanceof NotConnected ? error : new NotConnected(problemOf(error));
  }
}

async function checkService(url: string): Promise<void> {
  const { protocol, mail } = await createApi({ url })
    .info()
    .catch((error: unknown) => {
      // Something answers there, in another language than ours.
      const strange = error instanceof MalformedAnswer || (error as ServiceProblem).status === 404;
      throw strange ? new NotConnected('not-ours') : error;
    });
  if (protocol > PROTOCOL_VERSION) throw new NotConnected('too-old');
  if (protocol < PROTOCOL_VERSION) throw new NotConnected('too-new');
  if (mail === 'none') throw new NotConnected('no-mail');
}

function problemOf(error: unknown): ConnectProblem {
  if (error instanceof SignInCancelled) return 'cancelled';
  if (error instanceof Unreachable) return 'unreachable';
  if (error instanceof OtherPerson) return 'other-person';
  // The service refuses the number of a device that is somebody else's.
  if (error instanceof ServiceProblem && error.code === 'not-allowed') return 'other-person';
  return 'failed';
}
