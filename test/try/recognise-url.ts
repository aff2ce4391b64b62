import * as z from 'zod/mini';
import { recogniseUrl } from '../../shared/recognition/meeting-address.ts';
import { rule } from './rule.ts';

const URL = 'give url, the address as it was written';

/** Whose address it is, and what for. */
export default rule(z.object({ url: z.string(URL) }, URL), ({ url }) => recogniseUrl(url));
