import type { Row } from './row.js';

const HEAD = ['', 'value', 'unit', 'compared with', 'ratio'];

const cells = ({ name, value, unit, baseline, ratio }: Row): readonly string[] => [
  name,
  String(value),
  unit,
  baseline === undefined ? '' : String(baseline),
  ratio === undefined ? '' : String(ratio),
];

/** Rows as a table of Markdown, its columns below one another. */
export function table(rows: readonly Row[]): string {
  const lines = [HEAD, ...rows.map(cells)];
  const widths = HEAD.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  const written = lines.map((line) => {
    const padded = line.map((cell, i) =>
      i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0),
    );
    return `| ${padded.join(' | ')} |`;
  });
  const rule = widths.map((width, i) =>
    i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [written[0], `| ${rule.join(' | ')} |`, ...written.slice(1)].join('\n');
}
