import type { Text } from '../domain/text.ts';

/**
 * What happens with what an employee says, until the organisation writes a text of its own. Follows from AVG
 * art. 13 and from what the product does; terms differ per type, so the text names none.
 */
export const TRANSPARENCY_TEXT: Text = {
  nl: [
    'Ik schrijf alleen op wat over het werk gaat: taken, uren en wat we afspreken. Niets over ziekte, klachten of behandeling.',
    'Mijn aantekeningen lees ik alleen. Het verslag krijg jij ook te zien; je mag erop reageren.',
    'Bij gesprekken over verzuim en functioneren leest HR het verslag meestal mee. Bij een preventief gesprek ziet HR alleen dat we elkaar spraken, tenzij we het verslag samen delen.',
    'Krijg je een andere leidinggevende, of vervangt iemand mij? Dan ziet die onze afspraken en de verslagen die HR ook leest.',
    'Na de bewaartermijn wordt alles vanzelf gewist, tenzij er een geschil of verzoek loopt. Je kunt HR vragen om inzage, een correctie, wissen of een beperking, en bezwaar maken. Een klacht kan ook naar de Autoriteit Persoonsgegevens.',
  ].join('\n'),
  en: [
    'I write down only what is about work: tasks, hours and what we agree. Nothing about illness, complaints or treatment.',
    'Only I read my notes. You get to see the report too, and may respond to it.',
    'In conversations about absence and performance HR usually reads the report as well. In a preventive conversation HR only sees that we spoke, unless we share the report together.',
    'Do you get another manager, or does somebody stand in for me? They see our agreements, and the reports that HR reads too.',
    'After the retention period everything is erased by itself, unless there is a dispute or a request. You can ask HR for access, a correction, erasure or a restriction, and object. A complaint can also go to the data protection authority (Autoriteit Persoonsgegevens).',
  ].join('\n'),
};
