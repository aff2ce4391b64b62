import * as z from 'zod/mini';
import { recogniseUrl } from '../../shared/recognition/meeting-address.ts';

const Input = z.object({ url: z.string() });

export default (input: unknown) => recogniseUrl(Input.parse(input).url);
