import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Case, Disturbance, Series, SliOf } from '../../diagnosis/case.ts';
import { messageOf, UsageError } from '../../errors.ts';
import { readProfiles } from './profiles.ts';
import { readLogs, readSeries, readSpans } from './tables.ts';

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const objectOf = (value: unknown): Json => (isObject(value) ? value : {});
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
  const unseen: string[] = [];
  const path = pathsOf(folder, objectOf(about['files']), unseen);
  const columns = pairs(about['columns']);
  const kind = about['kind'] === 'canary-vs-baseline' ? 'canary-vs-baseline' : 'before-after';
  if (kind === 'before-after' && about['kind'] !== 'before-after')
    unseen.push("case.json: no known 'kind'; before is compared with after");
  const series = async (name: string): Promise<readonly Series[]> => {
    const file = path(name);
    return file === undefined ? [] : readSeries(file, name, columns, unseen);
  };
  const metrics = await series('metrics');
  if (metrics.length === 0) unseen.push('metrics: none could be read');
  return {
    kind,
    changedAtS: number(about['inject_time']) ?? 0,
    resolutionS: number(about['resolution_s']) ?? 60,
    entry: text(about['entry']),
    edges: pairs(about['edges']),
    sli: sliOf(about['sli']),
    aliases: aliasesOf(about['service_aliases']),
    disturbance: disturbanceOf(about['experiment']),
    metrics,
    baseline: kind === 'canary-vs-baseline' ? await series('baseline') : [],
    spans: await readSpans(path('spans'), unseen),
    logs: await readLogs(path('logs'), unseen),
    ...readProfiles(join(folder, 'profiles'), unseen),
    podSigns: [],
    unseen,
  };
}
/** Where a table is; a name that leads out of the folder is no file of the case. */
function pathsOf(
  folder: string,
  files: Json,
  unseen: string[],
): (name: string) => string | undefined {
  return (name) => {
    const named = text(files[name]);
    const file = named ?? `${name}.csv.gz`;
    if (file.includes('/') || file.includes('\\') || file.startsWith('..')) {
      unseen.push(`${name}: '${file.slice(0, 80)}' is outside of the case and was not read`);
      return undefined;
    }
    const full = join(folder, file);
    if (existsSync(full)) return full;
    if (named !== undefined) unseen.push(`${file}: is not there`);
    return undefined;
  };
}
function sliOf(value: unknown): SliOf | undefined {
  const sli = objectOf(value);
  const [service, metric] = [text(sli['service']), text(sli['metric'])];
  return service === undefined || metric === undefined
    ? undefined
    : { service, metric, stat: text(sli['stat']) ?? '' };
}
const aliasesOf = (value: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(objectOf(value)).flatMap(([from, to]) =>
      typeof to === 'string' ? [[from, to] as const] : [],
    ),
  );
function disturbanceOf(value: unknown): Disturbance | undefined {
  if (!isObject(value)) return undefined;
  const toS = number(value['to_s']);
  return {
    kind: text(value['kind']) ?? 'experiment',
    fromS: number(value['from_s']) ?? 0,
    ...(toS === undefined ? {} : { toS }),
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
