import type { DemoMail } from './mailbox.ts';

/** A plain page with the newest mail first; reloading it fetches what came meanwhile. */
export function mailboxPage(mails: readonly DemoMail[]): string {
  const items = mails.map(
    ({ to, subject, text, at }) => `<article data-mail>
      <h2>${escape(subject)}</h2>
      <p class="note">Aan / to: <b data-to>${escape(to)}</b> · ${at.toISOString().slice(11, 19)} UTC</p>
      <p class="mail">${linked(escape(text))}</p>
    </article>`,
  );
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta name="color-scheme" content="light dark" />
    <meta http-equiv="refresh" content="5" />
    <title>Postvak - voorbeeld</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/demo/mailbox.css" />
  </head>
  <body>
    <header>
      <h1>Postvak van de demonstratie</h1>
      <p class="note">Alle mail aan iedereen komt hier aan. <span lang="en">All mail to everyone arrives here.</span></p>
    </header>
    <main>${items.join('') || '<p>Nog geen mail. <span lang="en">No mail yet.</span></p>'}</main>
  </body>
</html>
`;
}

export const MAILBOX_STYLE = `
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 0 auto; padding: 1.5rem; }
article { border: 1px solid color-mix(in srgb, currentColor 25%, transparent); border-radius: 0.5rem; padding: 0 1rem; margin-block: 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.125rem; }
.note { font-size: 0.875rem; } .mail { white-space: pre-line; overflow-wrap: anywhere; }
`;

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function linked(escaped: string): string {
  return escaped.replaceAll(/https?:\/\/\S+/g, (url) => `<a href="${url}">${url}</a>`);
}
