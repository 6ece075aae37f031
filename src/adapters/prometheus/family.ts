import type { ArmPods, CollectRequest, Finding } from '../../ports/metric-source.ts';
import { seriesOf } from '../metric-types.ts';
import type { ExposedSample } from '../pods/exposition.ts';
import { selectionFindings } from '../selection.ts';
import { ask, type PrometheusAddress } from './api.ts';
import type { Arms } from './own-query.ts';
import { selectorText } from './queries.ts';

type Metric = CollectRequest['metrics'][number];
/** Labels of the scrape, which no library writes. */
const ofTheScrape = new Set([
  ...['__name__', 'pod', 'namespace', 'job', 'instance', 'container', 'endpoint', 'service'],
  ...['prometheus', 'prometheus_replica', 'node'],
]);
const mostSeries = 1000;
const lookbackMs = 300_000;

/** Says whether a check can select anything in what the canary reports; once that is known it is not asked again. */
export function selectionOf(address: PrometheusAddress, metric: Metric) {
  let settled = false;
  return async (arms: Arms, endMs: number, signal: AbortSignal): Promise<readonly Finding[]> => {
    if (settled) return [];
    const names = [...new Set(seriesOf(metric.query))];
    const read = (arm: ArmPods) => samplesOf(address, names, arm, endMs, signal);
    const canary = await read(arms.canary);
    const found = selectionFindings(metric.name, metric.query, canary, await read(arms.baseline));
    settled = canary.length > 0 && found.length === 0;
    return found;
  };
}
async function samplesOf(
  address: PrometheusAddress,
  names: readonly string[],
  arm: ArmPods,
  endMs: number,
  signal: AbortSignal,
): Promise<readonly ExposedSample[]> {
  if (arm.pods.length === 0) return [];
  const found: ExposedSample[] = [];
  for (const metric of names) {
    const series = (await ask(
      address,
      '/api/v1/series',
      {
        'match[]': selectorText({ metric }, arm),
        start: ((endMs - lookbackMs) / 1000).toFixed(3),
        end: (endMs / 1000).toFixed(3),
        limit: String(mostSeries),
      },
      signal,
    )) as readonly Readonly<Record<string, string>>[];
    for (const labels of series.slice(0, mostSeries))
      found.push({
        name: metric,
        labels: Object.fromEntries(
          Object.entries(labels).filter(([label]) => !ofTheScrape.has(label)),
        ),
        value: 0,
      });
  }
  return found;
}
