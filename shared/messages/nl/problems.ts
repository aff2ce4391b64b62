/** Per problem code: what is wrong, and what to do about it. */
export const problems = {
  'bad-request': {
    title: 'Deze aanvraag klopt niet',
    detail: 'Werk Goed Gesprek bij en probeer het opnieuw.',
  },
  'template-words': {
    title: 'Hier staat iets wat niet gevraagd of genoteerd mag worden',
    detail: 'Herschrijf deze tekst, of merk hem aan als vals alarm.',
  },
  'too-large': { title: 'Dit is te groot', detail: 'Maak de tekst korter of verstuur minder tegelijk.' },
  'not-signed-in': {
    title: 'Je bent niet aangemeld',
    detail: 'Meld je opnieuw aan. Wat je schreef, blijft bewaard.',
  },
  'not-allowed': { title: 'Dit mag je niet', detail: 'Vraag HR of je beheerder als dit niet klopt.' },
  'second-factor-needed': {
    title: 'Gebruik eerst je passkey',
    detail: 'Meld je in de console aan met je passkey. Kwijt? Vraag een beheerder om die te herstellen.',
  },
  'sign-in-again': {
    title: 'Laat eerst weten dat jij het bent',
    detail: 'Meld je opnieuw aan, en probeer het dan nog eens.',
  },
  'last-passkey': {
    title: 'Dit is je laatste passkey',
    detail: 'Met jouw rol heb je er een nodig. Voeg eerst een andere toe.',
  },
  'own-passkeys': {
    title: 'Je eigen passkeys kun je niet herstellen',
    detail: 'Vraag het een andere beheerder.',
  },
  'passkey-refused': {
    title: 'Deze passkey werkt hier niet',
    detail: 'Kies een andere, of meld je aan met een link.',
  },
  'too-many-passkeys': { title: 'Je hebt genoeg passkeys', detail: 'Verwijder er eerst een.' },
  'not-found': { title: 'Niet gevonden', detail: 'Het bestaat niet meer, of je kunt het niet zien.' },
  conflict: { title: 'Dit kan nu niet', detail: 'Laad opnieuw: het is intussen veranderd.' },
  'leads-own-manager': {
    title: 'Zo leidt iemand de eigen leidinggevende',
    detail: 'Kies iemand anders, of geef die leidinggevende eerst zelf een andere leidinggevende.',
  },
  'own-admin-role': {
    title: 'Je kunt jezelf niet buitensluiten',
    detail: 'Vraag een andere beheerder om jouw rol te wijzigen of je te verwijderen.',
  },
  'own-deputy': {
    title: 'Je kunt jezelf niet aanwijzen',
    detail: 'Vraag een andere beheerder of HR-collega om jou als vervanger aan te wijzen.',
  },
  'deputy-no-manager': {
    title: 'Allebei moeten leidinggevende zijn',
    detail: 'Kijk bij Leden en rollen of de rol leidinggevende er nog is.',
  },
  'address-in-use': {
    title: 'Dit adres kan niet worden uitgenodigd',
    detail: 'Het is al in gebruik. Kijk of deze persoon al in de lijst staat.',
  },
  'on-hold': { title: 'Dit dossier staat op bewaarplicht', detail: 'Haal eerst de bewaarplicht weg.' },
  'being-erased': {
    title: 'Dit dossier wordt gewist',
    detail: 'Een bewaarplicht kan nu niet meer.',
  },
  restricted: {
    title: 'Deze gegevens mogen alleen bewaard worden',
    detail: 'Kies op welke grond ze toch gebruikt worden.',
  },
  'link-expired': {
    title: 'Deze link werkt niet meer',
    detail: 'Een link werkt één keer, tien minuten lang. Vraag een nieuwe aan.',
  },
  'employee-link-expired': {
    title: 'Deze link werkt niet meer',
    detail: 'Vraag HR om een nieuwe link.',
  },
  'wrong-code': {
    title: 'Deze code klopt niet',
    detail: 'Kijk de code na in je mail, of vraag een nieuwe. Na vijf foute codes werkt de link niet meer.',
  },
  'address-missing': {
    title: 'Er is geen e-mailadres bekend',
    detail: 'HR vult het adres van de medewerker in bij de gegevens; daarna kan dit wel.',
  },
  'address-of-member': {
    title: 'Dit dossier heeft het werkadres van dit lid',
    detail: 'Verbeter eerst het werkadres; daarna kan dit wel.',
  },
  'protocol-too-old': {
    title: 'De extensie is te oud',
    detail: 'Werk de extensie bij. Wat je schreef, blijft bewaard.',
  },
  'protocol-too-new': {
    title: 'De dienst is te oud',
    detail: 'Je beheerder moet de dienst bijwerken. Wat je schreef, blijft bewaard.',
  },
  'mutation-gap': { title: 'Er ontbreken wijzigingen', detail: 'De extensie stuurt ze opnieuw.' },
  'cursor-expired': { title: 'De stand is te oud', detail: 'De extensie haalt alles opnieuw op.' },
  'too-many-requests': {
    title: 'Te veel pogingen',
    detail: 'Wacht een paar minuten en probeer het opnieuw.',
  },
  unavailable: {
    title: 'De dienst kan dit nu niet',
    detail: 'Probeer het later opnieuw. Wat je schreef, blijft bewaard.',
  },
  'oidc-unreachable': {
    title: 'De aanmelding van je organisatie antwoordt niet',
    detail: 'Probeer het over een paar minuten opnieuw. Blijft het zo, vraag dan je beheerder.',
  },
  'oidc-domains': {
    title: 'Dit domein stelt de serverbeheerder in',
    detail:
      'Op deze service werken meer organisaties. Vraag de beheerder van de server om het domein toe te voegen.',
  },
  'mail-missing': {
    title: 'De dienst kan geen mail versturen',
    detail: 'Je beheerder moet e-mail instellen (SMTP_URL).',
  },
  'mail-failed': {
    title: 'De mail kon niet worden verstuurd',
    detail: 'Probeer het later opnieuw. Je beheerder kan de mailserver nakijken (SMTP_URL).',
  },
  internal: {
    title: 'Er ging iets mis bij de dienst',
    detail: 'Probeer het later opnieuw. Wat je schreef, blijft bewaard.',
  },
};
