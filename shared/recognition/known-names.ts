/** Names that hardly anybody else has in theirs: refused wherever a label holds them. */
export const DISTINCT: readonly string[] = [
  'zoom',
  'webex',
  'google',
  'microsoft',
  'whereby',
  'skype',
  'gotomeet',
  'office365',
  'facetime',
  'whatsapp',
];

/** Names that are words too: refused where they are a label's first or last word, or stand among words of calls. */
export const WORDLIKE: readonly string[] = [
  'teams',
  'slack',
  'lync',
  'outlook',
  'discord',
  'telegram',
  'dialpad',
  'gmeet',
  'wbx',
];

/** Names among the services' own hosts that others may well have: words, and who hosts for everybody. */
export const COMMON: ReadonlySet<string> = new Set([
  'workplace',
  'sessions',
  'riverside',
  'infomaniak',
  'bigbluebutton',
]);

/** What holds such a name by chance: a town, Dutch words, and groups of people as they call themselves. */
export const BY_CHANCE =
  /bergen-?op-?zoom|zoom(?=vliet|ers?\b|en\b)|web-?ex(?=per|act|port|pos|tra|cel|change)|(?<=(?:^|-)(?:buurt|flex|gezins|jeugd|kern|lokale|project|regio|school|sociale?|sport|straat|thuis|wijk|zelfsturende|zorg)-)teams$/g;

/** What look-alikes put around a name. */
export const AROUND =
  /^(?:app|bellen|calls?|client|cloud|com|e|eu|gesprek|go|host|huddle|invite|join|live|login|meet|meetings?|mijn|ms|my|nep|nl|office|online|open|overleg|room|secure|start|team|the|uk|us|vergadering|video|web|[\d-])*$/;

/** Domains that services share with others of their owner. */
export const OWNERS: readonly string[] = [
  'live.com',
  'office.com',
  'outlook.com',
  'apple.com',
  'whatsapp.com',
  'slack.com',
  'wbx2.com',
];

/** Long names of which one slip is refused too. */
export const SLIPS: readonly string[] = ['google', 'microsoft'];

/** Letters that do not decompose into a Latin one. */
export const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ß: 'ss',
};

/** Signs that are drawn much like another. */
export const ALIKE: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'l',
  3: 'e',
  4: 'a',
  5: 's',
  i: 'l',
  rn: 'm',
  vv: 'w',
};
