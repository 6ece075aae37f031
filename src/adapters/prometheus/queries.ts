import { assertNever } from '../../errors.ts';
import type { ArmPods, MetricQuery, Selector } from '../../ports/metric-source.ts';

/** Quotes a label value for PromQL. */
export const quoted = (value: string): string => JSON.stringify(value);
/** Escapes a literal inside an RE2 pattern. */
export const literal = (value: string): string => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
export const podsPattern = (pods: readonly string[]): string => quoted(pods.map(literal).join('|'));

/** `metric{namespace="…", pod=~"…", …}` for the pods of an arm; of labels of which any may match, the union. */
export function selectorText({ oneOf, ...rest }: Selector, arm: ArmPods): string {
  if (oneOf === undefined) return plainText(rest, arm);
  const each = oneOf.labels.map((label) =>
    plainText({ ...rest, match: { ...rest.match, [label]: oneOf.match } }, arm),
  );
  return each.length === 1 ? (each[0] ?? '') : `(${each.join(' or ')})`;
}
function plainText(
  { metric, equal = {}, match = {} }: Omit<Selector, 'oneOf'>,
  { namespace, pods }: ArmPods,
): string {
  const labels = [
    `namespace=${quoted(namespace)}`,
    `pod=~${podsPattern(pods)}`,
    ...Object.entries(equal).map(([key, value]) => `${key}=${quoted(value)}`),
    ...Object.entries(match).map(([key, value]) => `${key}=~${quoted(value)}`),
  ];
  return `${metric}{${labels.join(',')}}`;
}

/** What is asked for a measurement, and how its series are read: each as a plain metric of its pod. */
export interface PodQueries {
  readonly ask: readonly { readonly text: string; readonly name: string }[];
  readonly read: MetricQuery;
}
/** Labels that only say who scraped: two jobs, or two replicas of Prometheus, read the same process. */
export const scrapedBy = ['job', 'prometheus', 'prometheus_replica'];
const perProcess = ['pod', 'container', 'instance', ...scrapedBy];

/**
 * For all pods of both arms at once. Counters come as they are, summed per process, since it is processes that begin anew: Prometheus' `increase` extrapolates, needs two samples
 * in its window and does not see a series' first value; the difference is taken here, as for scrapes.
 */
export function podQueries(
  query: Exclude<MetricQuery, { kind: 'promql' | 'sessions' }>,
  arm: ArmPods,
): PodQueries {
  const perPod = (selector: Selector, name: string) => ({
    text: `sum by (${perProcess.join(', ')}) (${selectorText(selector, arm)})`,
    name,
  });
  const a = { metric: 'a' };
  const b = { metric: 'b' };
  switch (query.kind) {
    case 'gauge':
      return {
        ask: [{ text: selectorText(query.of, arm), name: 'a' }],
        read: { kind: 'gauge', of: a },
      };
    case 'rate':
      return { ask: [perPod(query.of, 'a')], read: { kind: 'rate', of: a } };
    case 'mean':
      return {
        ask: [perPod(query.sum, 'a'), perPod(query.count, 'b')],
        read: { kind: 'mean', sum: a, count: b },
      };
    case 'counts':
      return {
        ask: [perPod(query.bad, 'a'), perPod(query.total, 'b')],
        read: { kind: 'counts', bad: a, total: b },
      };
    case 'lost':
      return {
        ask: [perPod(query.started, 'a'), perPod(query.finished, 'b')],
        read: { kind: 'lost', started: a, finished: b },
      };
    case 'histogram': {
      const buckets = { ...query.of, metric: `${query.of.metric}_bucket` };
      return {
        ask: [
          {
            text: `sum by (${[...perProcess, 'le'].join(', ')}) (${selectorText(buckets, arm)})`,
            name: 'a_bucket',
          },
        ],
        read: { kind: 'histogram', of: a },
      };
    }
    default:
      return assertNever(query);
  }
}
/** The same histogram in its native form. */
export const nativeQuery = (of: Selector, arm: ArmPods): string =>
  `sum by (pod) (${selectorText(of, arm)})`;
