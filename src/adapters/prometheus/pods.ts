import { ask, type PrometheusAddress } from './api.ts';
import { quoted } from './queries.ts';

export interface PastPods {
  readonly namespace: string;
  readonly canary: readonly string[];
  readonly baseline: readonly string[];
}
/** The pods of a past window by the pattern of their names: what no cluster remembers, Prometheus does. */
export async function podsMatching(
  address: PrometheusAddress,
  about: {
    readonly namespace: string;
    readonly pattern: string;
    readonly startMs: number;
    readonly endMs: number;
  },
  signal: AbortSignal,
): Promise<readonly string[]> {
  const series = (await ask(
    address,
    '/api/v1/series',
    {
      'match[]': `{namespace=${quoted(about.namespace)},pod=~${quoted(about.pattern)}}`,
      start: (about.startMs / 1000).toFixed(3),
      end: (about.endMs / 1000).toFixed(3),
    },
    signal,
  )) as readonly { readonly pod?: string }[];
  return [...new Set(series.map(({ pod = '' }) => pod))].sort();
}
/** Both arms of a past window. A pod is of one arm only, the canary's first. */
export async function pastPods(
  address: PrometheusAddress,
  about: {
    readonly namespace: string;
    readonly canary: string;
    readonly baseline: string | undefined;
    readonly startMs: number;
    readonly endMs: number;
  },
  signal: AbortSignal,
): Promise<PastPods> {
  const canary = await podsMatching(address, { ...about, pattern: about.canary }, signal);
  const baseline =
    about.baseline === undefined
      ? []
      : await podsMatching(address, { ...about, pattern: about.baseline }, signal);
  return {
    namespace: about.namespace,
    canary,
    baseline: baseline.filter((pod) => !canary.includes(pod)),
  };
}
