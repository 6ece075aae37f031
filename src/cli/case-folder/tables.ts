import type { Case, Series } from '../../diagnosis/case.ts';
import { logCounter } from '../../diagnosis/log-counts.ts';
import type { Side, Span } from '../../diagnosis/span.ts';
import { readTable, type TableRead } from './table.ts';

/** Two numbers each: what a diagnosis may hold of metrics in memory. */
const mostCells = 4_000_000;

function note(name: string, { stopped, cut }: TableRead, unseen: string[]): void {
  if (stopped !== undefined) unseen.push(`${name}: reading stopped ${stopped}`);
  if (cut > 0) unseen.push(`${name}: ${cut} lines were too long and cut`);
}
export async function readSeries(
  file: string,
  name: string,
  columns: readonly (readonly [string, string])[],
  unseen: string[],
): Promise<readonly Series[]> {
  const made = columns.map(([service, metric]) => ({
    service,
    metric,
    times: [] as number[],
    values: [] as number[],
  }));
  let wrong = 0;
  let kept = 0;
  const read = await readTable(file, (cells, index) => {
    if (kept > mostCells) return;
    const time = Number(cells[0]);
    if (index === 0 && !Number.isFinite(time)) return;
    if (cells[0] === '' || !Number.isFinite(time)) {
      wrong += 1;
      return;
    }
    made.forEach((series, i) => {
      const cell = cells[i + 1];
      if (cell === undefined || cell === '') return;
      const value = Number(cell);
      if (!Number.isFinite(value)) wrong += 1;
      else {
        kept += 1;
        series.times.push(time);
        series.values.push(value);
      }
    });
  });
  note(name, read, unseen);
  if (kept > mostCells) unseen.push(`${name}: only the first ${mostCells} cells were used`);
  if (wrong > 0) unseen.push(`${name}: ${wrong} cells hold no number`);
  const empty = made.filter(({ values }) => values.length === 0).length;
  if (empty > 0) unseen.push(`${name}: ${empty} of ${made.length} columns were never measured`);
  return made.filter(({ values }) => values.length > 0);
}
const sideOf = (window: string | undefined): Side | undefined =>
  window === 'baseline' ? 'base' : window === 'fault' || window === 'canary' ? 'fault' : undefined;

export async function readSpans(
  file: string | undefined,
  unseen: string[],
): Promise<readonly Span[]> {
  const spans: Span[] = [];
  if (file === undefined) return spans;
  const most = 400_000;
  let wrong = 0;
  const read = await readTable(file, (cells, index) => {
    const [
      window,
      trace = '',
      id = '',
      parent = '',
      service = '',
      operation = '',
      start,
      duration,
      failed,
    ] = cells;
    const side = sideOf(window);
    const [startMs, durationUs] = [Number(start), Number(duration)];
    if (side === undefined || service === '' || !Number.isFinite(startMs) || !(durationUs >= 0)) {
      if (index > 0) wrong += 1;
      return;
    }
    if (spans.length < most)
      spans.push({
        side,
        trace,
        id,
        parent,
        service,
        operation,
        startMs,
        durationMs: durationUs / 1000,
        failed: failed === 'true',
      });
  });
  note('spans', read, unseen);
  if (wrong > 0) unseen.push(`spans: ${wrong} lines could not be used`);
  if (read.rows > most) unseen.push(`spans: only the first ${most} were used`);
  return spans;
}
export async function readLogs(file: string | undefined, unseen: string[]): Promise<Case['logs']> {
  if (file === undefined) return undefined;
  const counter = logCounter();
  let wrong = 0;
  const read = await readTable(file, (cells, index) => {
    const [window, , service = '', trace = '', span = '', ...message] = cells;
    const side = sideOf(window);
    if (side === undefined || message.length === 0) {
      if (index > 0) wrong += 1;
      return;
    }
    const within = span !== '' ? `${trace} ${span}` : trace;
    // Of a message of several lines (a stack trace, say) the first says what it is.
    const [first = ''] = message.join(',').split('\n', 1);
    counter.add({ side, service, within, message: first });
  });
  note('logs', read, unseen);
  if (wrong > 0) unseen.push(`logs: ${wrong} lines could not be used`);
  return counter.counts();
}
