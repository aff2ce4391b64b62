/** What a manager sees of somebody whose data may only be kept. */
export const nl = {
  title: 'Dit dossier is beperkt: alleen bewaren',
  text: 'Er loopt een bezwaar of een verzoek om beperking, of het is toegewezen. Gebruik of deel nu niets over deze medewerker. Wat je hier schrijft of verwijdert, blijft op dit apparaat tot HR de beperking opheft; dan gaat het vanzelf naar je organisatie. Vragen? Bel HR.',
};

export type RestrictionMessages = typeof nl;
