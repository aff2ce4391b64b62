import { fingerprintOf } from '../learning/fingerprint.ts';

/** Tells whether the weights for titles were trained with the corpus and the code as they are now. */
export const fingerprint = () =>
  fingerprintOf([
    'shared/recognition/*.ts',
    'shared/recognition/words/*.ts',
    'shared/recognition/likeness/{features,kinds}.ts',
    'test/training/invitations/*',
    'test/fixtures/invitations.txt',
  ]);
