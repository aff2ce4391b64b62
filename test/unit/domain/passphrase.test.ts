import { expect, test } from 'vitest';
import { passphraseStrength } from '../../../shared/domain/passphrase.ts';

test.each([
  ['fiets', 'short'],
  ['wachtwoord123', 'weak'],
  ['Welkom2026!!', 'weak'],
  ['aaaaaaaaaaaaaaaa', 'weak'],
  ['fiets fiets fiets fiets', 'weak'],
  ['qwertyuiop12345', 'weak'],
  ['1234567890123456', 'weak'],
  ['goed gesprek 2026', 'weak'],
  ['maandag dinsdag woensdag', 'weak'],
  ['vier paarse fietsen drijven', 'good'],
  ['lantaarn walvis trommel knoop', 'good'],
  ['lantaarn walvis trommel knoop perzik', 'strong'],
  ['xK9#mQ2$vL7!pR4z', 'strong'],
])('%s is %s', (passphrase, strength) => {
  expect(passphraseStrength(passphrase)).toBe(strength);
});
