export const nl = {
  title: 'Aanmelding van je organisatie',
  intro:
    'Laat leden zich aanmelden met het account van je organisatie (OpenID Connect: Entra ID, Keycloak, Okta). Groepen daar bepalen wie hier wat mag.',
  on: 'Leden melden zich aan bij je organisatie',
  onText: (domains: string) => `Voor adressen van ${domains}. Een link of een passkey werkt daar niet meer.`,
  off: 'Leden melden zich aan met een link of een passkey',
  offText: 'Vul hieronder in waar je organisatie aanmeldt. Er verandert niets tot je bewaart.',
  there: {
    title: 'Eerst daar',
    text: 'Maak bij de aanmelding van je organisatie een vertrouwelijke client (“web”) met authorisation code, en vul daar deze adressen in.',
    redirect: 'Redirect URI',
    signOut: 'Adres na afmelden (post-logout)',
  },
  form: {
    title: 'Dan hier',
    issuer: 'Issuer',
    issuerHint: 'Het adres van de aanmelding, zoals https://login.microsoftonline.com/…/v2.0.',
    issuerWrong: 'Vul een https-adres in, zonder vraagteken erin.',
    clientId: 'Client-id',
    clientIdWrong: 'Vul de client-id in.',
    secret: 'Client-secret',
    secretHint: 'Wordt versleuteld bewaard en nooit meer getoond.',
    secretKept: 'Er is er een bewaard. Laat leeg om die te houden.',
    secretWrong: 'Vul het client-secret in: voor een andere issuer of client geldt het oude niet.',
    domains: 'Domeinen',
    domainsHint: 'Van wie de adressen hierop eindigen, meldt zich hier aan. Scheid met komma’s.',
    domainsFixed:
      'Op deze service werken meer organisaties: de beheerder van de server stelt de domeinen in.',
    domainsWrong: 'Vul ten minste één domein in, zoals bedrijf.nl.',
    groups: 'Groepen en rollen',
    groupsHint:
      'Bij elke aanmelding krijgt iemand de rollen van de groepen van dat moment. Wie in geen van deze groepen zit, komt er niet in. Scheid groepen met een puntkomma.',
    claim: 'Claim met groepen',
    claimHint: 'Meestal groups; bij Entra staan daar ids in.',
    claimWrong: 'Vul de naam van de claim in.',
    groupsOf: (role: string) => `Groepen voor ${role}`,
    adminWrong: 'Noem een groep voor beheerders, anders kan niemand dit meer wijzigen.',
    effect:
      'Na het bewaren melden alle leden met zo’n adres zich opnieuw aan, jij ook. Zit je zelf niet in een groep voor beheerders, dan kan alleen de beheerder van de server dit terugdraaien.',
    test: 'Test de verbinding',
    save: 'Bewaar en zet aan',
    cancel: 'Annuleer',
    outcomes: {
      ok: {
        title: 'De verbinding werkt',
        text: 'De aanmelding antwoordt en kent deze client. Of groepen meekomen, zie je bij de eerste aanmelding.',
      },
      'bad-issuer': {
        title: 'De issuer klopt niet',
        text: 'Het moet een https-adres zijn, zonder vraagteken erin.',
      },
      'secret-needed': {
        title: 'Het client-secret ontbreekt',
        text: 'Voor een andere issuer of client geldt het bewaarde secret niet. Vul het in.',
      },
      unreachable: {
        title: 'Op dit adres antwoordt geen aanmelding',
        text: 'Open de issuer met /.well-known/openid-configuration erachter in je browser: daar moet dezelfde issuer in staan. Kan de server van Goed Gesprek erbij?',
      },
      'client-refused': {
        title: 'De aanmelding kent deze client niet',
        text: 'Kijk de client-id en het secret na. Is het secret verlopen?',
      },
      unclear: {
        title: 'De aanmelding gaf een onverwacht antwoord',
        text: 'Er is niets gewijzigd. Kijk de redirect URI na; de beheerder van de server kan het instellen met npm run admin -- oidc.',
      },
    },
  },
  end: {
    title: 'Weer met een link of passkey',
    text: 'Leden melden zich dan weer aan met een link of een passkey. Hun rollen blijven zoals ze zijn.',
    button: 'Zet uit',
    sure: 'Iedereen die via je organisatie is aangemeld, moet zich opnieuw aanmelden.',
    yes: 'Ja, zet uit',
  },
};

export type OwnSignInMessages = typeof nl;
