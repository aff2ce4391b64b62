/** The line that says what is saved and what waits, and the way to the account. */
export const nl = {
  open: 'Account en verbinding',
  status: {
    here: 'Bewaard op dit apparaat',
    saved: 'Bewaard',
    waiting: (count: number) => (count === 1 ? '1 wacht op verbinding' : `${count} wachten op verbinding`),
    away: (time: string) => `Verbinding weg sinds ${time}`,
    signedOut: 'Aanmelding verlopen',
    signedOutWaiting: (count: number) =>
      `Aanmelding verlopen · ${count} ${count === 1 ? 'wacht' : 'wachten'}`,
    clientTooOld: 'Versie te oud',
    serviceTooOld: 'Dienst te oud',
    failed: 'Dienst geeft een fout',
    asksRemoval: 'Verwijderen?',
    /** Texts that the guard keeps here. */
    held: (count: number) =>
      count === 1 ? 'Bewaard · 1 blijft op dit apparaat' : `Bewaard · ${count} blijven op dit apparaat`,
    refused: (count: number) => (count === 1 ? '1 niet aangenomen' : `${count} niet aangenomen`),
    connect: 'Verbinden',
    signIn: 'Meld je aan',
    look: 'Bekijk',
  },
};

export type SyncLineMessages = typeof nl;
