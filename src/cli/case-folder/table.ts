import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { messageOf } from '../../errors.ts';

/** What a table may cost. A small file can unpack to terabytes, so what counts is what comes out. */
export interface TableLimits {
  readonly rows: number;
  readonly bytes: number;
  readonly lineBytes: number;
}
export const tableLimits: TableLimits = {
  rows: 1_000_000,
  bytes: 192 * 1024 * 1024,
  lineBytes: 1024 * 1024,
};
export interface TableRead {
  readonly rows: number;
  /** Why reading ended before the end; undefined: all was read. */
  readonly stopped: string | undefined;
  /** Lines that were longer than the limit and therefore cut. */
  readonly cut: number;
}

/** Reads CSV (RFC 4180), gzipped or not, row by row. Never throws for what the file holds: it says where it stopped, and what came before counts. */
export async function readTable(
  path: string,
  row: (cells: readonly string[], index: number) => void,
  limits: TableLimits = tableLimits,
): Promise<TableRead> {
  let stopped: string | undefined;
  let bytes = 0;
  let rows = 0;
  const lines = csvRows(limits.lineBytes, (cells) => {
    if (rows < limits.rows) row(cells, rows);
    rows += 1;
  });
  const file = createReadStream(path);
  const input = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  file.on('error', (error) => input.destroy(error));
  input.setEncoding('utf8');
  try {
    for await (const chunk of input) {
      const text = String(chunk);
      bytes += text.length;
      lines.push(text);
      if (rows >= limits.rows) stopped = `after ${limits.rows} rows`;
      else if (bytes > limits.bytes) stopped = `after ${limits.bytes >> 20} MB`;
      if (stopped !== undefined) break;
    }
  } catch (thrown) {
    stopped = `after ${rows} rows: ${messageOf(thrown)}`;
  } finally {
    input.destroy();
    file.destroy();
  }
  // A last line without its end belongs to a file that was cut off, unless the file came to its end.
  if (stopped === undefined) lines.end();
  return { rows: Math.min(rows, limits.rows), stopped, cut: lines.cut() };
}

interface Rows {
  push(text: string): void;
  end(): void;
  cut(): number;
}
/** Splits text into rows; what a quoted cell holds may span lines. A line beyond the limit is cut there, and so is what belongs to it. */
function csvRows(lineBytes: number, row: (cells: readonly string[]) => void): Rows {
  let rest = '';
  let open: string[] = [];
  let openLength = 0;
  let cut = 0;
  let skipping = false;
  const line = (text: string): void => {
    const within = endsQuoted(text, open.length > 0);
    open.push(text);
    openLength += text.length;
    if (within && openLength <= lineBytes) return;
    const whole = open.join('\n');
    open = [];
    openLength = 0;
    if (whole !== '') row(cellsOf(whole.endsWith('\r') ? whole.slice(0, -1) : whole));
  };
  return {
    push(text) {
      let from = 0;
      for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
        if (skipping) skipping = false;
        else line(rest + text.slice(from, end));
        rest = '';
        from = end + 1;
      }
      if (skipping) return;
      rest += text.slice(from);
      if (rest.length > lineBytes) {
        line(rest.slice(0, lineBytes));
        rest = '';
        cut += 1;
        skipping = true;
      }
    },
    end() {
      if (rest !== '' && !skipping) line(rest);
      if (open.length > 0) row(cellsOf(open.join('\n')));
    },
    cut: () => cut,
  };
}
/** Whether a quoted cell is still open at the end of a line. A quote in the middle of a cell that is not quoted is a quote. */
function endsQuoted(line: string, within: boolean): boolean {
  if (!line.includes('"')) return within;
  let cell = 0;
  if (within) {
    const end = closingQuote(line, -1);
    if (end === line.length) return true;
    cell = nextCell(line, end);
  }
  while (cell >= 0) {
    const end = line[cell] === '"' ? closingQuote(line, cell) : cell;
    if (end === line.length && end > cell) return true;
    cell = nextCell(line, end);
  }
  return false;
}
function nextCell(line: string, from: number): number {
  const comma = line.indexOf(',', from);
  return comma < 0 ? -1 : comma + 1;
}
function cellsOf(line: string): readonly string[] {
  if (!line.includes('"')) return line.split(',');
  const cells: string[] = [];
  for (let at = 0; at <= line.length; ) {
    const quoted = line[at] === '"';
    const end = quoted ? closingQuote(line, at) : at;
    const comma = line.indexOf(',', end);
    const to = comma < 0 ? line.length : comma;
    cells.push(quoted ? line.slice(at + 1, end).replaceAll('""', '"') : line.slice(at, to));
    at = to + 1;
  }
  return cells;
}
/** Where a quoted cell ends; two quotes are one of its own. */
function closingQuote(line: string, at: number): number {
  let end = line.indexOf('"', at + 1);
  while (end >= 0 && line[end + 1] === '"') end = line.indexOf('"', end + 2);
  return end < 0 ? line.length : end;
}
