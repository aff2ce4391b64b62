/** A file as a table: the heading and the lines below it, each as long as the heading. */
export type Table = { columns: string[]; rows: string[][] };

/** Of lines with something in them; nothing without a heading and a line below it. */
export function tableOf([columns, ...rows]: string[][]): Table | undefined {
  if (!columns || rows.length === 0) return;
  return {
    columns: columns.map((column) => column.trim()),
    rows: rows.map((row) => columns.map((_, index) => row[index] ?? '')),
  };
}
