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
  disclosure: {
    subject: 'Er is om inzage gevraagd',
    intro:
      'Iemand vroeg om inzage in wat er in Goed Gesprek staat. Kijk welke notities van jou daarbij horen:',
    how: 'Meld je aan, lees ze na en geef ze vrij. Er staat bij voor wanneer.',
  },
  employeeLink: {
    subject: 'Inzage in je gegevens',
    intro: 'Je vroeg om inzage in je gegevens. Ze staan klaar. Open de link en vraag een code aan:',
    validity:
      'De link werkt 30 dagen, met een code die naar dit adres komt. Alleen jij kunt het pakket openen; HR kan dat niet.',
    notYou: 'Vroeg je hier niet om? Open de link dan niet en laat het HR weten.',
  },
  employeeCode: {
    subject: 'Je code',
    intro: 'Vul deze code in op de pagina met je gegevens:',
    validity: 'De code werkt één keer en tien minuten lang. Geef hem aan niemand.',
  },
};
