import type { Language } from '../../shared/domain/languages.ts';

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that is safe between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** A page that stands by itself: no script, no style and nothing from elsewhere, so that it prints and keeps. */
export function htmlPage(title: string, body: string, language: Language = 'nl'): string {
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title></head>
<body>
<h1>${escapeHtml(title)}</h1>
${body}
</body>
</html>
`;
}

export function definitions(entries: readonly (readonly [string, string | null])[]): string {
  const lines = entries.map(
    ([term, text]) =>
      `<dt>${escapeHtml(term)}</dt><dd>${escapeHtml(text ?? '–').replaceAll('\n', '<br>')}</dd>`,
  );
  return `<dl>${lines.join('\n')}</dl>`;
}

/** Lines of a report below what else is told of it, with the name of a part as a head above its own. */
export function reportSections(
  lines: readonly { label: string; text: string; part?: string | undefined }[],
  facts: readonly (readonly [string, string | null])[] = [],
): string {
  const byPart = Map.groupBy(lines, ({ part }) => part);
  const entriesOf = (part?: string) =>
    (byPart.get(part) ?? []).map(({ label, text }) => [label, text] as const);
  const parts = [...byPart.keys()].filter((part) => part !== undefined);
  const first = [...facts, ...entriesOf()];
  return [
    ...(first.length > 0 ? [definitions(first)] : []),
    ...parts.map((part) => `<h4>${escapeHtml(part)}</h4>${definitions(entriesOf(part))}`),
  ].join('\n');
}
