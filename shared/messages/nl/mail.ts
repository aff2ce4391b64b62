/** Mail says nothing about persons or conversations: it lies in mailboxes that others manage. */
export const mail = {
  signIn: {
    subject: 'Aanmelden',
    intro: 'Je vroeg een link om je aan te melden bij Goed Gesprek. Open de link en druk op de knop:',
    validity: 'De link werkt één keer en tien minuten lang.',
    notYou: 'Vroeg je dit niet? Dan hoef je niets te doen.',
  },
  invitation: {
    subject: 'Uitnodiging',
    intro: (organisation: string) =>
      `Je kunt Goed Gesprek gebruiken bij ${organisation}. Ga naar deze pagina om te beginnen:`,
    how: 'Vul daar dit e-mailadres in. Je krijgt dan een link om je aan te melden; een wachtwoord is er niet.',
    notYou: 'Ken je deze organisatie niet? Dan hoef je niets te doen.',
  },
};
