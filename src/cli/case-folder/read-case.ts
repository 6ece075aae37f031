import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Case, Series, Side, Span } from '../../diagnosis/case.ts';
import { logCounter } from '../../diagnosis/log-counts.ts';
import { messageOf, UsageError } from '../../errors.ts';
import { readProfiles } from './profiles.ts';
import { type TableRead, readTable } from './table.ts';

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
const number = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;
const pairs = (value: unknown): readonly (readonly [string, string])[] =>
  (Array.isArray(value) ? value : []).flatMap((pair: unknown) =>
    Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'string'
      ? [[pair[0], pair[1]] as const]
      : [],
  );

/** Reads a case folder (docs/diagnosis.md). What cannot be read is said in `unseen`; only a folder without a usable case.json is refused. */
export async function readCase(folder: string): Promise<Case> {
  const about = readAbout(folder);
  const files = isObject(about['files']) ? about['files'] : {};
  const unseen: string[] = [];
  const path = (name: string): string | undefined => {
    const file = text(files[name]) ?? `${name}.csv.gz`;
    // A name that leads out of the folder is no file of the case.
    if (file.includes('/') || file.includes('\\') || file.startsWith('..')) {
      unseen.push(`${name}: '${file.slice(0, 80)}' is outside of the case and was not read`);
      return undefined;
    }
    const full = join(folder, file);
    if (existsSync(full)) return full;
    if (text(files[name]) !== undefined) unseen.push(`${file}: is not there`);
    return undefined;
  };
  const columns = pairs(about['columns']);
  const kind = about['kind'] === 'canary-vs-baseline' ? 'canary-vs-baseline' : 'before-after';
  const series = async (name: string): Promise<readonly Series[]> => {
    const file = path(name);
    return file === undefined ? [] : readSeries(file, name, columns, unseen);
  };
  const metrics = await series('metrics');
  if (metrics.length === 0) unseen.push('metrics: none could be read');
  const experiment = isObject(about['experiment']) ? about['experiment'] : undefined;
  const sli = isObject(about['sli']) ? about['sli'] : undefined;
  const profiles = readProfiles(join(folder, 'profiles'), unseen);
  const spans = await readSpans(path('spans'), unseen);
  const logs = await readLogs(path('logs'), unseen);
  const [sliService, sliMetric] = [text(sli?.['service']), text(sli?.['metric'])];
  return {
    kind,
    changedAtS: number(about['inject_time']) ?? 0,
    resolutionS: number(about['resolution_s']) ?? 60,
    entry: text(about['entry']),
    edges: pairs(about['edges']),
    sli:
      sliService === undefined || sliMetric === undefined
        ? undefined
        : { service: sliService, metric: sliMetric, stat: text(sli?.['stat']) ?? '' },
    aliases: Object.fromEntries(
      Object.entries(isObject(about['service_aliases']) ? about['service_aliases'] : {}).flatMap(
        ([from, to]) => (typeof to === 'string' ? [[from, to]] : []),
      ),
    ),
    disturbance:
      experiment === undefined
        ? undefined
        : {
            kind: text(experiment['kind']) ?? 'experiment',
            fromS: number(experiment['from_s']) ?? 0,
            ...(number(experiment['to_s']) === undefined ? {} : { toS: number(experiment['to_s']) ?? 0 }),
          },
    metrics,
    baseline: kind === 'canary-vs-baseline' ? await series('baseline') : [],
    spans,
    logs,
    ...profiles,
    podSigns: [],
    unseen,
  };
}
const largest = 32 * 1024 * 1024;
function readAbout(folder: string): Json {
  const path = join(folder, 'case.json');
  const fix = 'A case is a folder with case.json and metrics.csv.gz (docs/diagnosis.md).';
  if (!existsSync(path)) throw new UsageError(`'${folder}' has no case.json.`, { fix });
  if (statSync(path).size > largest)
    throw new UsageError(`${path} is larger than ${largest >> 20} MB.`, { fix });
  try {
    const about: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (isObject(about)) return about;
  } catch (cause) {
    throw new UsageError(`${path} is no JSON: ${messageOf(cause)}.`, { fix, cause });
  }
  throw new UsageError(`${path} holds no object.`, { fix });
}
function note(name: string, { stopped, cut }: TableRead, unseen: string[]): void {
  if (stopped !== undefined) unseen.push(`${name}: reading stopped ${stopped}`);
  if (cut > 0) unseen.push(`${name}: ${cut} lines were too long and cut`);
}
async function readSeries(
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
  const read = await readTable(file, (cells, index) => {
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
        series.times.push(time);
        series.values.push(value);
      }
    });
  });
  note(name, read, unseen);
  if (wrong > 0) unseen.push(`${name}: ${wrong} cells hold no number`);
  const empty = made.filter(({ values }) => values.length === 0).length;
  if (empty > 0) unseen.push(`${name}: ${empty} of ${made.length} columns were never measured`);
  return made.filter(({ values }) => values.length > 0);
}
const sideOf = (window: string | undefined): Side | undefined =>
  window === 'baseline' ? 'base' : window === 'fault' || window === 'canary' ? 'fault' : undefined;

async function readSpans(file: string | undefined, unseen: string[]): Promise<readonly Span[]> {
  const spans: Span[] = [];
  if (file === undefined) return spans;
  const most = 400_000;
  let wrong = 0;
  const read = await readTable(file, (cells, index) => {
    const [window, trace = '', id = '', parent = '', service = '', operation = '', start, duration, failed] = cells;
    const side = sideOf(window);
    const [startMs, durationUs] = [Number(start), Number(duration)];
    if (side === undefined || service === '' || !Number.isFinite(startMs) || !(durationUs >= 0)) {
      if (index > 0) wrong += 1;
      return;
    }
    if (spans.length < most)
      spans.push({ side, trace, id, parent, service, operation, startMs, durationMs: durationUs / 1000, failed: failed === 'true' });
  });
  note('spans', read, unseen);
  if (wrong > 0) unseen.push(`spans: ${wrong} lines could not be used`);
  if (read.rows > most) unseen.push(`spans: only the first ${most} were used`);
  return spans;
}
async function readLogs(file: string | undefined, unseen: string[]): Promise<Case['logs']> {
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
    counter.add({ side, service, within, message: message.join(',') });
  });
  note('logs', read, unseen);
  if (wrong > 0) unseen.push(`logs: ${wrong} lines could not be used`);
  return counter.counts();
}
