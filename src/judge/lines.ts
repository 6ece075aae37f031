import type { ArmSample, JudgedMetric, JudgeStart, TickData } from './protocol.ts';

/** A line of the protocol v1 of `sluice judge`, checked. */
export type Line =
  | { readonly type: 'start'; readonly start: JudgeStart }
  | {
      readonly type: 'tick';
      readonly case: string;
      readonly k: number;
      readonly last: boolean;
      readonly data: TickData;
    };
/** What is wrong with a line, named by field. */
export class LineError extends Error {
  override readonly name = 'LineError';
}
type Fields = Readonly<Record<string, unknown>>;
const kinds = ['histogram', 'counts', 'gauge'] as const;
const directions = ['increase', 'decrease', 'either'] as const;

/** `metrics` of the running case; undefined = there is none, and the data of a tick is not looked at. */
export function parseLine(text: string, metrics: readonly JudgedMetric[] | undefined): Line {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new LineError('not JSON');
  }
  if (!isFields(value)) throw new LineError('not a JSON object');
  switch (value['type']) {
    case 'start':
      return { type: 'start', start: parseStart(value) };
    case 'tick':
      return parseTick(value, metrics);
    default:
      throw new LineError(`its type ${shown(value['type'])} is not start or tick`);
  }
}

function parseStart(fields: Fields): JudgeStart {
  if ((fields['v'] ?? 1) !== 1)
    throw new LineError(`its protocol version v ${shown(fields['v'])} is not 1`);
  const list = fields['metrics'];
  if (!Array.isArray(list) || list.length === 0) throw new LineError('its metrics are not a list');
  const metrics = list.map((item, i) => parseMetric(item, `metrics[${i}]`));
  const twice = metrics.find(({ name }, i) => metrics.findIndex((m) => m.name === name) !== i);
  if (twice !== undefined) throw new LineError(`two metrics are named ${twice.name}`);
  const pre = fields['pre'] ?? [];
  if (!Array.isArray(pre)) throw new LineError('its pre is not a list of ticks');
  const onsets = fields['onsets'] ?? [];
  if (!Array.isArray(onsets)) throw new LineError('its onsets are not a list of ticks');
  const minimum = fields['minimum'];
  return {
    case: textOf(fields, 'case'),
    tickSeconds: numberOf(fields, 'tick_s', 15, 0),
    horizon: numberOf(fields, 'horizon', 240, 1),
    alpha: numberOf(fields, 'alpha', 0.01, 1e-9, 0.5),
    weight: numberOf(fields, 'weight', 0.5, 0, 1),
    warmup: numberOf(fields, 'warmup', 0, 0),
    metrics,
    pre: pre.map((tick, i) => parseData(tick, metrics, `pre[${i}]`)),
    onsets: onsets.map((k, i) => finite(k, `onsets[${i}]`)),
    atHorizon:
      fields['at_horizon'] === 'pass-unless-relevant' ? 'pass-unless-relevant' : 'inconclusive',
    ...(fields['min_bake'] === undefined
      ? {}
      : { minBakeTicks: numberOf(fields, 'min_bake', 40, 1) }),
    ...(isFields(minimum)
      ? {
          minimum: {
            events: numberOf(minimum, 'events', 100, 0),
            ticks: numberOf(minimum, 'ticks', 5, 0),
          },
        }
      : {}),
    ...(fields['history'] === undefined || fields['history'] === null
      ? {}
      : { history: parseHistory(fields['history']) }),
  };
}
function parseMetric(item: unknown, at: string): JudgedMetric {
  if (!isFields(item)) throw new LineError(`${at} is not an object`);
  const name = textOf(item, 'name', `${at}.`);
  const kind = kinds.find((k) => k === item['kind']);
  if (kind === undefined)
    throw new LineError(`${at}.kind ${shown(item['kind'])} is not ${kinds.join(', ')}`);
  const given = item['direction'] ?? 'increase';
  const direction = directions.find((d) => d === given);
  if (direction === undefined)
    throw new LineError(`${at}.direction ${shown(given)} is not ${directions.join(', ')}`);
  const optional = (key: 'slo' | 'quantile' | 'tolerance' | 'relevance' | 'weight'): object =>
    item[key] === undefined || item[key] === null
      ? {}
      : { [key]: numberOf(item, key, 0, 0, Number.MAX_VALUE, `${at}.`) };
  if (kind === 'counts' && Number(item['slo'] ?? 0) > 1)
    throw new LineError(
      `${at}.slo ${shown(item['slo'])} has another unit: of counts it is a proportion from 0 to 1`,
    );
  return {
    name,
    kind,
    direction,
    unit: typeof item['unit'] === 'string' ? item['unit'] : '1',
    ...(kind === 'histogram' ? { le: parseBounds(item['le'], `${at}.le`) } : {}),
    ...optional('slo'),
    ...optional('quantile'),
    ...optional('tolerance'),
    ...optional('relevance'),
    ...optional('weight'),
  };
}
function parseBounds(value: unknown, at: string): readonly (number | null)[] {
  if (!Array.isArray(value) || value.length < 2)
    throw new LineError(`${at} is not a list of upper bounds`);
  value.forEach((bound, i) => {
    const last = i === value.length - 1;
    const before: unknown = value[i - 1];
    if (bound === null && last) return;
    if (typeof bound !== 'number' || !Number.isFinite(bound))
      throw new LineError(`${at}[${i}] ${shown(bound)} is not a number${last ? ' or null' : ''}`);
    if (typeof before === 'number' && bound <= before)
      throw new LineError(`${at}[${i}] ${shown(bound)} is not above the bound before it`);
  });
  return value as readonly (number | null)[];
}
function parseHistory(value: unknown): NonNullable<JudgeStart['history']> {
  if (!isFields(value)) throw new LineError('its history is not an object');
  for (const [name, days] of Object.entries(value)) {
    if (!Array.isArray(days)) throw new LineError(`history.${name} is not a list of days`);
    days.forEach((day: unknown, d) => {
      if (!Array.isArray(day))
        throw new LineError(`history.${name}[${d}] is not a list of numbers`);
      const wrong = day.findIndex(
        (y) => y !== null && !(typeof y === 'number' && Number.isFinite(y)),
      );
      if (wrong >= 0)
        throw new LineError(`history.${name}[${d}][${wrong}] ${shown(day[wrong])} is not a number`);
    });
  }
  return value as NonNullable<JudgeStart['history']>;
}

function parseTick(fields: Fields, metrics: readonly JudgedMetric[] | undefined): Line {
  const k = fields['k'];
  if (typeof k !== 'number' || !Number.isInteger(k) || k < 1)
    throw new LineError(`its k ${shown(k)} is not a whole number from 1`);
  return {
    type: 'tick',
    case: textOf(fields, 'case'),
    k,
    last: fields['last'] === true,
    data: metrics === undefined ? {} : parseData(fields['data'], metrics, 'data'),
  };
}
function parseData(value: unknown, metrics: readonly JudgedMetric[], at: string): TickData {
  if (!isFields(value)) throw new LineError(`its ${at} is not an object`);
  const data: Record<string, ArmSample> = {};
  for (const metric of metrics) {
    const sample = value[metric.name] ?? null;
    if (sample === null) continue;
    const where = `${at}.${metric.name}`;
    if (!isFields(sample)) throw new LineError(`${where} is not {baseline, canary}`);
    data[metric.name] = {
      baseline: parseArm(sample['baseline'], metric, `${where}.baseline`),
      canary: parseArm(sample['canary'], metric, `${where}.canary`),
    };
  }
  for (const name of Object.keys(value))
    if (!metrics.some((metric) => metric.name === name))
      throw new LineError(`${at}.${name} is not a metric of the start`);
  return data;
}
function parseArm(value: unknown, metric: JudgedMetric, at: string): readonly number[] | null {
  if (value === null || value === undefined) return null;
  if (!Array.isArray(value)) throw new LineError(`${at} is not a list`);
  const found = value.filter((x) => x !== null);
  if (found.length === 0) return null;
  for (const x of found)
    if (typeof x !== 'number' || !Number.isFinite(x))
      throw new LineError(`${at} has ${shown(x)}, which is not a number`);
  const numbers = found as readonly number[];
  checkShape(numbers, metric, at);
  return numbers;
}
function checkShape(numbers: readonly number[], metric: JudgedMetric, at: string): void {
  const least = (): void => {
    const wrong = numbers.find((x) => x < 0);
    if (wrong !== undefined) throw new LineError(`${at} has ${wrong}, which is less than nothing`);
  };
  switch (metric.kind) {
    case 'histogram':
      if (numbers.length !== metric.le?.length)
        throw new LineError(
          `${at} has ${numbers.length} buckets, the start has ${metric.le?.length ?? 0} bounds`,
        );
      return least();
    case 'counts': {
      if (numbers.length !== 2) throw new LineError(`${at} is not [bad, total]`);
      const [bad = 0, total = 0] = numbers;
      if (bad > total) throw new LineError(`${at} has more bad (${bad}) than total (${total})`);
      return least();
    }
    case 'gauge':
      // A ratio of what is below zero says nothing: the test takes it for missing.
      return undefined;
  }
}

function isFields(value: unknown): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
function textOf(fields: Fields, key: string, at = ''): string {
  const value = fields[key];
  if (typeof value === 'string' && value !== '') return value;
  if (typeof value === 'number') return String(value);
  throw new LineError(`${at}${key} ${shown(value)} is not a name`);
}
function numberOf(
  fields: Fields,
  key: string,
  otherwise: number,
  low: number,
  high = Number.MAX_VALUE,
  at = '',
): number {
  const value = fields[key] ?? otherwise;
  if (typeof value === 'number' && value >= low && value <= high) return value;
  throw new LineError(
    `${at}${key} ${shown(value)} is not a number ${high === Number.MAX_VALUE ? `from ${low}` : `from ${low} to ${high}`}`,
  );
}
function finite(value: unknown, at: string): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new LineError(`${at} ${shown(value)} is not a number`);
}
const shown = (value: unknown): string => (JSON.stringify(value) ?? 'undefined').slice(0, 60);
