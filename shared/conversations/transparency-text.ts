import type { Text } from '../domain/text.ts';

/**
 * What happens with what an employee says, until the organisation writes a text of its own. Follows from AVG
 * art. 13 and from what the product does; terms differ per type, so the text names none.
 */
export const TRANSPARENCY_TEXT: Text = {
  nl: [
    'Ik schrijf alleen op wat over het werk gaat: taken, uren en wat we afspreken. Niets over ziekte, klachten of behandeling.',
    'Mijn aantekeningen lees ik alleen. Het verslag krijg jij ook te zien; je mag erop reageren.',
    'Bij gesprekken over verzuim leest HR het verslag mee. Bij andere gesprekken ziet HR alleen dat we elkaar spraken, tenzij we het verslag delen.',
    'Na de bewaartermijn wordt alles vanzelf gewist. Vraag HR om inzage, om een correctie, of om bezwaar te maken.',
  ].join('\n'),
  en: [
    'I write down only what is about work: tasks, hours and what we agree. Nothing about illness, complaints or treatment.',
    'Only I read my notes. You get to see the report too, and may respond to it.',
    'In conversations about absence HR reads the report as well. In others HR only sees that we spoke, unless we share the report.',
    'After the retention period everything is erased by itself. Ask HR for access, for a correction, or to object.',
  ].join('\n'),
};
