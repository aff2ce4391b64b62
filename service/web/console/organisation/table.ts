/** A line of a file, with the number that it has there: empty lines count, and so do those above the heading. */
export type Line = { number: number; cells: string[] };

/** A file as a table: the heading and the lines below it, each as long as the heading. */
export type Table = { columns: string[]; rows: string[][]; numbers: number[] };

/** Of lines with something in them; nothing without a heading and a line below it. */
export function tableOf([heading, ...lines]: Line[]): Table | undefined {
  if (!heading || lines.length === 0) return;
  return {
    columns: heading.cells.map((column) => column.trim()),
    rows: lines.map(({ cells }) => heading.cells.map((_, index) => cells[index] ?? '')),
    numbers: lines.map(({ number }) => number),
  };
}
