import { COLUMNS, cellsOf, type Figure } from './figure';

/** Where and when it was measured. */
export interface Circumstances {
  readonly machine: string;
  readonly node: string;
  readonly commit: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
}

/** For the README: circumstances, table, notes. */
export function asMarkdown(figures: readonly Figure[], { machine, node, commit, date }: Circumstances): string {
  const rows = [COLUMNS, COLUMNS.map(() => '---'), ...figures.map(cellsOf)];
  const notes = figures.flatMap(({ measure, note }) => (note === undefined ? [] : [`- ${measure}: ${note}`]));
  return [
    `Measured on ${date} at commit ${commit} with Node ${node} on ${machine}.`,
    '',
    ...rows.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`),
    ...(notes.length === 0 ? [] : ['', ...notes]),
  ].join('\n');
}

/** For a terminal: the same in columns. */
export function asText(figures: readonly Figure[]): string {
  const rows = [COLUMNS, ...figures.map(cellsOf)];
  const widths = COLUMNS.map((_, at) => Math.max(...rows.map((cells) => (cells[at] ?? '').length)));
  const lines = rows.map((cells) =>
    cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const notes = figures.flatMap(({ measure, note }) => (note === undefined ? [] : [`  ${measure}: ${note}`]));
  return [...lines, ...notes].join('\n');
}
