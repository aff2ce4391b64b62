/** Where appointments come from: calendars, sites, and what the device remembers of choices. */
export const nl = {
  title: 'Agenda en sites',
  calendar: {
    title: 'Je agenda vooruit lezen',
    why: 'Plak het geheime iCal-adres van je agenda. We lezen het elk kwartier op dit apparaat, twee weken vooruit. Omschrijvingen worden niet bewaard en niets gaat naar de service.',
    where:
      'Google: Instellingen van de agenda, “Geheim adres in iCal-indeling”. Outlook: Gedeelde agenda’s, “Een agenda publiceren”, ICS.',
    label: 'Geheim adres (https)',
    save: 'Agenda lezen',
    stop: 'Stoppen en vergeten',
    wrong: 'Dit is geen https-adres.',
    denied: 'Zonder toestemming voor dit adres kunnen we de agenda niet lezen.',
    read: (when: string) => `Gelezen om ${when}.`,
    waiting: 'Wordt zo gelezen.',
    problem: {
      unreachable: 'De agenda is niet bereikbaar. We proberen het later opnieuw.',
      refused: 'Het adres werd geweigerd. Is het vernieuwd? Plak dan het nieuwe.',
      unreadable: 'Op dit adres staat geen agenda.',
    },
  },
  notify: {
    label: 'Melding als een gesprek begint',
    hint: 'Zonder naam of onderwerp: “Er begint een gesprek”.',
  },
  sites: {
    title: 'Meer sites',
    why: 'Google Agenda, Outlook, Meet en Teams staan aan. Zet hier aan wat je verder gebruikt; de browser vraagt toestemming voor die site alleen.',
    own: 'Eigen adres (Jitsi, BigBlueButton, Nextcloud Talk, Pexip)',
    add: 'Aanzetten',
    wrong: 'Dit is geen adres.',
  },
  choices: {
    title: 'Onthouden keuzes',
    none: 'Er is nog niets onthouden.',
    some: (count: number) =>
      count === 1
        ? 'We onthouden 1 keuze van een gesprekssoort, alleen op dit apparaat.'
        : `We onthouden ${count} keuzes van een gesprekssoort, alleen op dit apparaat.`,
    own: (addresses: string) => `Jij bent: ${addresses}.`,
    forget: 'Vergeet mijn keuzes',
  },
  ahead: {
    title: 'Vandaag en straks',
    start: 'Start',
    resume: 'Verder',
    label: (type: string, name: string) => (name ? `${type} met ${name}` : type),
    uncertain: 'tijd onzeker',
  },
  notification: {
    title: 'Goed Gesprek',
    message: 'Er begint een gesprek. De checklist staat klaar in het paneel.',
  },
  file: {
    choose: 'Kies een .ics-bestand',
    drop: 'Laat het bestand hier los',
    added: (count: number) =>
      `${count} afspraken gelezen. Herkende gesprekken staan bij “Vandaag en straks”.`,
  },
};

export type SourcesMessages = typeof nl;
