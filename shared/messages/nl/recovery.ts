/** When the notes on a device do not open. */
export const nl = {
  title: 'Je notities konden niet worden geopend',
  blocked:
    'Een ander paneel of tabblad van Goed Gesprek houdt ze nog vast. Sluit die en probeer het opnieuw.',
  newer:
    'Ze zijn bewaard door een nieuwere versie van Goed Gesprek. Werk de extensie bij; er is niets verloren.',
  full: 'Dit apparaat is vol. Maak ruimte vrij en probeer het opnieuw; er is niets verloren.',
  damaged:
    'De opslag van je browser geeft een fout. Er is niets gewist. Vaak helpt de browser opnieuw starten.',
  retry: 'Probeer opnieuw',
  export: 'Bewaar een kopie',
  exportHint:
    'Alles wat nog leesbaar is, als bestand op je computer. Er staan persoonsgegevens in: bewaar het veilig.',
  exported: (count: number) => `Kopie gemaakt: ${count} onderdelen.`,
  exportNothing: 'Er is niets leesbaar. Begin je opnieuw, dan blijven de oude gegevens gewoon staan.',
  fresh: 'Begin opnieuw',
  freshHint:
    'De oude gegevens blijven op dit apparaat staan. Met een account komt alles wat verstuurd was vanzelf terug.',
};

export type RecoveryMessages = typeof nl;
