import { fingerprintOf } from './learning/fingerprint.ts';

/** Tells whether the guard's weights were trained with the corpus and the code as they are now. */
export const fingerprint = () =>
  fingerprintOf([
    'shared/domain/first-names.ts',
    'shared/privacy/{category,read-words}.ts',
    'shared/privacy/{classifier,spelling,text,word-list}/*.ts',
    'test/training/*.ts',
    'test/training/corpus/*/*.txt',
  ]);
