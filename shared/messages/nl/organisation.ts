import type { Role } from '../../domain/roles.ts';

export const nl = {
  title: 'Organisatie',
  tabs: { label: 'Onderdelen van Organisatie', members: 'Leden en rollen' },
  roles: {
    manager: { name: 'Leidinggevende', can: 'voert gesprekken met het eigen team' },
    hr: { name: 'HR', can: 'ziet mensen, standen en gedeelde verslagen' },
    admin: { name: 'Beheerder', can: 'beheert leden en apparaten; ziet geen inhoud' },
    auditor: { name: 'Controleur', can: 'ziet alleen het logboek' },
  } satisfies Record<Role, { name: string; can: string }>,

  members: {
    title: 'Leden en rollen',
    intro: 'Wie zich kan aanmelden, en wat die persoon mag. Medewerkers hebben geen account nodig.',
    count: (count: number) => (count === 1 ? '1 lid' : `${count} leden`),
    name: 'Naam',
    rolesHead: 'Rollen',
    noRole: 'geen rol',
    devices: 'Apparaten',
    since: 'Sinds',
    you: 'dit ben jij',
    invite: 'Nodig iemand uit',
    inviteTitle: 'Iemand uitnodigen',
    inviteHint: 'Deze persoon krijgt een mail in het Nederlands en Engels, met de weg naar deze console.',
    email: 'Werkadres',
    emailWrong: 'Vul een e-mailadres in, zoals naam@organisatie.nl.',
    nameWrong: 'Vul een naam in.',
    rolesWrong: 'Kies ten minste één rol.',
    send: 'Verstuur uitnodiging',
    cancel: 'Annuleer',
    sent: (name: string) => `De uitnodiging voor ${name} is verstuurd.`,
    inUse: 'Dit adres is al in gebruik. Kijk of deze persoon al in de lijst staat.',
  },

  member: {
    back: 'Alle leden',
    title: 'Een lid',
    rolesTitle: 'Rollen',
    rolesHint: 'Een wijziging geldt meteen, ook op apparaten die nu verbonden zijn.',
    ownAdmin: 'Je kunt jezelf niet buitensluiten: een andere beheerder moet jouw beheerdersrol weghalen.',
    save: 'Bewaar rollen',
    saved: 'De rollen zijn gewijzigd.',
    removeTitle: 'Lidmaatschap beëindigen',
    removeHint:
      'Deze persoon wordt overal afgemeld en kan zich niet meer aanmelden. Wat geschreven is, blijft bewaard.',
    remove: 'Beëindig lidmaatschap',
    removeSure: 'Lidmaatschap nu beëindigen?',
    removeYes: 'Ja, beëindig',
    no: 'Nee, terug',
  },

  access: {
    title: 'Aangemelde browsers en apparaten',
    mine: 'Waar je bent aangemeld',
    mineHint: 'Herken je iets niet? Meld het af. Wat daar al geschreven was, blijft bewaard bij de service.',
    browsers: 'Browsers',
    devices: 'Extensies',
    noBrowsers: 'Geen aangemelde browsers.',
    noDevices: 'Geen verbonden extensies.',
    unknown: 'Onbekende browser',
    current: 'deze browser',
    since: (date: string) => `sinds ${date}`,
    seen: (date: string) => `laatst gezien ${date}`,
    end: 'Meld af',
    endNamed: (name: string) => `Meld ${name} af`,
  },

  account: { title: 'Mijn account', open: 'Mijn account', roles: 'Rollen', organisation: 'Organisatie' },
};

export type OrganisationMessages = typeof nl;
